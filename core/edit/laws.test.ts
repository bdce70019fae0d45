import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../model/bitext';
import { checkBitext } from '../model/check-bitext';
import { ChangeMap } from '../text/change-map';
import { picker, randomSteps } from './random.fixture';
import { positionsAfter } from './registry';
import type { Step } from './step';
import { bitextOf, checkSteps, ferry } from './step.fixture';
import { applySteps, applyWithInverse, invertSteps, mapSteps } from './transaction';

/** A state some way from the fixture, so that it has notes, odd beads, split segments. */
function wander(seed: number, steps: number, from: Bitext = ferry()): Bitext {
  const pick = picker(seed);
  let bitext = from;
  for (let k = 0; k < steps; k++) bitext = applySteps(randomSteps(bitext, pick, `w${k}`), bitext);
  return bitext;
}

function tried(steps: readonly Step[], bitext: Bitext): Bitext | undefined {
  try {
    return applySteps(steps, bitext);
  } catch (problem) {
    if ((problem as { code?: string }).code === 'step-refused') return undefined;
    throw problem;
  }
}

const three = () =>
  bitextOf(
    {
      zh: '灯亮了。|河很宽。\n船来了。',
      ru: 'Зажглись огни. |Река широка.\nПришла лодка. |Никто не вышел.',
      en: 'Lamps were lit. |The river is wide.\nA boat came.',
    },
    ['111', '111', '121'],
  );

describe('steps', () => {
  it('[E1] [E2] [E3] [E4] every step that comes up keeps all that a step must keep', () => {
    for (const seed of [1, 2, 3]) {
      const pick = picker(seed);
      let bitext = seed === 3 ? three() : ferry();
      for (let k = 0; k < 250; k++) bitext = checkSteps(randomSteps(bitext, pick, `${k}`), bitext);
    }
  });

  it('[P3] [E1] [E18] 20,000 random steps are undone exactly, and the beads always partition every document', () => {
    const kinds = new Set<string>();
    let steps = 0;
    for (let seed = 100; steps < 20_000; seed++) {
      const pick = picker(seed);
      const start = seed % 3 === 0 ? three() : ferry();
      const inverses: (readonly Step[])[] = [];
      let bitext = start;
      for (let k = 0; k < 400; k++) {
        const made = randomSteps(bitext, pick, `${k}`);
        const { bitext: next, inverse } = applyWithInverse(made, bitext);
        for (const { kind } of made) kinds.add(kind);
        steps += made.length;
        inverses.push(inverse);
        bitext = next;
        if (checkBitext(bitext).length > 0) expect(checkBitext(bitext)).toEqual([]);
      }
      for (const inverse of inverses.reverse()) bitext = applySteps(inverse, bitext);
      expect(JSON.stringify(bitext)).toBe(JSON.stringify(start));
    }
    expect(kinds.size).toBe(8);
  }, 20_000);

  it('[E2] the inverse of the inverse leads where the steps led', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const before = wander(seed, 6);
        const steps = randomSteps(before, picker(seed + 1), 'x');
        const after = applySteps(steps, before);
        const inverse = invertSteps(steps, before);
        expect(applySteps(invertSteps(inverse, after), before)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('[E4] maps composed over many steps lead to the same characters as the steps', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const pick = picker(seed);
        const start = ferry();
        const old = start.texts.en ?? '';
        let bitext = start;
        let map = ChangeMap.unchanged(old.length);
        for (let k = 0; k < 12; k++) {
          for (const step of randomSteps(bitext, pick, `${k}`)) {
            map = map.compose(positionsAfter(step, bitext, 'en'));
            bitext = applySteps([step], bitext);
          }
        }
        for (let at = 0; at < old.length; at++) {
          if (map.changes.some((change) => change.start <= at && at < change.end)) continue;
          expect(bitext.texts.en?.charAt(map.map(at, 1))).toBe(old.charAt(at));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('two changes made from one state', () => {
  it('[E13] [E15] [E16] [E17] end in the same bitext whichever comes first', () => {
    const seen = { both: 0, contradiction: 0 };
    const pairs = new Set<string>();
    for (let seed = 0; seed < 6000; seed++) {
      const before = wander(seed, 4, seed % 2 ? ferry() : three());
      const mine = randomSteps(before, picker(seed * 2 + 1_000_001), 'mine');
      const theirs = randomSteps(before, picker(seed * 2 + 1_000_002), 'theirs');
      if (mine.length === 0 || theirs.length === 0) continue;
      const [late, later] = [mapSteps(mine, theirs), mapSteps(theirs, mine)];
      const first = late && tried(late, applySteps(theirs, before));
      const second = later && tried(later, applySteps(mine, before));
      if (first) expect(checkBitext(first), `seed ${seed}`).toEqual([]);
      if (!first || !second) {
        seen.contradiction++;
        continue;
      }
      seen.both++;
      pairs.add(`${mine[0]?.kind} ${theirs[0]?.kind}`);
      expect(first, `seed ${seed}`).toEqual(second);
    }
    expect(seen.both).toBeGreaterThan(2000);
    expect(seen.contradiction).toBeGreaterThan(20);
    expect(pairs.size).toBeGreaterThan(50);
  });
});
