import { mkdtempSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxOf, paragraph } from '../../server/formats/docx.fixture';
import { bookOf, CHAPTERS, chapter } from '../../server/formats/epub.fixture';
import { column, pdfOf } from '../../server/formats/pdf.fixture';
import { type MadeEntry, makeZip, zipOf } from '../../server/formats/zip.fixture';
import { library } from '../../server/library';
import type { ProblemDocument } from '../../server/problem';
import { GET as health } from '../healthz/route';
import { POST as decodeFile } from './import/decode/route';
import { POST as keepImport } from './import/route';
import { GET as original } from './works/[work]/original/route';

/** The rows of the table of bad inputs that the readers of files answer for; the numbers are those of the table. */
let data = '';
/** Hears every request that a file causes: there must be none. */
let ear: Server;
const heard: string[] = [];
let address = '';

beforeAll(async () => {
  data = path.join(mkdtempSync(path.join(tmpdir(), 'diglot-files-')), 'data');
  process.env.DIGLOT_DATA = data;
  ear = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('<!ENTITY x "y">');
  });
  await new Promise<void>((ready) => ear.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(ear.address() as AddressInfo).port}`;
});

afterAll(() => ear.close());

async function send(name: string, bytes: Uint8Array): Promise<Response> {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(bytes)], name));
  const headers = { accept: 'application/json' };
  return keepImport(new Request('http://127.0.0.1/api/import', { method: 'POST', headers, body: form }));
}

/** The common oracle: nothing changed, answers at once, nothing beside the data folder, no request out. */
async function expectUnharmed(digest: string): Promise<void> {
  const started = performance.now();
  expect((await health()).status).toBe(200);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(await (await library()).digest()).toBe(digest);
  expect(readdirSync(path.dirname(data))).toEqual(['data']);
  expect(heard).toEqual([]);
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const xml = (doctype: string, body: string) => `<?xml version="1.0"?>\n${doctype}\n${body}`;
const tei = (text: string) => `<TEI><text><body><p>${text}</p></body></text></TEI>`;
const docx = docxOf(paragraph('The river froze.'));
const withEntry = (entry: MadeEntry) => makeZip([{ name: 'word/document.xml', data: '<w:document/>' }, entry]);
const zeros = 'a'.repeat(30_000_000);
const bomb = Array.from({ length: 9 }, (_, k) => `<!ENTITY e${k + 1} "${`&e${k};`.repeat(10)}">`).join('');
const ole = (name: string) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(name, 'utf16le'),
    ]),
  );
const words = [column(['The river froze early that', 'year, and stood still.'], 40, 500)];
const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`;
const container = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>';

type Row = readonly [
  row: number,
  what: string,
  name: string,
  given: () => Uint8Array,
  expected: Record<string, unknown>,
];

const REFUSED: readonly Row[] = [
  [
    6,
    'a lone surrogate in JSON',
    'a.json',
    () => bytes('[{"zh": "\\ud800", "en": "x"}]'),
    { code: 'lone-surrogate', place: { path: '[0].zh' } },
  ],
  [6, 'deep nesting in JSON', 'a.json', () => bytes('['.repeat(200_000)), { code: 'bad-json' }],
  [
    6,
    'deep nesting in JSON that is whole',
    'a.json',
    () => bytes('['.repeat(99_999) + ']'.repeat(99_999)),
    { code: 'too-deep' },
  ],
  [
    15,
    'an external entity in TEI',
    'a.xml',
    () => bytes(xml(`<!DOCTYPE TEI [<!ENTITY x SYSTEM "${address}/x">]>`, tei('&x;'))),
    { code: 'xml-entities', place: { file: 'a.xml' } },
  ],
  [
    15,
    'a parameter entity in TEI',
    'a.xml',
    () => bytes(xml(`<!DOCTYPE TEI [<!ENTITY % x SYSTEM "${address}/x"> %x;]>`, tei('x'))),
    { code: 'xml-entities' },
  ],
  [
    15,
    'an external entity in a part of DOCX',
    'a.docx',
    () => zipOf({ 'word/document.xml': xml(`<!DOCTYPE d [<!ENTITY x SYSTEM "${address}/x">]>`, '<d>&x;</d>') }),
    { code: 'xml-entities', place: { entry: 'word/document.xml' } },
  ],
  [
    15,
    'an external entity in OPF',
    'a.epub',
    () =>
      zipOf({
        'META-INF/container.xml': container,
        'a.opf': xml(`<!DOCTYPE p [<!ENTITY x SYSTEM "${address}/x">]>`, '<p>&x;</p>'),
      }),
    { code: 'xml-entities', place: { entry: 'a.opf' } },
  ],
  [
    16,
    'an entity bomb',
    'a.xml',
    () => bytes(xml(`<!DOCTYPE TEI [<!ENTITY e0 "ha">${bomb}]>`, tei('&e9;'))),
    { code: 'xml-entities' },
  ],
  [
    18,
    'XML that is not well formed',
    'a.xml',
    () => bytes('<TEI>\n<text>\n<p>x</text></TEI>'),
    { code: 'bad-xml', place: { line: 3 } },
  ],
  [18, 'XML with an entity that nobody declared', 'a.xml', () => bytes(tei('&nothing;')), { code: 'bad-xml' }],
  [
    19,
    'a path out of the archive',
    'a.docx',
    () => withEntry({ name: '../../evil.xml', data: 'x' }),
    { code: 'zip-path' },
  ],
  [19, 'an absolute path', 'a.epub', () => withEntry({ name: '/tmp/evil.xml', data: 'x' }), { code: 'zip-path' }],
  [
    19,
    'a symbolic link',
    'a.docx',
    () => withEntry({ name: 'l', data: '/etc/passwd', mode: 0o120777 }),
    { code: 'zip-link' },
  ],
  [
    19,
    'an entry twice',
    'a.docx',
    () => withEntry({ name: 'word/document.xml', data: 'x' }),
    { code: 'zip-duplicate' },
  ],
  [
    20,
    'a zip bomb',
    'a.docx',
    () => zipOf({ 'word/document.xml': zeros }),
    { code: 'zip-bomb', place: { entry: 'word/document.xml' } },
  ],
  [
    20,
    'an entry that lies about its size',
    'a.docx',
    () => makeZip([{ name: 'word/document.xml', data: zeros, claims: 100 }]),
    { code: 'zip-bomb' },
  ],
  [
    20,
    '100,000 entries',
    'a.docx',
    () => makeZip(Array.from({ length: 60_000 }, (_, k) => ({ name: `${k}`, data: '', stored: true }))),
    { code: 'zip-bomb' },
  ],
  [21, 'a DOCX with a password', 'a.docx', () => ole('EncryptedPackage'), { code: 'password' }],
  [21, 'a DOC of the old kind', 'a.doc', () => ole('WordDocument'), { code: 'unsupported-file' }],
  [21, 'a PDF with a password', 'a.pdf', () => pdfOf(words, { trailer: lock }), { code: 'password' }],
  [
    21,
    'a zip with a password',
    'a.epub',
    () => withEntry({ name: 'x', data: 'x', encrypted: true }),
    { code: 'password' },
  ],
  [22, 'a DOCX cut short', 'a.docx', () => docx.subarray(0, docx.length - 40), { code: 'damaged-file' }],
  [22, 'an EPUB cut short', 'a.epub', () => bookOf(CHAPTERS).subarray(0, 900), { code: 'damaged-file' }],
  [22, 'a PDF of nothing but its head', 'a.pdf', () => bytes('%PDF-1.7\n1 0 obj'), { code: 'damaged-file' }],
  [22, 'a text called PDF', 'a.pdf', () => bytes('The river froze.'), { code: 'damaged-file' }],
  [
    24,
    'an EPUB without container',
    'a.epub',
    () => zipOf({ mimetype: 'application/epub+zip' }),
    { code: 'missing-part' },
  ],
  [
    24,
    'a book under a lock',
    'a.epub',
    () =>
      bookOf(CHAPTERS, {
        extra: {
          'META-INF/encryption.xml': '<e><EncryptionMethod Algorithm="aes"/></e>',
          'META-INF/license.lcpl': '{}',
        },
      }),
    { code: 'drm', values: { kind: 'Readium LCP' } },
  ],
  [26, 'a PDF without words', 'a.pdf', () => pdfOf([[]]), { code: 'no-text-layer' }],
  [
    26,
    'a PDF whose letters nobody can tell',
    'a.pdf',
    () => pdfOf([[{ text: '\ue001\ue002\ue003', x: 40, y: 500 }]]),
    { code: 'no-unicode-map' },
  ],
  [28, 'a table of one column', 'a.csv', () => bytes('one\ntwo\n'), { code: 'bad-table' }],
  [
    29,
    'a bitext whose beads miss a sentence',
    'a.json',
    () =>
      bytes(
        '{"work": {"id": "w", "title": "t", "documents": [{"id": "d", "lang": "en", "side": "original", "title": "t"}]}, "texts": {"d": "x"}, "segments": {"d": {"segments": [{"id": "s", "start": 0, "end": 1}], "blocks": [{"id": "b", "kind": "paragraph", "role": "body", "start": 0, "end": 1}]}}, "beads": []}',
      ),
    { code: 'bad-bitext', place: { path: 'beads' } },
  ],
];

describe('files that are refused', () => {
  it.concurrent.each(REFUSED)('[B%i] %s', { timeout: 60_000 }, async (_, __, name, given, expected) => {
    const digest = await (await library()).digest();
    const response = await send(name, given());
    const problem = (await response.json()) as ProblemDocument;
    expect(problem).toMatchObject(expected);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(problem.detail).toContain(problem.place.entry ?? name);
    await expectUnharmed(digest);
  });
});

const nasty = (thing = 'river') =>
  `<p onclick="fetch('${address}/1')">The ${thing} froze<img src="${address}/2" onerror="fetch('${address}/3')"/> early.</p>` +
  `<script src="${address}/4"></script><iframe src="${address}/5"></iframe><link rel="stylesheet" href="${address}/6"/>` +
  `<object data="${address}/7"></object><p style="background:url(${address}/8)">The mill stood &lt;still&gt;.</p>`;

describe('files that are read without harm', () => {
  const KEPT: readonly (readonly [row: number, what: string, name: string, given: () => Uint8Array, text: string])[] = [
    [
      25,
      'a web page full of addresses and scripts',
      'a.html',
      () => bytes(`<html><body>${nasty()}</body></html>`),
      'The river froze early.\nThe mill stood <still>.',
    ],
    [
      25,
      'a book full of addresses and scripts',
      'a.epub',
      () => bookOf({ 'a.xhtml': chapter(nasty('ferry').replace(/<\/?(?:object|iframe)[^>]*>/g, '')) }),
      'The ferry froze early.\nThe mill stood <still>.',
    ],
    [
      26,
      'a PDF with a script',
      'a.pdf',
      () => pdfOf(words, { catalog: `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${address}/9"\\)) >>` }),
      'The river froze early that year, and stood still.',
    ],
    [
      17,
      'TEI under a DTD that is never fetched',
      'a.xml',
      () => bytes(xml(`<!DOCTYPE TEI SYSTEM "${address}/tei.dtd">`, tei('It froze.'))),
      'It froze.',
    ],
    [
      23,
      'a Word document with a tracked change',
      'a.docx',
      () =>
        docxOf(
          '<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:t>froze.</w:t></w:r></w:p>',
        ),
      'It froze.',
    ],
    [28, 'a table with formulas, quotes and a short row', 'a.tsv', () => bytes('"Лёд"\t=cmd|x\nРека\n'), '"Лёд"\nРека'],
  ];

  it.each(KEPT)('[B%i] %s', { timeout: 30_000 }, async (_, __, name, given, text) => {
    const file = given();
    const response = await send(name, file);
    const { work } = (await response.json()) as { work: string };
    const store = await library();
    const kept = await store.bitext(work);
    expect(Object.values(kept?.bitext.texts ?? {})[0]).toBe(text);
    const got = await original(new Request('http://127.0.0.1/'), { params: Promise.resolve({ work }) });
    expect(Buffer.from(await got.arrayBuffer()).equals(Buffer.from(file))).toBe(true);
    await expectUnharmed(await store.digest());
    const again = await send(name, file);
    expect(await again.json()).toMatchObject({ code: 'already-imported' });
  });

  it('the words of a document, unchanged, are imported as the document', { timeout: 30_000 }, async () => {
    const file = docxOf(paragraph('Heading of mine', 'Heading1') + paragraph('A river that nobody has imported yet.'));
    const query = 'http://127.0.0.1/api/import/decode?name=b.docx';
    const shown = await decodeFile(new Request(query, { method: 'POST', body: new Uint8Array(file) }));
    const { text, format, upload } = (await shown.json()) as { text: string; format: string; upload: string };
    expect([format, text]).toEqual(['docx', 'Heading of mine\n\nA river that nobody has imported yet.']);
    const body = JSON.stringify({ kind: 'page', page: { upload, name: 'b.docx' } });
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const response = await keepImport(new Request('http://127.0.0.1/api/import', { method: 'POST', headers, body }));
    const { work, document } = (await response.json()) as { work: string; document: string };
    const kept = await (await library()).bitext(work);
    expect(kept?.bitext.segmentations[document]?.blocks[0]).toMatchObject({ kind: 'heading', role: 'title' });
    const got = await original(new Request('http://127.0.0.1/'), { params: Promise.resolve({ work }) });
    expect(Buffer.from(await got.arrayBuffer()).equals(Buffer.from(file))).toBe(true);
  });
});
