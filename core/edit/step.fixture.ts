import { expect } from 'vitest';
import type { Annotation } from '../model/annotation';
import type { Bead, Bitext } from '../model/bitext';
import { checkBitext } from '../model/check-bitext';
import { applyStep, invertStep, positionsAfter, readStep } from './registry';
import type { Step } from './step';
import { applySteps } from './transaction';

/** A sentence a person wrote down, its document by language; `|` cuts segments, a newline begins a block. */
export function bitextOf(
  texts: Readonly<Record<string, string>>,
  beads: readonly string[],
  notes: Annotation[] = [],
): Bitext {
  const documents = Object.keys(texts);
  const cut = Object.fromEntries(documents.map((id) => [id, cutText(id, texts[id] ?? '')]));
  const taken = Object.fromEntries(documents.map((id) => [id, 0]));
  const bead = (counts: string, k: number): Bead => ({
    id: `k${k}`,
    sides: Object.fromEntries(
      documents.map((id, d) => {
        const from = taken[id] ?? 0;
        taken[id] = from + Number(counts[d]);
        return [id, cut[id]?.segments.slice(from, taken[id]).map((segment) => segment.id) ?? []];
      }),
    ),
    method: 'aligned',
    score: 0.8,
    review: 'unseen',
  });
  return {
    work: {
      id: 'w',
      title: 'A ferry',
      documents: documents.map((id, k) => ({
        id,
        lang: id,
        side: k === 0 ? ('original' as const) : ('translation' as const),
        title: `Ferry, ${id}`,
      })),
    },
    texts: Object.fromEntries(documents.map((id) => [id, (texts[id] ?? '').replaceAll('|', '')])),
    segmentations: Object.fromEntries(
      documents.map((id) => [id, { segments: cut[id]?.segments ?? [], blocks: cut[id]?.blocks ?? [] }]),
    ),
    beads: beads.map(bead),
    annotations: notes,
  };
}

function cutText(document: string, marked: string) {
  const segments: { id: string; start: number; end: number }[] = [];
  const blocks = [];
  let at = 0;
  for (const [k, line] of marked.split('\n').entries()) {
    const start = at;
    for (const piece of line.split('|')) {
      const words = piece.trim();
      const from = at + piece.indexOf(words);
      segments.push({ id: `${document}${segments.length}`, start: from, end: from + words.length });
      at += piece.length;
    }
    blocks.push({ id: `${document}-b${k}`, kind: 'paragraph' as const, role: 'body' as const, start, end: at });
    at += 1;
  }
  return { segments, blocks };
}

/** Five sentences of Chinese, which has nothing between sentences, and their English; two blocks each; 2:1 and 1:0. */
export function ferry(notes: Annotation[] = []): Bitext {
  return bitextOf(
    {
      zh: '渡船早上六点开。|雾很大。|船夫敲钟。\n河那边有灯。|没有人上船。',
      en: 'The ferry leaves at six. |Fog is thick, and the ferryman rings.\nThere are lamps across the river. |Nobody boards. |The bell stops.',
    },
    ['11', '21', '11', '11', '01'],
    notes,
  );
}

/** A note of the whole quote `exact`, where it stands first in the document. */
export function noteOn(bitext: Bitext, id: string, document: string, exact: string): Annotation {
  const start = (bitext.texts[document] ?? '').indexOf(exact);
  const quote = { exact, prefix: '', suffix: '' };
  return {
    id,
    motivation: 'commenting',
    targets: [{ document, start, end: start + exact.length, quote, status: 'kept' }],
    bodies: [{ text: 'Is it so?' }],
    type: 'question',
    severity: 'neutral',
    state: 'open',
    published: true,
  };
}

/**
 * What must hold of every step, wherever a test makes one: the result is sound, the inverse gives the identical
 * bitext, JSON gives the identical step, positions lead to the same characters, and the bitext given is not touched.
 */
export function checkStep(step: Step, before: Bitext): Bitext {
  const frozen = JSON.stringify(before);
  const after = applyStep(step, before);
  expect(checkBitext(after)).toEqual([]);
  expect(JSON.stringify(applySteps(invertStep(step, before), after))).toBe(frozen);
  const read = readStep(JSON.parse(JSON.stringify(step)), '');
  expect(read).toEqual(step);
  expect(JSON.stringify(applyStep(read, before))).toBe(JSON.stringify(after));
  checkPositions(step, before, after);
  expect(JSON.stringify(before)).toBe(frozen);
  return after;
}

function checkPositions(step: Step, before: Bitext, after: Bitext): void {
  for (const { id } of before.work.documents) {
    const [old, text] = [before.texts[id] ?? '', after.texts[id] ?? ''];
    const map = positionsAfter(step, before, id);
    expect(map.newLength).toBe(text.length);
    for (let at = 0; at < old.length; at++) {
      const touched = map.changes.some(({ start, end }) => start <= at && at < end);
      if (!touched) expect(text.charAt(map.map(at, 1))).toBe(old.charAt(at));
    }
  }
}

/** `checkStep` for each in turn. */
export function checkSteps(steps: readonly Step[], before: Bitext): Bitext {
  return steps.reduce((bitext, step) => checkStep(step, bitext), before);
}
