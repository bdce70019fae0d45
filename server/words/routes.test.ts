import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST as apkgRoute } from '../../app/api/words/apkg/route';
import { GET as lookUpRoute } from '../../app/api/words/look-up/route';
import { GET as readyRoute } from '../../app/api/words/ready/route';
import { GET as scriptRoute } from '../../app/api/words/script/route';
import { GET as sectionRoute } from '../../app/api/words/section/route';
import { GET as citationRoute } from '../../app/api/works/[work]/citation/route';
import { growth } from '../../core/model/growth.fixture';
import { library } from '../library';
import { lookUp } from './look-up';
import { words } from './services';

const folder = mkdtempSync(path.join(tmpdir(), 'diglot-words-api-'));
const before = process.env.DIGLOT_DATA;
beforeAll(async () => {
  process.env.DIGLOT_DATA = folder;
  await words();
}, 240_000);
afterAll(async () => {
  await (await library()).close();
  if (before === undefined) delete process.env.DIGLOT_DATA;
  else process.env.DIGLOT_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

type Route = (request: Request) => Promise<Response>;
async function ask(route: Route, query: Record<string, string>) {
  const response = await route(new Request(`http://localhost/x?${new URLSearchParams(query)}`));
  return { status: response.status, body: await response.json() };
}

const NOTE = {
  id: 'zh:灯',
  word: '灯',
  reading: 'dēng',
  meaning: 'lamp',
  sentence: '',
  partner: '',
  note: '',
  source: '',
  link: '',
};

describe('Anki and citation', () => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    apkgRoute(new Request('http://localhost/api/words/apkg', { method: 'POST', body, headers }));

  it('[W28] gives a package to download', async () => {
    const response = await send(JSON.stringify({ deck: '词', notes: [NOTE] }));
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('词.apkg'));
    expect(new TextDecoder().decode((await response.arrayBuffer()).slice(0, 2))).toBe('PK');
  });

  it('[W28] refuses what is no list of notes, and other sites', async () => {
    expect(await (await send('{')).json()).toMatchObject({ code: 'bad-json' });
    expect(await (await send(JSON.stringify({ notes: [{ ...NOTE, word: 1 }] }))).json()).toMatchObject({
      values: { path: 'notes.0.word' },
    });
    expect((await send(JSON.stringify({ notes: [NOTE] }), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('[W30] cites a work of the corpus', async () => {
    const [card] = await (await library()).works();
    const id = card?.work.id ?? '';
    const get = (query: string, work = id) =>
      citationRoute(new Request(`http://localhost/x?${query}`), { params: Promise.resolve({ work }) });
    expect(await (await get('')).text()).toBe(`${card?.work.citation}\n`);
    expect(await (await get('format=bibtex')).text()).toContain(card?.work.documents[0]?.title);
    expect(JSON.parse(await (await get('format=csl')).text())).toHaveLength(1);
    expect([(await get('format=ris')).status, (await get('', 'nothing')).status]).toEqual([400, 404]);
  });
});

describe('the words API over the dictionaries that ship', () => {
  it('[W15] looks up', async () => {
    const { body } = await ask(lookUpRoute, { lang: 'zh', text: '我们去图书馆。', offset: '4', to: 'ru' });
    expect(body.words[0]).toMatchObject({ text: '图书馆', reading: 'túshūguǎn' });
    expect(body.words[0].meanings[0].notice).toContain('CC BY-SA 4.0');
  });

  it('[W15] says which parameter is wrong', async () => {
    expect((await ask(lookUpRoute, { lang: 'zh', text: '我', offset: '-1' })).body).toMatchObject({
      code: 'bad-request',
      values: { path: 'offset' },
    });
    expect((await ask(lookUpRoute, { lang: 'de', text: 'ich', offset: '0' })).body).toMatchObject({
      values: { path: 'lang' },
    });
    expect((await ask(sectionRoute, { document: 'nothing', part: '0' })).status).toBe(404);
    expect((await ask(scriptRoute, { document: 'x', part: '0', to: 'latn' })).status).toBe(400);
  });

  it('[W19] gives the words of a section of the corpus, every one inside its segment', async () => {
    const store = await library();
    const work = (await store.works()).find(({ work }) => work.documents.some(({ lang }) => lang.startsWith('zh')));
    const document = work?.work.documents.find(({ lang }) => lang.startsWith('zh'));
    const kept = await store.section(work?.work.id ?? '', 0);
    const { body } = await ask(sectionRoute, { document: document?.id ?? '', part: '0' });
    const segments = kept?.bitext.segmentations[document?.id ?? '']?.segments ?? [];
    expect(Object.keys(body.segments)).toEqual(segments.map(({ id }) => id));
    for (const { id, start, end } of segments) {
      for (const [from, to] of body.segments[id]) expect(from >= 0 && from < to && to <= end - start).toBe(true);
    }
    const other = await ask(scriptRoute, { document: document?.id ?? '', part: '0', to: 'hant' });
    expect(Object.keys(other.body.segments)).toEqual(segments.map(({ id }) => id));
  });

  it('[W18] says when the dictionaries are there', async () => {
    const { body } = await ask(readyRoute, {});
    expect(body.ready).toBe(true);
    expect(body.done).toBe(body.total);
  });

  it.each([
    ['zh', '他还在银行上班，常去长江大桥行走。'],
    ['ru', 'Мы вышли из тёмного леса к реке. '],
    ['en', 'The children were running home. '],
  ] as const)('[W22] a look-up grows no faster than its sentence (%s)', async (lang, text) => {
    const found = await words();
    const look = (size: number) => {
      for (let k = 0; k < 20; k++) lookUp(found, lang, text.repeat(size), (k * 7) % text.length, 'en');
    };
    expect(await growth(look, 4)).toBeLessThanOrEqual(2.5);
  });
});
