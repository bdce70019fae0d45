import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeBeads } from '../../core/edit/commands/link';
import { editText } from '../../core/edit/commands/words';
import type { Step } from '../../core/edit/step';
import type { Bitext } from '../../core/model/bitext';
import { library } from '../../server/library';
import type { ProblemDocument } from '../../server/problem';
import { bitextOf } from '../../store/bitext.fixture';
import type { Committed } from '../../store/port';
import { POST as realign } from './works/[work]/realign/route';
import { POST as revert } from './works/[work]/revert/route';

process.env.DIGLOT_DATA = mkdtempSync(path.join(tmpdir(), 'diglot-revert-'));

let made = 0;
let work = '';
const params = () => ({ params: Promise.resolve({ work }) });
const now = async () => (await (await library()).bitext(work)) ?? { bitext: bitextOf('x', 1), revision: 0 };

beforeEach(async () => {
  work = `river${made++}`;
  await (await library()).add(bitextOf(work, 12), { at: '2026-11-24T08:00:00.000Z', kind: 'import', hash: work });
});

async function change(make: (bitext: Bitext) => readonly Step[]): Promise<void> {
  const { bitext, revision } = await now();
  const meta = { at: '2026-11-24T09:00:00.000Z', by: 'Anna', label: 'text', undoable: true };
  await (await library()).commit(work, { id: `${work}.${revision}`, steps: make(bitext), meta }, revision);
}

function post(body: unknown, accept = 'application/json', origin = 'same-origin'): Request {
  const headers = { 'content-type': 'application/json', accept, 'sec-fetch-site': origin };
  return new Request('http://127.0.0.1:3000/', { method: 'POST', headers, body: JSON.stringify(body) });
}

const back = (revision: number, what: 'only' | 'after', id = `back${revision}${what}${work}`) =>
  revert(post({ id, revision, what, by: 'Boris' }), params());

describe('POST /api/works/<work>/revert', () => {
  it('[Q22] takes back one change and leaves what came later', async () => {
    await change((bitext) => editText(bitext, `${work}-b3`, 'Bridge three.').steps);
    await change((bitext) => editText(bitext, `${work}-b5`, 'Bridge five.').steps);
    const answer = (await (await back(2, 'only')).json()) as Committed;
    expect(answer.transaction.meta).toMatchObject({ by: 'Boris', label: 'revert' });
    const { bitext, revision } = await now();
    expect([revision, bitext.texts[`${work}-en`]?.includes('Bridge five.')]).toEqual([4, true]);
    expect(bitext.texts[`${work}-en`]).toContain('Bridge 3, as the ferryman counts them.');
    expect(await (await back(2, 'only')).json()).toEqual(answer);
    expect((await now()).revision).toBe(4);
  });

  it('[Q22] goes back to a state, and forth again', async () => {
    const first = JSON.stringify((await now()).bitext);
    await change((bitext) => editText(bitext, `${work}-b3`, 'Bridge three.').steps);
    await change((bitext) => mergeBeads(bitext, `${work}-bead4`, 3).steps);
    const last = JSON.stringify((await now()).bitext);
    expect((await back(1, 'after')).status).toBe(200);
    expect(JSON.stringify((await now()).bitext)).toBe(first);
    expect((await back(4, 'only')).status).toBe(200);
    expect(JSON.stringify((await now()).bitext)).toBe(last);
  });

  it('[Q22] refuses what later changes stand on, what came whole, what never was, and another site', async () => {
    await change((bitext) => mergeBeads(bitext, `${work}-bead4`).steps);
    await change((bitext) => mergeBeads(bitext, `${work}-bead4`).steps);
    const digest = await (await library()).digest();
    const code = async (answer: Response) => ((await answer.json()) as ProblemDocument).code;
    expect(await code(await back(2, 'only'))).toBe('conflict');
    expect(await code(await back(1, 'only'))).toBe('came-whole');
    expect(await code(await back(3, 'after'))).toBe('nothing-to-revert');
    expect(await code(await back(9, 'only'))).toBe('no-such-revision');
    expect(await code(await back(9, 'after'))).toBe('no-such-revision');
    expect(await code(await revert(post({ id: 'a', revision: 2, what: 'all', by: '' }), params()))).toBe('bad-shape');
    const foreign = revert(post({ id: 'a', revision: 2, what: 'only', by: '' }, '', 'cross-site'), params());
    expect((await foreign).status).toBe(403);
    expect(await (await library()).digest()).toBe(digest);
  });
});

describe('POST /api/works/<work>/realign', () => {
  it('aligns again what was merged by mistake, as one change', async () => {
    const before = (await now()).bitext.beads.map(({ sides }) => sides);
    await change((bitext) => mergeBeads(bitext, `${work}-bead4`, 3).steps);
    const request = { id: `again.${work}`, base: 2, bead: `${work}-bead2`, by: 'Anna' };
    const { committed } = (await (await realign(post(request), params())).json()) as { committed: Committed };
    expect(committed.transaction.meta.label).toBe('realign');
    expect((await now()).bitext.beads.map(({ sides }) => sides)).toEqual(before);
  }, 60_000);

  it('says what is wrong with what was asked', async () => {
    const ask = async (part: object) => {
      const body = { id: 'r', base: 1, bead: `${work}-bead2`, by: '', ...part };
      return ((await (await realign(post(body), params())).json()) as ProblemDocument).code;
    };
    expect([await ask({ base: 9 }), await ask({ bead: 'none' }), await ask({ id: '' })]).toEqual([
      'no-such-revision',
      'not-found',
      'bad-shape',
    ]);
  });
});
