import { describe, expect, it } from 'vitest';
import { checkBitext } from '../../core/model/check-bitext';
import { NO_CONTROL } from '../../core/model/control';
import { Problem } from '../../core/model/problem';
import { importRead, readGiven } from '../jobs/import';
import { docxOf, paragraph, table } from './docx.fixture';
import { bookOf, CHAPTERS } from './epub.fixture';
import { DAMAGES } from './mutate.fixture';
import { column, pdfOf } from './pdf.fixture';

/** Rounds of each kind of damage to each file; `FUZZ_ROUNDS` asks for more. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 6);

const text = (words: string) => new Uint8Array(Buffer.from(words, 'utf8'));
const TEI =
  '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The mill</title></titleStmt></fileDesc></teiHeader>' +
  '<text><body><head>Winter</head><p>The river froze<note>In November.</note>.</p><lg><l>Ice,</l><l>and snow.</l></lg></body></text></TEI>';
const HTML =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Мельница</title></head><body><nav><a href="/">Home</a></nav><article>' +
  '<h1>Мельница</h1><p>Река замёрзла рано<sup><a href="#n1">1</a></sup>.</p><ul><li>лёд<li>снег</ul><p id="n1">1. В ноябре.</p>' +
  '<table><tr><td>a<td>b</table></article><footer>Share</footer></body></html>';
const TMX =
  '<?xml version="1.0"?><tmx version="1.4"><header srclang="ru" datatype="plaintext" segtype="sentence" adminlang="en" creationtool="x" ' +
  'creationtoolversion="1" o-tmf="x"/><body><tu><tuv xml:lang="ru"><seg>Река <bpt i="1">b</bpt>замёрзла<ept i="1">b</ept>.</seg></tuv>' +
  '<tuv xml:lang="en"><seg>The river froze.</seg></tuv></tu></body></tmx>';
const XLIFF =
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ru" trgLang="en"><file id="f"><unit id="u"><segment>' +
  '<source>Река <pc id="1">замёрзла</pc>.</source><target>The river <pc id="1">froze</pc>.</target></segment></unit></file></xliff>';

const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.docx': docxOf(
    `${paragraph('The mill', 'Heading1')}<w:p><w:r><w:t>It froze</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${table(
      [['Река замёрзла.', 'The river froze.']],
    )}`,
    { footnotes: `<w:footnote w:id="2">${paragraph('In November.')}</w:footnote>` },
  ),
  'a.epub': bookOf(CHAPTERS),
  'a.pdf': pdfOf([
    column(['The river froze early that year and the', 'mill stood still till spring.'], 50, 500),
    column(['Nobody ground any corn.', '', '2'], 50, 500),
  ]),
  'a.tei': text(TEI),
  'a.html': text(HTML),
  'a.tmx': text(TMX),
  'a.xlf': text(XLIFF),
  'a.md': text('# The mill\n\nIt *froze*[^1].\n\n> So they said.\n\n- ice\n- snow\n\n[^1]: In November.\n'),
  'a.srt': text('1\n00:00:01,000 --> 00:00:02,500\nРека замёрзла.\n\n2\n00:00:03,000 --> 00:00:04,000\nРано.\n'),
  'a.csv': text('ru,en\n"Река, ""та"" самая",The river\nЛёд,Ice\n'),
  'a.json': text('[{"ru": "Река замёрзла.", "en": "The river froze."}, {"ru": "Лёд", "en": "Ice"}]'),
  'a.txt': text('Мельница\n\nРека замёрзла рано, и мельница стояла до весны1.\n\n1 В ноябре.\n'),
};

/** Bytes of a file come to a sound bitext or to a problem with a code; nothing else ever comes out. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const request = { kind: 'page' as const, page: { name, bytes } };
    const made = importRead(await readGiven(request, NO_CONTROL), request, NO_CONTROL);
    expect(checkBitext(made.bitext)).toEqual([]);
    return 'read';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

describe('[T22] damaged files', () => {
  for (const [name, bytes] of Object.entries(FILES)) {
    it(`${name}: read or refused by name`, { timeout: 120_000 }, async () => {
      expect(await outcome(name, bytes)).toBe('read');
      for (const [kind, damage] of Object.entries(DAMAGES)) {
        for (let round = 0; round < ROUNDS; round++) {
          const found = await outcome(name, damage(bytes, round * 7919 + name.length));
          expect(found, `${kind} ${round}`).toMatch(/^[a-z0-9-]+$/);
        }
      }
    });
  }
});

const DEEP = 50_000;
const deep = (open: string, close: string) => open.repeat(DEEP) + close.repeat(DEEP);

describe('[T14] [T18] deep nesting', () => {
  it.each([
    ['a.html', deep('<div>', '</div>')],
    ['b.html', `<p>words</p>${deep('<b>', '</b>')}`],
    ['a.tei', `<TEI><text><body>${deep('<div>', '</div>')}</body></text></TEI>`],
    ['a.tmx', `<tmx version="1.4"><body>${deep('<x>', '</x>')}</body></tmx>`],
    ['a.xlf', `<xliff version="2.0">${deep('<group>', '</group>')}</xliff>`],
    ['a.json', deep('[', ']')],
    ['b.json', deep('{"a":', '}').replace('}', '1}')],
    ['a.md', deep('> ', '')],
    ['b.md', deep('[', '](x)')],
    ['c.md', deep('*', '*')],
    ['a.docx', docxOf(deep('<w:p>', '</w:p>'))],
    ['a.epub', bookOf({ 'a.xhtml': `<html><body>${deep('<div>', '</div>')}</body></html>` })],
  ])('%s', { timeout: 60_000 }, async (name, content) => {
    const bytes = typeof content === 'string' ? text(content) : content;
    expect(await outcome(name, bytes)).toMatch(/^(?:read|too-deep|nothing-to-import|bad-[a-z]+|damaged-file)$/);
  });
});
