import type { Side, Work } from '../model/work';
import type { Step } from './step';
import type { Transaction } from './transaction';

/** A change in numbers and words, for a sentence about it. */
export interface Summary {
  readonly label: string;
  /** How many of what the label is about: pairs, sentences or notes. */
  readonly count: number;
  /** The side it is about, when it is about one. */
  readonly side?: Side;
  /** Words that gave way to others, in the order of the text; `at` is where they stood. */
  readonly texts: readonly { readonly at: number; readonly removed: string; readonly added: string }[];
}

/** What a transaction did, from its steps alone. */
export function summaryOf({ steps, meta }: Transaction, work: Work): Summary {
  const sides = new Set(steps.flatMap((step) => sidesOf(step, work)));
  const [side] = sides;
  const texts = steps
    .flatMap((step) => (step.kind === 'ReplaceText' ? [step] : []))
    .sort((a, b) => a.start - b.start)
    .map(({ start, removed, added }) => ({ at: start, removed, added }));
  const count = steps.reduce((sum, step) => sum + countOf(step, meta.label), 0);
  return { label: meta.label, count: Math.max(1, count), texts, ...(sides.size === 1 && { side }) };
}

/** Sides of the documents that a step names; a step of beads is about all of them. */
function sidesOf(step: Step, { documents }: Work): Side[] {
  if (!('document' in step)) return [];
  return documents.flatMap(({ id, side }) => (id === step.document ? [side] : []));
}

function countOf(step: Step, label: string): number {
  switch (step.kind) {
    case 'SetReview':
      return label === 'text' ? 0 : step.changes.length;
    case 'ReplaceBeads':
      return standsAlone(label) ? aloneIn(step) : Math.max(step.removed.length, step.added.length);
    case 'MergeSegments':
      return step.parts.length;
    case 'SplitSegment':
      return label === 'split' ? 0 : step.parts.length;
    case 'ReplaceText':
      return 0;
    default:
      return 1;
  }
}

const standsAlone = (label: string) => label === 'untranslated' || label === 'added';

/** Sentences that got a bead of their own. */
function aloneIn({ added }: Extract<Step, { kind: 'ReplaceBeads' }>): number {
  return Object.values(added[0]?.sides ?? {}).reduce((sum, side) => sum + side.length, 0);
}
