import { zipOf } from './zip.fixture';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word document of a body and other parts, given as the XML inside their root elements. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const wrap = (root: string, inner: string) => `<?xml version="1.0"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
  const others = Object.entries(parts).map(([root, inner]) => [`word/${root}.xml`, wrap(root, inner)]);
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(others),
  });
}

/** A paragraph of plain words, under a style when one is named. */
export function paragraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table: rows of cells of paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
}
