import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NameEntry, TermDecision, TermEntry } from '../../core/model/ledger';
import { bitextOfPairs } from '../../core/pipeline/pairs';
import { withRunningNotes } from '../../core/pipeline/running-notes';
import { newId } from '../../server/ids';
import type { LedgerAnswer } from '../../server/ledgers/ledgers';
import { library } from '../../server/library';
import { GET as names } from './works/[work]/names/route';
import { POST as importTerms } from './works/[work]/terms/import/route';
import { POST as decide, GET as terms } from './works/[work]/terms/route';

const ROWS = [
  ['“双城河”（twin river）涨水了。', 'The twin river rose, said Sergei Mostovoy.'],
  ['双城河很冷。', 'The double river is cold, said Sergey Mostovoy.'],
];
const ADDRESS = 'http://127.0.0.1:3000/api/works/w';

beforeAll(() => {
  process.env.DIGLOT_DATA = mkdtempSync(path.join(tmpdir(), 'diglot-ledgers-'));
});

async function keep(): Promise<string> {
  const columns = [{ lang: 'zh-Hans' }, { lang: 'en' }];
  const bitext = withRunningNotes(bitextOfPairs({ columns, rows: ROWS.map((texts) => ({ texts })) }, newId), newId);
  await (await library()).add(bitext, { at: new Date().toISOString(), kind: 'import', hash: newId() });
  return bitext.work.id;
}

const of = (work: string) => ({ params: Promise.resolve({ work }) });
const list = async (work: string) =>
  ((await (await terms(new Request(`${ADDRESS}/terms`), of(work))).json()) as LedgerAnswer<TermEntry>).entries;
const file = async (work: string, format: string) =>
  (await terms(new Request(`${ADDRESS}/terms?format=${format}`), of(work))).text();

function post(body: unknown, query = ''): Request {
  const json = typeof body !== 'string';
  return new Request(`${ADDRESS}/terms${query}`, {
    method: 'POST',
    headers: { 'content-type': json ? 'application/json' : 'text/plain', host: '127.0.0.1:3000' },
    body: json ? JSON.stringify(body) : body,
  });
}

describe('GET /api/works/<work>/names', { timeout: 60_000 }, () => {
  it('[L2] gives the names that vary first, with their places', async () => {
    const work = await keep();
    const answer = await names(new Request(`${ADDRESS}/names`), of(work));
    const [first] = ((await answer.json()) as LedgerAnswer<NameEntry>).entries;
    expect(first?.varies).toEqual(['en']);
    expect(first?.forms.map(({ text }) => text).sort()).toEqual(['Sergei Mostovoy', 'Sergey Mostovoy']);
    expect((await names(new Request(`${ADDRESS}/names`), of('none'))).status).toBe(404);
  });
});

describe('terms over HTTP', { timeout: 60_000 }, () => {
  it('[T4] a decision is kept, points out what differs, and ends', async () => {
    const work = await keep();
    expect((await list(work))[0]).toMatchObject({ term: '双城河', varies: ['en'] });
    const wish = { term: '双城河', lang: 'zh-Hans', renderings: [{ lang: 'en', text: 'double river' }], by: 'Ada' };
    const { decision } = (await (await decide(post(wish), of(work))).json()) as { decision: TermDecision };
    expect(decision).toMatchObject(wish);
    expect((await list(work))[0]?.decision).toEqual(decision);
    expect((await list(work))[0]?.renderings.find(({ from }) => from === 'decided')?.places).toHaveLength(1);
    await decide(post({ ...wish, renderings: [] }), of(work));
    expect((await list(work))[0]).not.toHaveProperty('decision');
    expect((await decide(post({ ...wish, term: ' ' }), of(work))).status).toBe(400);
    expect((await decide(post(wish), of('none'))).status).toBe(404);
  });

  it.each(['tbx', 'tsv'] as const)('[T5] what is written as %s can be taken in again', async (format) => {
    const [work, other] = [await keep(), await keep()];
    await decide(post({ term: '双城河', lang: 'zh-Hans', renderings: [{ lang: 'en', text: 'Twin River' }] }), of(work));
    const written = await file(work, format);
    const taken = await importTerms(post(written, `/import?format=${format}`), of(other));
    expect(await taken.json()).toEqual({ kept: 1 });
    expect((await list(other))[0]?.decision?.renderings).toEqual([{ lang: 'en', text: 'Twin River' }]);
    expect(await file(other, format)).toBe(written);
  });

  it('[T5] a file that is none changes nothing', async () => {
    const work = await keep();
    const before = await (await library()).digest();
    const answer = await importTerms(post('<tmx/>', '/import?format=tbx'), of(work));
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, 'bad-terms']);
    expect(await (await library()).digest()).toBe(before);
  });
});
