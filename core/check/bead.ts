import type { Fact } from '../facts/fact';
import { factsOf } from '../facts/facts';
import type { Lexicon } from '../languages/lexicon';
import type { FindingKind, FindingReason, FindingSeverity } from '../model/finding';
import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { sentencesOf } from './sentences';

/** One side of a bead: its words, and its sentences where the caller knows them. Offsets count from the text's start. */
export interface CheckSide {
  readonly lang: LanguageCode;
  readonly text: string;
  readonly sentences?: readonly TextRange[];
}

/** What detectors look at: one bead, what stands before and after it, and what helps to read it. */
export interface CheckBead {
  readonly id: string;
  readonly a: CheckSide;
  readonly b: CheckSide;
}

/** Help that detectors take and can do without: they fall silent where it is missing. */
export interface CheckHelp {
  readonly lexicon?: Lexicon;
  /** Cuts a side into sentences; without it the sides are cut at stops. */
  readonly segment?: (text: string, lang: LanguageCode) => readonly TextRange[];
}

export type SideName = 'a' | 'b';

/** A side with what several detectors ask of it, worked out once. */
export interface ReadSide extends CheckSide {
  readonly facts: readonly Fact[];
  readonly sentences: readonly TextRange[];
}

export interface BeadContext {
  readonly id: string;
  readonly a: ReadSide;
  readonly b: ReadSide;
  readonly previous?: BeadContext;
  readonly next?: BeadContext;
  readonly help: CheckHelp;
}

/** A finding inside one bead; offsets count from the start of each side's text. */
export interface PairFinding {
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly reason: FindingReason;
  readonly a: PairPlace | null;
  readonly b: PairPlace | null;
}

export interface PairPlace extends TextRange {
  readonly text: string;
  readonly value?: string | number;
}

/** Looks at one bead; says nothing when unsure. */
export interface Detector {
  readonly name: string;
  readonly kinds: readonly FindingKind[];
  readonly check: (bead: BeadContext) => PairFinding[];
}

/** Contexts of neighbouring beads, linked; facts and sentences are read when first asked for. */
export function contextsOf(beads: readonly CheckBead[], help: CheckHelp = {}): BeadContext[] {
  const contexts: (BeadContext & { previous?: BeadContext; next?: BeadContext })[] = beads.map(({ id, a, b }) => ({
    id,
    a: readSide(a, help),
    b: readSide(b, help),
    help,
  }));
  contexts.forEach((context, k) => {
    const [previous, next] = [contexts[k - 1], contexts[k + 1]];
    if (previous) context.previous = previous;
    if (next) context.next = next;
  });
  return contexts;
}

function readSide(side: CheckSide, { segment = sentencesOf }: CheckHelp): ReadSide {
  let facts: Fact[] | undefined;
  let sentences: readonly TextRange[] | undefined = side.sentences;
  return {
    lang: side.lang,
    text: side.text,
    get facts() {
      facts ??= factsOf(side.text, side.lang);
      return facts;
    },
    get sentences() {
      sentences ??= segment(side.text, side.lang);
      return sentences;
    },
  };
}

/** A stretch of a side as a place in a finding. */
export function placeOf(side: CheckSide, { start, end }: TextRange, value?: string | number): PairPlace {
  return { start, end, text: side.text.slice(start, end), ...(value !== undefined && { value }) };
}
