import { type PrintedRow, type PrintedSentence, printed, withNotes } from '../../core/formats/printed';
import { escapeXml } from '../../core/formats/xml-text';
import type { Bitext } from '../../core/model/bitext';
import { writeZip } from './zip-write';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * A bitext as a Word document (ECMA-376): a table with a column for each document and a row for each paragraph, languages
 * marked, notes as footnotes. The same bitext gives the same bytes.
 */
export function writeDocx(bitext: Bitext): Uint8Array<ArrayBuffer> {
  const { rows, notes } = printed(bitext);
  const languages = bitext.work.documents.map(({ lang }) => lang);
  const width = Math.floor(9600 / Math.max(1, languages.length));
  const grid = languages.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const table = `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:right w:w="280" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => rowXml(row, languages, width)).join('')}</w:tbl>`;
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${TYPES}.footnotes+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations([
      ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      [
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(bitext.work.title)}</dc:title><dc:creator>${escapeXml(creators(bitext))}</dc:creator></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relations([
      ['rId1', `${OFFICE}/styles`, 'styles.xml'],
      ['rId2', `${OFFICE}/footnotes`, 'footnotes.xml'],
    ]),
    'word/styles.xml': STYLES,
    'word/footnotes.xml': `<w:footnotes ${W}>${SEPARATORS}${notes.map(({ number, text }) => footnote(number, text)).join('')}</w:footnotes>`,
    'word/document.xml': `<w:document ${W} ${R}><w:body>${table}<w:p/>${section}</w:body></w:document>`,
  };
  const encoder = new TextEncoder();
  return writeZip(Object.entries(files).map(([name, xml]) => ({ name, bytes: encoder.encode(HEAD + xml) })));
}

function creators({ work }: Bitext): string {
  return work.documents.flatMap(({ authors = [], translators = [] }) => [...authors, ...translators]).join(', ');
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function rowXml({ kind, level, cells }: PrintedRow, languages: readonly string[], width: number): string {
  const style = kind === 'heading' ? `Heading${Math.min(6, level ?? 2)}` : kind === 'quotation' ? 'Quote' : undefined;
  const columns = cells.map((cell, k) => {
    const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
    const runs = cell.map((sentence, n) => sentenceXml(sentence, n, languages[k] ?? '')).join('');
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${properties}${runs}</w:p></w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${columns.join('')}</w:tr>`;
}

function sentenceXml(sentence: PrintedSentence, k: number, lang: string): string {
  const words = (text: string) => (text === '' ? '' : run(text, lang));
  const mark = (number: number) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${number + 1}"/></w:r>`;
  return [k > 0 ? words(sentence.gap) : '', ...withNotes(sentence, words, mark)].join('');
}

/** A run in its language; a line end is a break. */
function run(text: string, lang: string): string {
  const east = lang.startsWith('zh') ? ` w:eastAsia="${lang === 'zh-Hant' ? 'zh-TW' : 'zh-CN'}"` : '';
  const parts = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r><w:rPr><w:lang w:val="${escapeXml(lang)}"${east}/></w:rPr>${parts.join('<w:br/>')}</w:r>`;
}

/** Word asks for two notes of its own; ours begin at 2. */
const SEPARATORS =
  '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

function footnote(number: number, text: string): string {
  const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>';
  return `<w:footnote w:id="${number + 1}"><w:p>${mark}<w:r><w:t xml:space="preserve"> ${escapeXml(text)}</w:t></w:r></w:p></w:footnote>`;
}

const heading = (level: number, size: number) =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;

const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia" w:eastAsia="SimSun"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:style>${[36, 30, 26, 24, 22, 22].map((size, k) => heading(k + 1, size)).join('')}<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="340"/></w:pPr></w:style></w:styles>`;
