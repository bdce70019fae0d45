import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Step } from '../../core/edit/step';
import type { ImportResult } from '../../core/pipeline';
import { encode } from '../../server/decode/encode.fixture';
import type { ImportOf } from '../../server/import-of';
import { library } from '../../server/library';
import type { ProblemDocument } from '../../server/problem';
import { POST as decodeFile } from './import/decode/route';
import { POST as previewImport } from './import/preview/route';
import { POST as keepImport } from './import/route';
import { GET as place } from './place/[document]/[segment]/route';
import { GET as exportWork } from './works/[work]/export/route';
import { GET as importedAs, POST as reimport } from './works/[work]/import/route';
import { GET as original } from './works/[work]/original/route';
import { GET as readings } from './works/[work]/readings/route';

const RU = 'Паром отходил на рассвете.\n\nСтарик пересчитал мешки: их было 27.\n\n— Пора, — сказал он.';
const EN = 'The ferry left at dawn.\n\nThe old man counted the sacks: there were 27.\n\n“It is time,” he said.';
const two = { kind: 'two', a: { text: RU, name: 'parom.txt' }, b: { text: EN } };
const PAGE = 'http://127.0.0.1:3000/api/import';

beforeAll(() => {
  process.env.DIGLOT_DATA = mkdtempSync(path.join(tmpdir(), 'diglot-api-'));
});

function post(body: object, headers: Record<string, string> = {}, query = ''): Request {
  return new Request(PAGE + query, {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: '127.0.0.1:3000', ...headers },
    body: JSON.stringify(body),
  });
}

async function linesOf(response: Response): Promise<Record<string, unknown>[]> {
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const last = async (response: Response) => (await linesOf(response)).at(-1) ?? {};
const plainJson = { accept: 'application/json' };

async function keep(body: object): Promise<{ work: string; document: string }> {
  return (await (await keepImport(post(body, plainJson))).json()) as { work: string; document: string };
}

describe('POST /api/import/preview', () => {
  it('tells its progress, then the pairs, and keeps nothing', async () => {
    const digest = await (await library()).digest();
    const lines = await linesOf(await previewImport(post(two)));
    expect(lines.slice(0, -1).every((line) => 'progress' in line)).toBe(true);
    expect(lines.length).toBeGreaterThan(2);
    const { bitext } = (lines.at(-1)?.result ?? {}) as ImportResult;
    expect(bitext.work.documents.map((document) => document.lang)).toEqual(['ru', 'en']);
    expect(bitext.beads).toHaveLength(3);
    expect(await (await library()).digest()).toBe(digest);
  });

  it('takes files in a form, in whatever encoding', async () => {
    const form = new FormData();
    form.append('file', new File([new Uint8Array(encode(RU.replaceAll('—', '-'), 'koi8-r'))], 'parom.txt'));
    form.append('file', new File([EN], 'ferry.md'));
    const response = await previewImport(new Request(PAGE, { method: 'POST', headers: plainJson, body: form }));
    const { bitext } = (await response.json()) as ImportResult;
    expect(Object.values(bitext.texts)[0]).toContain('Паром отходил');
    expect(bitext.work.documents).toHaveLength(2);
  });

  it('ends its process when the reader goes away', async () => {
    const long = { kind: 'page', page: { text: 'The old man counted the sacks again. '.repeat(40_000) } };
    const response = await previewImport(post(long));
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    const jobs = () => spawnSync('ps', ['-o', 'args=', '--ppid', String(process.pid)], { encoding: 'utf8' }).stdout;
    await expect.poll(() => jobs().includes('server/jobs/child.ts'), { timeout: 10_000 }).toBe(false);
  });

  it.each<[string, object, string, Partial<ProblemDocument>]>([
    ['blank', { kind: 'page', page: { text: ' \n\u200b' } }, 'en', { code: 'nothing-to-import', status: 422 }],
    ['NUL', { kind: 'page', page: { text: 'a\u0000b', name: 'x.txt' } }, 'ru', { code: 'not-text' }],
    ['a language', { kind: 'page', page: { text: 'Bonjour', lang: 'fr' } }, 'zh', { code: 'unknown-language' }],
  ])('[B12] refuses %s with a problem in the language asked for', async (_, body, lang, wanted) => {
    const { problem } = (await last(await previewImport(post(body, {}, `?lang=${lang}`)))) as {
      problem: ProblemDocument;
    };
    expect(problem).toMatchObject(wanted);
    const script = { en: /nothing to import/, ru: /не текстовый файл/, zh: /不认识语言/ }[lang];
    expect(problem.detail).toMatch(script ?? /^$/);
  });

  it.each<[string, BodyInit, Record<string, string>, Partial<ProblemDocument>]>([
    ['no JSON', '{', {}, { code: 'bad-json', status: 400 }],
    ['a wrong form', '{"kind":"two","a":{"text":"x"}}', {}, { code: 'bad-request', place: { path: 'b' } }],
    ['an unknown key', '{"kind":"page","page":{"text":"x","size":1}}', {}, { code: 'bad-request' }],
    [
      'half a character',
      '{"kind":"page","page":{"text":"a\\ud83d"}}',
      {},
      { code: 'lone-surrogate', place: { path: 'page.text' } },
    ],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, {}, { status: 400 }],
    ['another type', 'x', { 'content-type': 'text/html' }, { code: 'unsupported-media', status: 415 }],
    ['a large body', 'x', { 'content-length': String(10 ** 9) }, { code: 'too-large', status: 413 }],
    ['another site', '{}', { 'sec-fetch-site': 'cross-site' }, { code: 'cross-origin', status: 403 }],
    ['a sister site', '{}', { 'sec-fetch-site': 'same-site' }, { code: 'cross-origin', status: 403 }],
    ['a null origin', '{}', { origin: 'null' }, { code: 'cross-origin', status: 403 }],
    ['another origin', '{}', { origin: 'http://127.0.0.1:4000' }, { code: 'cross-origin', status: 403 }],
  ])('refuses %s', async (_, body, headers, wanted) => {
    const request = new Request(PAGE, {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: '127.0.0.1:3000', ...headers },
      body,
    });
    for (const handler of [previewImport, keepImport]) {
      const response = await handler(request.clone());
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject(wanted);
      expect(response.status).toBe(wanted.status ?? 400);
    }
  });

  it('lets the own origin through', async () => {
    const own = { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin', ...plainJson };
    expect((await previewImport(post(two, own))).status).toBe(200);
  });
});

describe('POST /api/import', () => {
  it('keeps the work with its title and sides, once', async () => {
    const kept = (await last(await keepImport(post({ ...two, title: ' The ferry ', swap: true })))).result as {
      work: string;
      document: string;
    };
    const store = await library();
    const work = (await store.bitext(kept.work))?.bitext.work;
    expect(work?.title).toBe('The ferry');
    expect(work?.documents.map(({ lang, side }) => [lang, side])).toEqual([
      ['en', 'original'],
      ['ru', 'translation'],
    ]);
    expect(kept.document).toBe(work?.documents[0]?.id);
    const digest = await store.digest();
    const again = (await last(await keepImport(post(two)))).problem as ProblemDocument;
    expect(again).toMatchObject({ status: 409, code: 'already-imported', address: `/read/${kept.document}` });
    expect(await store.digest()).toBe(digest);
    expect((await keep({ ...two, again: true })).work).not.toBe(kept.work);
  });

  it('[P1] gives the file back byte for byte, also one that was decoded before', async () => {
    const bytes = encode(`Третий паром отходил на рассвете.\r\n\r\n${RU.replaceAll('—', '-')}`, 'windows-1251');
    const decoded = await decodeFile(
      new Request('http://127.0.0.1/api/import/decode?name=%D0%BF%27.txt', {
        method: 'POST',
        body: new Uint8Array(bytes),
      }),
    );
    const { upload, encoding } = (await decoded.json()) as { upload: string; encoding: string };
    expect(encoding).toBe('windows-1251');
    const name = '"п\'\u202e\n.txt';
    const { work } = await keep({ kind: 'page', page: { upload, name } });
    const params = Promise.resolve({ work });
    const response = await original(new Request('http://127.0.0.1/'), { params });
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([...bytes]);
    const disposition = response.headers.get('content-disposition') ?? '';
    expect(decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? '')).toBe(name);
    expect((await original(new Request('http://127.0.0.1/?file=2'), { params })).status).toBe(404);
  });

  it('[B11] cuts the same segments out of CR, LF, CRLF and LS', async () => {
    const text = 'The ferry left.\n\nHe counted the sacks.\n\nIt was time.';
    const cut = async (ends: string) => {
      const page = { text: text.replaceAll('\n', ends) };
      const response = await previewImport(post({ kind: 'page', page }, plainJson));
      const { bitext } = (await response.json()) as ImportResult;
      const [words] = Object.values(bitext.texts);
      return Object.values(bitext.segmentations)[0]?.segments.map(({ start, end }) => words?.slice(start, end));
    };
    const wanted = await cut('\n');
    expect(wanted).toHaveLength(3);
    for (const ends of ['\r', '\r\n', '\u2028']) expect(await cut(ends)).toEqual(wanted);
  });
});

describe('POST /api/import/decode', () => {
  const send = (bytes: Uint8Array, query = '') =>
    decodeFile(new Request(`http://127.0.0.1/${query}`, { method: 'POST', body: new Uint8Array(bytes) }));

  it('[B5] says that a picture is not text', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    const response = await send(png, '?name=a.txt&lang=en');
    expect(response.status).toBe(422);
    const problem = (await response.json()) as ProblemDocument;
    expect(problem).toMatchObject({ code: 'not-text', place: { file: 'a.txt' } });
    expect(problem.detail).toMatch(/^File a\.txt: This is not a text file/);
  });

  it('takes the choice of an encoding', async () => {
    const bytes = encode(RU, 'utf-8').slice(1);
    expect((await send(bytes)).status).toBe(422);
    const lossy = (await (await send(bytes, '?encoding=utf-8&lossy=true')).json()) as { replaced: number };
    expect(lossy.replaced).toBe(1);
  });
});

describe('an import that is done again', () => {
  const decodeAs = async (text: string, encoding: string, name: string) => {
    const body = new Uint8Array(encode(text, encoding));
    const response = await decodeFile(new Request(`http://127.0.0.1/?name=${name}`, { method: 'POST', body }));
    const { upload } = (await response.json()) as { upload: string };
    return { upload, name };
  };
  const again = async (work: string, body: object) => {
    const response = await reimport(post(body, plainJson), { params: Promise.resolve({ work }) });
    return (await response.json()) as { revision: number; overwritten: number; code?: string };
  };
  const textsOf = async (work: string) => Object.values((await (await library()).bitext(work))?.bitext.texts ?? {});

  it('[B2] reads a file in another encoding long after it was kept in the wrong one', async () => {
    const words = 'Лодочник Ершов считал мешки; было их двадцать семь. Потом пошёл дождь.';
    const given = await decodeAs(words, 'koi8-r', 'boats.txt');
    const { work } = await keep({ kind: 'page', page: { ...given, encoding: 'windows-1251' } });
    expect(await textsOf(work)).not.toEqual([words]);
    const params = Promise.resolve({ work });
    const shown = await (await readings(new Request('http://127.0.0.1/?file=1'), { params })).json();
    expect(shown).toMatchObject({ encoding: 'koi8-r', text: words });
    expect(await again(work, { texts: [{ encoding: 'koi8-r' }] })).toMatchObject({ revision: 2 });
    expect(await textsOf(work)).toEqual([words]);
    const { choices, files } = (await (await importedAs(new Request(PAGE), { params })).json()) as ImportOf;
    expect([choices.texts[0]?.encoding, files[0]?.name]).toEqual(['koi8-r', 'boats.txt']);
    expect((await (await library()).bitextAt(work, 1))?.bitext.texts).not.toEqual([words]);
  });

  it('[C3] takes a cleaning entry back later, and again, and keeps what people wrote', async () => {
    const text = 'Share this page\n\nThe heron stood in the reeds.\n\nNobody saw it leave.\n\nTo top\n';
    const { work } = await keep({ kind: 'page', page: { text } });
    const store = await library();
    const kept = await store.bitext(work);
    const [document = ''] = Object.keys(kept?.bitext.texts ?? {});
    const segment = kept?.bitext.segmentations[document]?.segments[1];
    const step = {
      kind: 'ReplaceText',
      document,
      segment: segment?.id,
      start: segment?.start,
      removed: 'Nobody',
      added: 'No one',
    };
    const meta = { at: '2026-11-24T08:00:00.000Z', by: 'me', label: 'words', undoable: true };
    await store.commit(work, { id: 't-heron', steps: [step as Step], meta }, 1);
    const { record } = (await store.importRecord(work)) ?? { record: undefined };
    const ids = record?.cleaning.filter((entry) => entry.what === 'removed').map(({ id }) => id) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    expect(await again(work, { turned: ids })).toMatchObject({ revision: 3, overwritten: 0 });
    expect(await textsOf(work)).toEqual([
      'Share this page\nThe heron stood in the reeds.\nNo one saw it leave.\nTo top',
    ]);
    expect(await again(work, { turned: [] })).toMatchObject({ revision: 4, overwritten: 0 });
    expect(await textsOf(work)).toEqual(['The heron stood in the reeds.\nNo one saw it leave.']);
    const ids4 = (await store.bitext(work))?.bitext.segmentations[document]?.segments.map(({ id }) => id);
    expect(ids4).toContain(segment?.id);
  });

  it('corrects roles and facts, at the import and later', async () => {
    const text = 'About the heron\n\nThe heron stood in the reeds.\n\nTold by the miller.';
    const facts = { authors: ['N. Ershova'], date: '1931' };
    const { work } = await keep({ kind: 'page', page: { text }, roles: { 48: 'credits' }, about: [facts] });
    const store = await library();
    const rolesOf = async () =>
      Object.values((await store.bitext(work))?.bitext.segmentations ?? {})[0]?.blocks.map(({ role }) => role);
    expect((await rolesOf())?.at(-1)).toBe('credits');
    expect((await store.outline(work))?.work.documents[0]).toMatchObject(facts);
    await again(work, { roles: { 17: 'summary' }, about: [{ ...facts, date: '' }] });
    expect((await rolesOf())?.slice(1)).toEqual(['summary', 'body']);
    expect((await store.outline(work))?.work.documents[0]).not.toHaveProperty('date');
  });

  it('refuses what is not a decision, and a work that was not imported', async () => {
    expect(await again('nobody', { turned: [] })).toMatchObject({ code: 'not-found' });
    const { work } = await keep({ kind: 'page', page: { text: 'The bittern was louder than the heron.' } });
    const digest = await (await library()).digest();
    expect(await again(work, { roles: { 0: 'king' } })).toMatchObject({ code: 'bad-request' });
    expect(await (await library()).digest()).toBe(digest);
  });

  it('an upload that is no longer at hand is asked for again', async () => {
    const response = await keepImport(
      post({ kind: 'page', page: { upload: '0'.repeat(64), name: 'a.txt' } }, plainJson),
    );
    expect([response.status, await response.json()]).toMatchObject([
      410,
      { code: 'upload-gone', place: { file: 'a.txt' } },
    ]);
  });
});

describe('GET /api/works and /api/place', () => {
  it('writes a work in each format and finds the section of a segment', async () => {
    const store = await library();
    const { work, document } = await keep({ ...two, again: true });
    const params = Promise.resolve({ work });
    const file = async (format: string) =>
      (await exportWork(new Request(`http://127.0.0.1/?format=${format}`), { params })).text();
    const beads = (await store.bitext(work))?.bitext.beads ?? [];
    expect((await file('tsv')).trimEnd().split('\n')).toHaveLength(beads.length + 1);
    expect((await file('tmx')).match(/<tu /g)).toHaveLength(beads.length);
    expect((JSON.parse(await file('json')) as { beads: unknown[] }).beads).toHaveLength(beads.length);
    const bad = await exportWork(new Request('http://127.0.0.1/?format=constructor'), { params });
    expect(bad.status).toBe(400);
    const segment = beads[0]?.sides[document]?.[0] ?? '';
    const found = await place(new Request('http://127.0.0.1/'), { params: Promise.resolve({ document, segment }) });
    expect(await found.json()).toEqual({ section: 0 });
  });

  it('answers 404 for what is not there', async () => {
    const params = Promise.resolve({ work: 'nobody', document: 'nobody', segment: 'x' });
    const request = new Request('http://127.0.0.1/?format=tsv');
    for (const handler of [exportWork, original, place]) {
      const response = await handler(request, { params });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'not-found' });
    }
  });
});
