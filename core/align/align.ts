import type { Lexicon } from '../languages/lexicon';
import type { BeadMethod } from '../model/bitext';
import { type Control, checkCancelled, NO_CONTROL } from '../model/control';
import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { corridorAlong } from './corridor';
import { bestPath, type Landscape, type Span } from './decode';
import { wordEvidence } from './evidence';
import { estimateLengths, firstLengths } from './length';
import { PARAMETERS } from './parameters';
import { priorsOf } from './priors';
import { type TokenTable, tokenise } from './tokens';
import { renderings, wordPairs } from './translation';

/** One text to align: its segments in order and, where known, the index of the first segment of each block. */
export interface AlignSide {
  readonly lang: LanguageCode;
  readonly segments: readonly string[];
  readonly blocks?: readonly number[];
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
  /** Beads that stay as they are, in order; only what lies between them is aligned. */
  readonly fixed?: readonly Pick<AlignedBead, 'a' | 'b'>[];
  readonly control?: Control;
}

/**
 * Aligns the segments of two texts: ordered beads that partition both sides, at most five segments a side. Any input
 * gives a valid partition. Throws `Problem('cancelled')` when `control` says so.
 */
export function align(a: AlignSide, b: AlignSide, options: AlignOptions = {}): AlignedBead[] {
  const control = options.control ?? NO_CONTROL;
  checkCancelled(control);
  if (before(b, a)) return alignOrdered(b, a, options).map(reversed);
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
  const tokensA = tokenise(a.lang, a.segments, options.lexicon);
  const tokensB = tokenise(b.lang, b.segments, options.lexicon);
  const spans = search(tokensA, tokensB, options);
  return spans.map(({ a0, a1, b0, b1 }) => ({
    a: { start: a0, end: a1 },
    b: { start: b0, end: b1 },
    score: a0 === a1 || b0 === b1 ? 0.3 : 0.7,
    method: 'aligned' as const,
  }));
}

function search(a: TokenTable, b: TokenTable, options: AlignOptions): Span[] {
  const rows = a.lengths.length;
  const columns = b.lengths.length;
  const corridor = corridorAlong([], rows, columns, PARAMETERS.corridor, PARAMETERS.corridorSlope);
  const tables = renderings(wordPairs(a, b, options.lexicon), a.words.length, b.words.length);
  let land: Landscape = {
    corridor,
    evidence: wordEvidence(a, b, tables, corridor, PARAMETERS),
    lengths: firstLengths(a.lengths, b.lengths, PARAMETERS),
    priors: priorsOf([], 100, PARAMETERS),
    edgesA: edgesOf(a.lengths),
    edgesB: edgesOf(b.lengths),
    parameters: PARAMETERS,
  };
  let spans = bestPath(land, { a: 0, b: 0 }, { a: rows, b: columns });
  for (let round = 1; round < PARAMETERS.rounds; round++) {
    land = relearn(land, spans);
    spans = bestPath(land, { a: 0, b: 0 }, { a: rows, b: columns });
  }
  return spans;
}

/** Priors and length read again off the output. */
function relearn(land: Landscape, spans: readonly Span[]): Landscape {
  const full = spans.filter(({ a0, a1, b0, b1 }) => a1 > a0 && b1 > b0);
  const lengths = full.map(({ a0, a1, b0, b1 }) => ({
    a: (land.edgesA[a1] as number) - (land.edgesA[a0] as number),
    b: (land.edgesB[b1] as number) - (land.edgesB[b0] as number),
  }));
  return {
    ...land,
    lengths: estimateLengths(land.lengths, lengths, 20),
    priors: priorsOf(
      spans.map(({ a0, a1, b0, b1 }) => ({ a: a1 - a0, b: b1 - b0 })),
      100,
      PARAMETERS,
    ),
  };
}

function edgesOf(lengths: Float64Array): Float64Array {
  const edges = new Float64Array(lengths.length + 1);
  lengths.forEach((length, k) => {
    edges[k + 1] = (edges[k] as number) + length;
  });
  return edges;
}
