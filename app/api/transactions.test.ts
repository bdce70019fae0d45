import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { editText } from '../../core/edit/commands/words';
import type { Transaction } from '../../core/edit/transaction';
import type { Bitext } from '../../core/model/bitext';
import { library } from '../../server/library';
import type { ProblemDocument } from '../../server/problem';
import { bitextOf } from '../../store/bitext.fixture';
import { GET as bitextOfWork } from './works/[work]/bitext/route';
import { GET as history } from './works/[work]/history/route';
import { POST } from './works/[work]/transactions/route';

const W = bitextOf('river', 12);
const params = (work = 'river') => ({ params: Promise.resolve({ work }) });

beforeAll(async () => {
  process.env.DIGLOT_DATA = mkdtempSync(path.join(tmpdir(), 'diglot-changes-'));
  await (await library()).add(W, { at: '2026-11-24T08:00:00.000Z', kind: 'import', hash: 'h' });
});

function change(id: string, segment: string, words: string, at = '2026-11-24T09:00:00.000Z'): Transaction {
  const { steps, label } = editText(W, segment, words);
  return { id, steps, meta: { at, by: 'Анна', label, undoable: true } };
}

function send(body: unknown, headers: Record<string, string> = {}, work = 'river'): Promise<Response> {
  const request = new Request('http://127.0.0.1:3000/api/works/river/transactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: '127.0.0.1:3000', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return POST(request, params(work));
}

const get = (query = '') => new Request(`http://127.0.0.1:3000/api${query}`);

describe('POST /api/works/<work>/transactions', () => {
  it('[J1] [J2] keeps a change once and says which revision it made', async () => {
    const body = { base: 1, transaction: change('c1', 'river-b3', 'Bridge three.') };
    const answer = await (await send(body)).json();
    expect(answer).toEqual({ revision: 2, transaction: body.transaction, missed: [] });
    expect(await (await send(body)).json()).toEqual(answer);
    const { bitext, revision } = (await (await bitextOfWork(get(), params())).json()) as {
      bitext: Bitext;
      revision: number;
    };
    expect([revision, bitext.texts['river-en']?.includes('Bridge three.')]).toEqual([2, true]);
    const first = await (await bitextOfWork(get('?revision=1'), params())).json();
    expect(first).toEqual({ revision: 1, bitext: W });
  });

  it('[J5] answers 409 with both texts', async () => {
    const answer = await send({ base: 1, transaction: change('c2', 'river-b3', 'Another third bridge.') });
    const problem = (await answer.json()) as ProblemDocument;
    expect([answer.status, problem.code]).toEqual([409, 'conflict']);
    expect(problem.values).toMatchObject({ mine: 'Another third bridge.', theirs: 'Bridge three.', revision: 2 });
    expect(problem.detail).toContain('Another third bridge.');
  });

  it('[J9] no clock that is fast puts a change into the future', async () => {
    await send({ base: 1, transaction: change('c3', 'river-b5', 'Five.', '2999-01-01T00:00:00.000Z') });
    const { entries } = (await (await history(get(), params())).json()) as {
      entries: { transaction: Transaction; revision: number }[];
    };
    expect(entries.map(({ revision }) => revision)).toEqual([3, 2, 1]);
    expect(Date.parse(entries[0]?.transaction.meta.at ?? '')).toBeLessThanOrEqual(Date.now());
    const older = (await (await history(get('?before=2'), params())).json()) as { entries: unknown[] };
    expect(older.entries).toHaveLength(1);
  });

  it('[B6] refuses another shape with the JSON path, another site, another work', async () => {
    const good = change('c4', 'river-b7', 'Seven.');
    const digest = await (await library()).digest();
    const wrong: [unknown, string][] = [
      ['{', 'bad-json'],
      [{ base: 1 }, 'bad-shape'],
      [{ base: '1', transaction: good }, 'bad-shape'],
      [{ base: 1, transaction: { ...good, id: 'a\u0000' } }, 'bad-shape'],
      [{ base: 1, transaction: { ...good, steps: [] } }, 'bad-shape'],
      [{ base: 1, transaction: { ...good, steps: [{ kind: 'Erase' }] } }, 'bad-shape'],
      [{ base: 1, transaction: { ...good, meta: { ...good.meta, label: 'odd' } } }, 'bad-shape'],
      [{ base: 1, transaction: { ...good, meta: { ...good.meta, at: 'today' } } }, 'bad-shape'],
      [{ base: 1, transaction: { ...good, meta: { ...good.meta, by: 'x'.repeat(201) } } }, 'bad-shape'],
    ];
    for (const [body, code] of wrong) expect(((await (await send(body)).json()) as ProblemDocument).code).toBe(code);
    const foreign = await send({ base: 1, transaction: good }, { 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, (await send({ base: 1, transaction: good }, {}, 'x')).status]).toEqual([403, 404]);
    expect((await history(get(), params('x'))).status).toBe(404);
    expect((await bitextOfWork(get('?revision=99'), params())).status).toBe(404);
    expect(await (await library()).digest()).toBe(digest);
  });
});
