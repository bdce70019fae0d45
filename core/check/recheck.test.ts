import { describe, expect, it } from 'vitest';
import type { Bitext } from '../model/bitext';
import { Problem } from '../model/problem';
import { counter } from '../pipeline/counter.fixture';
import { bitextOfPairs } from '../pipeline/pairs';
import { identitiesOf } from './identity';
import { pairsOf } from './placed';
import { type CheckMemory, type Rechecked, recheck, recheckAll } from './recheck';

type Row = readonly [string, string];
const SOUND: Row = ['Дом стоит у реки.', 'The house stands by the river.'];
const WRONG: Row = ['В 1912 году дом купили.', 'The house was bought in 1921.'];

/** A bitext of these pairs, its documents `ru` and `en`; as many rows give the same ids. */
function made(rows: readonly Row[]): Bitext {
  const columns = [{ lang: 'ru' }, { lang: 'en' }];
  const bitext = bitextOfPairs({ columns, rows: rows.map((texts) => ({ texts })) }, counter());
  const named = bitext.work.documents.reduce(
    (json, { id, lang }) => json.replaceAll(`"${id}"`, `"${lang}"`),
    JSON.stringify(bitext),
  );
  return JSON.parse(named) as Bitext;
}

function run(bitext: Bitext, memory?: CheckMemory): Rechecked {
  const [pair] = pairsOf(bitext);
  if (!pair) throw new Error('two documents are needed');
  const generator = recheck(bitext, pair, {}, memory);
  for (;;) {
    const step = generator.next();
    if (step.done) return step.value;
  }
}

describe('recheck', () => {
  it('[J1] gives findings in the offsets of their documents, with the documents compared', () => {
    const bitext = made([SOUND, WRONG]);
    const [finding] = run(bitext).findings;
    const bead = bitext.beads[1]?.id;
    expect(finding).toMatchObject({ kind: 'date', reason: 'changed', documents: ['ru', 'en'], bead });
    const words = finding?.places.map(({ document, start, end }) => bitext.texts[document]?.slice(start, end));
    expect(words).toEqual(finding?.places.map(({ text }) => text));
    expect(words?.[1]).toBe('1921');
  });

  it('[J2] looks again at a changed bead and its neighbours, and at no other', () => {
    const rows = Array.from({ length: 20 }, () => SOUND);
    const first = run(made(rows));
    expect([first.looked, first.findings]).toEqual([20, []]);
    expect(run(made(rows), first.memory).looked).toBe(0);
    const again = run(made(rows.with(7, WRONG)), first.memory);
    expect(again.looked).toBe(3);
    expect(again.findings).toEqual(run(made(rows.with(7, WRONG))).findings);
    expect(again.findings).toHaveLength(1);
  });

  it('[J3] leaves out what one side has on purpose', () => {
    const bitext = made([WRONG]);
    const front = bitext.beads.map((bead) => ({ ...bead, method: 'front' as const }));
    expect(run({ ...bitext, beads: front }).findings).toEqual([]);
  });

  it('[K4] reports progress and stops when cancelled', () => {
    const bitext = made([SOUND, WRONG]);
    const [pair] = pairsOf(bitext);
    if (!pair) throw new Error('two documents are needed');
    const done: number[] = [];
    recheckAll(bitext, pair, {}, { cancelled: false, report: (_, k) => done.push(k) });
    expect([...new Set(done)]).toEqual([1, 2]);
    expect(() => recheckAll(bitext, pair, {}, { cancelled: true, report: () => undefined })).toThrow(Problem);
  });
});

describe('identitiesOf', () => {
  const identity = (rows: readonly Row[]) => {
    const bitext = made(rows);
    return identitiesOf(bitext, run(bitext).findings)[0];
  };

  it('[J4] stays while both texts stay, wherever the pair stands', () => {
    expect(identity([SOUND, WRONG])).toBe(identity([WRONG]));
    expect(identity([WRONG, SOUND, SOUND])).toBe(identity([WRONG]));
  });

  it('[J4] changes with any word of either text', () => {
    const before = identity([WRONG]);
    expect(identity([[WRONG[0], 'The old house was bought in 1921.']])).not.toBe(before);
    expect(identity([['В 1912 году дом тоже купили.', WRONG[1]]])).not.toBe(before);
  });
});
