import type { Lexicon } from '../languages/lexicon';
import type { BeadMethod } from '../model/bitext';
import { type Control, checkCancelled, NO_CONTROL } from '../model/control';
import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { run } from './engine';
import { PARAMETERS, type Parameters } from './parameters';
import { likenessOf } from './similarity';
import { type TokenTable, tokenise } from './tokens';

/** One text to align: its segments in order and, where known, the index of the first segment of each block. */
export interface AlignSide {
  readonly lang: LanguageCode;
  readonly segments: readonly string[];
  readonly blocks?: readonly number[];
  /** A vector for each segment, from a model that a person has lent; used when both sides have them. */
  readonly vectors?: readonly Float32Array[];
}

/** Segment ranges [start, end) of both sides that render each other; one of them may be empty. */
export interface AlignedBead {
  readonly a: TextRange;
  readonly b: TextRange;
  /** Calibrated probability, 0 to 1, that the bead is right. */
  readonly score: number;
  readonly method: BeadMethod;
}

export interface AlignOptions {
  /** A dictionary of the two languages, in either direction. */
  readonly lexicon?: Lexicon;
  /** One round of learning words from the texts themselves; on unless false. */
  readonly selfTraining?: boolean;
  /**
   * Beads that stay as they are, in order, of any size; only what lies between them is aligned, and learned from them.
   * One without segments on both sides is a point that both texts pass.
   */
  readonly fixed?: readonly Pick<AlignedBead, 'a' | 'b'>[];
  readonly control?: Control;
  /** For measurements only. */
  readonly parameters?: Parameters;
}

/**
 * Aligns the segments of two texts: ordered beads that partition both sides, at most five segments a side. Any input
 * gives a valid partition. Throws `Problem('cancelled')` when `control` says so, RangeError for fixed beads that do not
 * follow each other.
 */
export function align(a: AlignSide, b: AlignSide, options: AlignOptions = {}): AlignedBead[] {
  checkCancelled(options.control ?? NO_CONTROL);
  if (before(b, a)) {
    const fixed = options.fixed?.map(({ a: one, b: other }) => ({ a: other, b: one }));
    return alignOrdered(b, a, { ...options, fixed }).map(reversed);
  }
  return alignOrdered(a, b, options);
}

/** One fixed order of sides, so that reversing them reverses the beads exactly. */
function before(x: AlignSide, y: AlignSide): boolean {
  const order = ['ru', 'zh', 'en'];
  if (x.lang !== y.lang) return order.indexOf(x.lang) < order.indexOf(y.lang);
  if (x.segments.length !== y.segments.length) return x.segments.length < y.segments.length;
  return x.segments.join('\n') < y.segments.join('\n');
}

function reversed(bead: AlignedBead): AlignedBead {
  return { ...bead, a: bead.b, b: bead.a };
}

function alignOrdered(a: AlignSide, b: AlignSide, options: AlignOptions): AlignedBead[] {
  const [tokensA, tokensB] = [a, b].map(({ lang, segments }) => tokenise(lang, segments, options.lexicon)) as [
    TokenTable,
    TokenTable,
  ];
  const parameters = options.parameters ?? PARAMETERS;
  const spans = run({
    a: tokensA,
    b: tokensB,
    likeness: likenessOf(
      { vectors: a.vectors, lengths: tokensA.lengths },
      { vectors: b.vectors, lengths: tokensB.lengths },
      parameters.longest,
    ),
    lexicon: options.lexicon,
    fixed: (options.fixed ?? []).map(({ a, b }) => ({ a0: a.start, a1: a.end, b0: b.start, b1: b.end })),
    selfTraining: options.selfTraining !== false,
    control: options.control ?? NO_CONTROL,
    parameters,
  });
  return spans.map(({ a0, a1, b0, b1, posterior }) => ({
    a: { start: a0, end: a1 },
    b: { start: b0, end: b1 },
    score: posterior,
    method: 'aligned' as const,
  }));
}
