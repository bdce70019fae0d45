import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/annotation';
import type { Bitext } from '../model/bitext';
import { checkBitext } from '../model/check-bitext';
import { mergeBeads } from './commands/link';
import { mergeSentences, splitSentence } from './commands/split';
import { editText } from './commands/words';
import { picker, typeOver } from './random.fixture';
import { bitextOf } from './step.fixture';
import { applySteps, applyWithInverse } from './transaction';

const NOTES = 100;
const EDITS = 1000;

/** Forty pairs of paragraphs in Chinese and English, with notes on words all over them. */
function noted(seed: number): Bitext {
  const pick = picker(seed);
  const zh = (k: number) => `第${k}天，渡船早上六点开，雾很大，船夫敲了${k}次钟。`;
  const en = (k: number) => `On day ${k} the ferry left at six, the fog was thick, and the ferryman rang ${k} times.`;
  const days = Array.from({ length: 40 }, (_, k) => k);
  const bitext = bitextOf(
    { zh: days.map(zh).join('\n'), en: days.map(en).join('\n') },
    days.map(() => '11'),
  );
  const annotations = Array.from({ length: NOTES }, (_, k) => noteAt(bitext, `n${k}`, pick));
  return { ...bitext, annotations };
}

function noteAt(bitext: Bitext, id: string, pick: (n: number) => number): Annotation {
  const document = pick(2) ? 'zh' : 'en';
  const segments = bitext.segmentations[document]?.segments ?? [];
  const { start, end } = segments[pick(segments.length)] ?? { start: 0, end: 1 };
  const from = start + pick(end - start);
  const to = Math.min(end, from + 1 + pick(12));
  const quote = { exact: bitext.texts[document]?.slice(from, to) ?? '', prefix: '', suffix: '' };
  return {
    id,
    motivation: 'commenting',
    targets: [{ document, start: from, end: to, quote, status: 'kept' }],
    bodies: [{ text: 'Is it so?' }],
    type: 'question',
    severity: 'neutral',
    state: 'open',
    published: true,
  };
}

/** What people do to texts: type over some words, rewrite a sentence, cut sentences apart and together, merge pairs. */
function anyEdit(bitext: Bitext, pick: (n: number) => number, id: string) {
  const document = pick(2) ? 'zh' : 'en';
  const segments = bitext.segmentations[document]?.segments ?? [];
  const segment = segments[pick(segments.length)] ?? { id: '', start: 0, end: 0 };
  const text = bitext.texts[document]?.slice(segment.start, segment.end) ?? '';
  switch (pick(10)) {
    case 0:
      return editText(bitext, segment.id, `${text.slice(pick(text.length))}${text.slice(0, pick(9))} 又`).steps;
    case 1:
      return splitSentence(bitext, segment.id, segment.start + pick(text.length), () => id).steps;
    case 2:
      return mergeSentences(bitext, segment.id).steps;
    case 3:
      return mergeBeads(bitext, bitext.beads[pick(bitext.beads.length)]?.id ?? '').steps;
    default:
      return typeOver(bitext, pick);
  }
}

/** Each note stands on its words, says that they changed, or is an orphan; its quote is the old one. */
function checkNotes(bitext: Bitext, before: Bitext): { kept: number; changed: number; orphaned: number } {
  const seen = { kept: 0, changed: 0, orphaned: 0 };
  expect(bitext.annotations.map(({ id }) => id)).toEqual(before.annotations.map(({ id }) => id));
  for (const [k, { targets }] of bitext.annotations.entries()) {
    for (const { document, start, end, status, quote } of targets) {
      const words = bitext.texts[document]?.slice(start, end);
      expect(quote).toEqual(before.annotations[k]?.targets[0]?.quote);
      if (status === 'kept') expect(words).toBe(quote.exact);
      else if (status === 'changed') expect([words === quote.exact, words === '']).toEqual([false, false]);
      else expect(words).toBe('');
      seen[status]++;
    }
  }
  return seen;
}

describe('notes', () => {
  it.each([1, 2, 3])(
    `[P2] [E10] [E11] ${EDITS} edits around ${NOTES} notes lose none of them, and undo puts all back (seed %i)`,
    (seed) => {
      const before = noted(seed);
      const pick = picker(seed + 100);
      const inverses = [];
      let bitext = before;
      for (let k = 0; k < EDITS; ) {
        const made = tried(bitext, () => anyEdit(bitext, pick, `s${k}`));
        if (!made) continue;
        bitext = made.bitext;
        inverses.push(made.inverse);
        k++;
        if (k % 100 === 0) checkNotes(bitext, before);
      }
      const seen = checkNotes(bitext, before);
      expect(checkBitext(bitext)).toEqual([]);
      expect(seen.kept + seen.changed + seen.orphaned).toBe(NOTES);
      expect(Math.min(seen.kept, seen.changed, seen.orphaned)).toBeGreaterThan(0);
      for (const inverse of inverses.reverse()) bitext = applySteps(inverse, bitext);
      expect(JSON.stringify(bitext)).toBe(JSON.stringify(before));
    },
  );
});

/** The edit done, or undefined when what was tried is refused or changes nothing. */
function tried(bitext: Bitext, make: () => ReturnType<typeof anyEdit>) {
  try {
    const steps = make();
    return steps.length > 0 ? applyWithInverse(steps, bitext) : undefined;
  } catch (problem) {
    if ((problem as { code?: string }).code === 'step-refused') return undefined;
    throw problem;
  }
}
