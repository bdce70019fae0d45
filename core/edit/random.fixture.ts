import type { Bead, Bitext, ReviewState } from '../model/bitext';
import { mergeBeads, shiftBoundary, standAlone } from './commands/link';
import { linkAcross } from './commands/link-across';
import { putNote, removeNote, setField } from './commands/notes';
import { confirmAbove, setReview } from './commands/review';
import { mergeSentences, splitBead, splitSentence } from './commands/split';
import { editText } from './commands/words';
import type { Step } from './step';
import { noteOn } from './step.fixture';
import { applySteps } from './transaction';

/** A whole number from 0 to below `n`; 0 for an `n` of 0. */
export type Pick = (n: number) => number;

/** Numbers that a seed decides (mulberry32, public domain); the same seed gives the same. */
export function picker(seed: number): Pick {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

const WORDS = ['fog', '雾', ' ', '。', 'no lamp', '😀', '渡船 ', '', '.', ' and '];
const STATES: readonly ReviewState[] = ['unseen', 'confirmed', 'disputed'];

type Maker = (bitext: Bitext, pick: Pick, id: string) => readonly Step[];

/** One way of changing a bitext each; a maker may make nothing, or what is refused. */
const MAKERS: readonly Maker[] = [
  typeOver,
  typeOver,
  typeOver,
  (bitext, pick) => {
    const { id } = anySegment(bitext, pick);
    return editText(bitext, id, WORDS[pick(WORDS.length)] + anyWords(bitext, pick)).steps;
  },
  (bitext, pick, id) => {
    const { id: segment, start, end } = anySegment(bitext, pick);
    return splitSentence(bitext, segment, start + pick(end - start), () => `s${id}`).steps;
  },
  (bitext, pick) => mergeSentences(bitext, anySegment(bitext, pick).id).steps,
  (bitext, pick) => mergeBeads(bitext, anyBead(bitext, pick).id, 2 + pick(2)).steps,
  (bitext, pick) => shiftBoundary(bitext, anyBead(bitext, pick).id, anyDocument(bitext, pick), pick(2) ? 1 : -1).steps,
  (bitext, pick, id) => standAlone(bitext, anyBead(bitext, pick).id, anyDocument(bitext, pick), () => `x${id}`).steps,
  (bitext, pick, id) => {
    const bead = anyBead(bitext, pick);
    const document = anyDocument(bitext, pick);
    return splitBead(bitext, bead.id, { [document]: pick(bitext.texts[document]?.length ?? 0) }, counter(`x${id}`))
      .steps;
  },
  (bitext, pick, id) => {
    const [a, b] = [anySegment(bitext, pick), anySegment(bitext, pick)];
    return linkAcross(
      bitext,
      { document: a.document, segment: a.id },
      { document: b.document, segment: b.id },
      counter(`x${id}`),
    ).steps;
  },
  (bitext, pick) => setReview(bitext, [anyBead(bitext, pick).id], STATES[pick(3)] ?? 'unseen').steps,
  (bitext, pick) => confirmAbove(bitext, anyBead(bitext, pick).id).steps,
  (bitext, pick, id) => putNote(bitext, anyNote(bitext, pick, `n${id}`)).steps,
  (bitext, pick) => {
    const note = bitext.annotations[pick(bitext.annotations.length)];
    if (!note) return [];
    return putNote(bitext, pick(2) ? { ...note, state: 'confirmed' } : { ...note, bodies: [{ text: `${pick(9)}?` }] })
      .steps;
  },
  (bitext, pick) => {
    const note = bitext.annotations[pick(bitext.annotations.length)];
    return note && pick(3) === 0 ? removeNote(bitext, note.id).steps : [];
  },
  (bitext, pick) => setField(bitext, undefined, 'citation', [undefined, 'Ferry', 'Boat'][pick(3)]).steps,
  (bitext, pick) => setField(bitext, anyDocument(bitext, pick), 'title', ['Ferry', 'Boat'][pick(2)]).steps,
];

/** Steps of some kind that fit the bitext; none when what was tried is refused. `id` names what is new. */
export function randomSteps(bitext: Bitext, pick: Pick, id: string): readonly Step[] {
  try {
    const steps = MAKERS[pick(MAKERS.length)]?.(bitext, pick, id) ?? [];
    applySteps(steps, bitext);
    return steps;
  } catch (problem) {
    if ((problem as { code?: string }).code === 'step-refused') return [];
    throw problem;
  }
}

/** Some text inside one segment gives way to other text; the segment keeps its first character. */
export function typeOver(bitext: Bitext, pick: Pick): readonly Step[] {
  const { document, id, start, end } = anySegment(bitext, pick);
  const from = start + 1 + pick(end - start);
  const text = bitext.texts[document] ?? '';
  const removed = text.slice(from, Math.min(end, from + pick(4) * pick(5)));
  if (text.slice(start, from).trim() === '') return [];
  return [{ kind: 'ReplaceText', document, segment: id, start: from, removed, added: WORDS[pick(WORDS.length)] ?? '' }];
}

function counter(prefix: string): () => string {
  let made = 0;
  return () => `${prefix}.${made++}`;
}

const anyDocument = (bitext: Bitext, pick: Pick) => bitext.work.documents[pick(bitext.work.documents.length)]?.id ?? '';

function anyBead(bitext: Bitext, pick: Pick): Bead {
  const bead = bitext.beads[pick(bitext.beads.length)];
  if (!bead) throw new RangeError('A bitext without beads');
  return bead;
}

function anySegment(bitext: Bitext, pick: Pick) {
  const document = anyDocument(bitext, pick);
  const segments = bitext.segmentations[document]?.segments ?? [];
  const segment = segments[pick(segments.length)];
  if (!segment) throw new RangeError('A document without segments');
  return { document, ...segment };
}

function anyWords(bitext: Bitext, pick: Pick): string {
  const { document, start, end } = anySegment(bitext, pick);
  const text = bitext.texts[document] ?? '';
  const from = start + pick(end - start);
  return text.slice(start, from) + text.slice(Math.min(end, from + pick(3)), end);
}

function anyNote(bitext: Bitext, pick: Pick, id: string) {
  const { document, start, end } = anySegment(bitext, pick);
  const from = start + pick(end - start);
  const exact = (bitext.texts[document] ?? '').slice(from, Math.min(end, from + 1 + pick(8)));
  const note = noteOn(bitext, id, document, exact);
  const target = {
    document,
    start: from,
    end: from + exact.length,
    quote: { exact, prefix: '', suffix: '' },
    status: 'kept' as const,
  };
  return { ...note, targets: [target] };
}
