/** Words that a test puts on a page: points from the left and from the foot. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfOptions {
  /** Further entries of the catalog, as PDF source. */
  readonly catalog?: string;
  /** Further entries of the trailer, as PDF source. */
  readonly trailer?: string;
}

/** Writes a PDF of pages of words in one font of up to 200 letters; a hanzi is as wide as high, a letter half. */
export function pdfOf(pages: readonly (readonly Drawn[])[], options: PdfOptions = {}): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const codes = new Map(letters.map((letter, k) => [letter, k + 33]));
  const hex = (text: string) =>
    [...text].map((letter) => (codes.get(letter) ?? 32).toString(16).padStart(2, '0')).join('');
  const widths = letters.map((letter) => (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 1000 : 500));
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const content = (page: readonly Drawn[]) =>
    page.map(({ text, x, y, size = 10 }) => `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`).join('\n');
  add(`<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`);
  const kids = pages.map((_, k) => `${5 + k * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  const last = 33 + letters.length - 1;
  add(
    `<< /Type /Font /Subtype /TrueType /BaseFont /Own /FirstChar 33 /LastChar ${last} /Widths [${widths.join(' ')}] /ToUnicode 4 0 R ` +
      '/FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 4 /Ascent 800 /Descent -200 >> >>',
  );
  add(stream(toUnicode(codes)));
  for (const [k, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + k * 2} 0 R >>`,
    );
    add(stream(content(page)));
  }
  return assemble(objects, options.trailer ?? '');
}

function stream(body: string): string {
  return `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const rows = [...codes].map(([letter, code]) => {
    const units = Array.from({ length: letter.length }, (_, k) => letter.charCodeAt(k).toString(16).padStart(4, '0'));
    return `<${code.toString(16).padStart(2, '0')}> <${units.join('')}>`;
  });
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def ' +
    `1 begincodespacerange <00> <ff> endcodespacerange ${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar endcmap end end`
  );
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, k) => {
    const at = file.length;
    file += `${k + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const row = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(row).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Lines one below the other from a place downwards. */
export function column(lines: readonly string[], x: number, top: number, size = 10, step = 12): Drawn[] {
  return lines.map((text, k) => ({ text, x, y: top - k * step, size }));
}
