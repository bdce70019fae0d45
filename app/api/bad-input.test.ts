import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../cli/main';
import { parse as parseJson } from '../../core/formats/bitext-json';
import { parse as parseTsv } from '../../core/formats/tsv';
import { NO_CONTROL } from '../../core/model/control';
import { growth } from '../../core/model/growth.fixture';
import { readWork } from '../../server/corpus/read';
import { writeWorkFolder } from '../../server/corpus/write';
import { exportFormat } from '../../server/export';
import { importGiven } from '../../server/jobs/import';
import { library } from '../../server/library';
import type { ProblemDocument } from '../../server/problem';
import { GET as health } from '../healthz/route';
import { POST as keepImport } from './import/route';
import { GET as original } from './works/[work]/original/route';

/** The rows of the table of bad inputs that the import of texts answers for; the numbers are those of the table. */
let data = '';

beforeAll(() => {
  data = path.join(mkdtempSync(path.join(tmpdir(), 'diglot-bad-')), 'data');
  process.env.DIGLOT_DATA = data;
});

type Given = { readonly name: string; readonly bytes: Uint8Array };

async function send(...files: Given[]): Promise<Response> {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('file', new File([new Uint8Array(bytes)], name));
  const headers = { accept: 'application/json' };
  return keepImport(new Request('http://127.0.0.1/api/import', { method: 'POST', headers, body: form }));
}

/** Nothing changed, the program answers at once, and nothing was written outside the data folder. */
async function expectUnharmed(digest: string): Promise<void> {
  const started = performance.now();
  expect((await health()).status).toBe(200);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(await (await library()).digest()).toBe(digest);
  expect(readdirSync(path.dirname(data))).toEqual(['data']);
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

describe('what is refused', () => {
  it.each<[row: number, what: string, given: Uint8Array, code: string]>([
    [5, 'a zero byte in a text', bytes('One line.\u0000Another line.'), 'not-text'],
    [5, 'a picture called .txt', PNG, 'not-text'],
    [5, 'control characters', Uint8Array.from({ length: 400 }, (_, k) => 1 + (k % 8)), 'not-text'],
    [12, 'an empty file', bytes(''), 'nothing-to-import'],
    [12, 'white space', bytes(' \n\t\u3000\u00a0\r\n'), 'nothing-to-import'],
    [12, 'a mark alone', Uint8Array.from([0xef, 0xbb, 0xbf]), 'nothing-to-import'],
    [12, 'a UTF-16 mark and blanks', Uint8Array.from([0xff, 0xfe, 0x20, 0, 0x0a, 0]), 'nothing-to-import'],
    [12, 'zero-width characters', bytes('\u200b\u200d\ufeff\u2060'), 'nothing-to-import'],
  ])('[B%i] %s', async (_, __, given, code) => {
    const digest = await (await library()).digest();
    const response = await send({ name: 'given.txt', bytes: given });
    const problem = (await response.json()) as ProblemDocument;
    expect(problem).toMatchObject({ status: 422, code });
    expect(response.status).toBe(422);
    expect(problem.detail).toContain('given.txt');
    await expectUnharmed(digest);
    const file = path.join(data, 'given.txt');
    writeFileSync(file, given);
    const said: string[] = [];
    const io = { out: (text: string) => said.push(`out ${text}`), err: (text: string) => said.push(text) };
    expect(await main(['import', file], io)).toBe(2);
    expect(said).toEqual([expect.stringMatching(/^File .*given\.txt/)]);
    await expectUnharmed(digest);
  });

  it('[B13] the second of two files, and then the first is not kept either', async () => {
    const digest = await (await library()).digest();
    const response = await send(
      { name: 'a.txt', bytes: bytes('A good text stands here.') },
      { name: 'b.txt', bytes: PNG },
    );
    expect(await response.json()).toMatchObject({ code: 'not-text', place: { file: 'b.txt' } });
    await expectUnharmed(digest);
  });
});

const HOSTILE = [
  '<script>fetch("//evil.example")</script> is what the note said.',
  '"; drop table work; -- was written on the wall.',
  "=cmd|'/C calc'+SUM(A1) stood in the cell.",
  '$' + '{7*7} {{7*7}} %s %n was the formula.',
  '../../etc/passwd was the path he gave.',
  'The words \u202eturned round\u202c and came back.',
  'Zero\u200bwidth and \u2060joined and tag \u{e0041} characters stay.',
  'е\u0301ж и и\u0306 decomposed, though Cyrillic.',
  '𠀀𠮷 stand in Extension B and 👩‍👩‍👧🏽 is one family.',
  'null undefined NaN [object Object] __proto__ constructor were the names.',
  '<img src=x onerror=alert(1)> &amp; &lt; &#0; ]]> were drawn.',
  'C:\\Windows\\con and \\\\server\\share were the shares.',
];

describe('what is kept as it is', () => {
  it('[B7] [B8] hostile strings as title, sentence and file name, through every way out', {
    timeout: 60_000,
  }, async () => {
    const store = await library();
    const given = { name: '<b>\'"&;\u202e..name.txt', bytes: bytes(HOSTILE.join('\n\n')) };
    const title = HOSTILE.slice(0, 8).join(' ');
    const form = new FormData();
    form.append('file', new File([given.bytes], given.name));
    form.append('title', title);
    const request = new Request('http://127.0.0.1/api/import', {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: form,
    });
    const { work } = (await (await keepImport(request)).json()) as { work: string };
    const { bitext } = (await store.bitext(work)) ?? { bitext: undefined };
    if (!bitext) throw new Error('not kept');
    const [text] = Object.values(bitext.texts);
    expect(text).toBe(HOSTILE.join('\n'));
    expect(bitext.work.title).toBe(title);
    expect(Object.values((await store.section(work, 0))?.bitext.texts ?? {})).toEqual([text]);
    const written = (format: string) => String(exportFormat(format)?.write(bitext, '') ?? '');
    expect(parseJson(written('json'))).toEqual(bitext);
    expect(
      parseTsv(written('tsv'))
        .slice(1) // the languages
        .map(({ texts }) => texts[0])
        .join('\n'),
    ).toBe(text);
    const unescaped = written('tmx').replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&',
    );
    for (const line of HOSTILE) expect(unescaped).toContain(`<seg>${line}</seg>`);
    expect(readWork(writeWorkFolder(path.join(data, 'corpus'), bitext))).toEqual(bitext);
    const file = await original(new Request('http://127.0.0.1/'), { params: Promise.resolve({ work }) });
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([...given.bytes]);
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w%.~!-]+$/,
    );
    expect(existsSync(path.join(data, '..', 'corpus'))).toBe(false);
  });

  it('[B11] line ends of every kind give the same sentences', async () => {
    const lines = ['The ferry left at dawn.', 'He counted the sacks.', 'There were 27 of them.', 'It was time.'];
    const cut = async (text: string) => {
      const { bitext } = await importGiven({ kind: 'page', page: { text } }, NO_CONTROL);
      const [words = ''] = Object.values(bitext.texts);
      return Object.values(bitext.segmentations)[0]?.segments.map(({ start, end }) => words.slice(start, end));
    };
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u0085', '\f']) {
      expect(await cut(lines.join(end + end)), JSON.stringify(end)).toEqual(lines);
    }
    expect(await cut(`${lines[0]}\r\n\r\n${lines[1]}\n\n${lines[2]}\u2028\u2028${lines[3]}\r`)).toEqual(lines);
  });
});

describe('[B14] what is long and the same takes linear time', () => {
  const size = 1 << 18;

  it.each(['.', '(', '7', '"', '«', '“', 'a', '中', '。', '，', '-', '!', '1,', '…”', '[x](', 'a\u0301'])(
    'of %j',
    { timeout: 120_000 },
    async (piece) => {
      const read = (length: number) => {
        const text = piece.repeat(length / piece.length);
        return importGiven({ kind: 'page', page: { text } }, NO_CONTROL);
      };
      expect(await growth(read, size)).toBeLessThanOrEqual(2.5);
    },
  );
});
