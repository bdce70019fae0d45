import type { Fact } from '../../facts/fact';
import { factsOf } from '../../facts/facts';
import type { Bitext } from '../../model/bitext';
import type { DocumentId, SegmentId } from '../../model/ids';
import { type LanguageCode, languageOf } from '../../model/language';
import type { TextRange } from '../../model/range';
import { type IntoEnglish, type Subject, subjectsOf } from './subjects';

/** A sentence that states a value, and what it is about. */
export interface Statement {
  readonly document: DocumentId;
  readonly segment: SegmentId;
  /** `year:2000`, `money:9.18e8:USD`; a year that the sentence only implies begins with `~`. */
  readonly fact: string;
  readonly subjects: readonly Subject[];
}

/** Axes on which a value says something of its own; counts only when they are large. */
const AXES: ReadonlySet<string> = new Set(['year', 'money', 'measure', 'share']);
const LARGE = 100;

/** The values that a text states, as keys under which the library keeps them; each once. */
export function factKeys(text: string, lang: LanguageCode): string[] {
  const facts = factsOf(text, lang);
  const stated = facts.flatMap(({ items, form }) =>
    items
      .filter(({ axis, value }) => AXES.has(axis) || (axis === 'count' && form === 'digits' && value >= LARGE))
      .map(({ axis, value, unit }) => [axis, value, ...(unit ? [unit] : [])].join(':')),
  );
  return [...new Set([...stated, ...impliedYears(facts)])];
}

/** Years from which a span leads back to another year; less is hardly ever counted from it. */
const SPAN = 3;

/** 24 years after, again in 2024: the year before is 2000. */
function impliedYears(facts: readonly Fact[]): string[] {
  const years = facts.flatMap(({ items }) => items.filter(({ axis }) => axis === 'year').map(({ value }) => value));
  const spans = facts
    .filter(({ kind, approximation }) => kind === 'duration' && !approximation)
    .flatMap(({ items }) => items.filter(({ unit }) => unit === 'year').map(({ value }) => value));
  return years.flatMap((year) =>
    spans.filter((span) => Number.isInteger(span) && span >= SPAN).map((span) => `~year:${year - span}`),
  );
}

/** Stretches of a text that it only quotes: notes about what another text has. */
export type Quoted = (text: string, lang: LanguageCode) => readonly TextRange[];

/**
 * Every statement of a work, sentence by sentence. What stands in a note, and a reading that an emendation puts right, is
 * not stated. Linear.
 */
export function* statementsOf(bitext: Bitext, into: IntoEnglish, quoted: Quoted = () => []): Generator<Statement[]> {
  for (const { id, lang: tag } of bitext.work.documents) {
    const lang = languageOf(tag);
    if (!lang) continue;
    const whole = bitext.texts[id] ?? '';
    const stated = blanked(whole, [...quoted(whole, lang), ...emended(bitext, id)]);
    for (const segment of bitext.segmentations[id]?.segments ?? []) {
      const text = stated.slice(segment.start, segment.end);
      const facts = factKeys(text, lang);
      const subjects = facts.length > 0 ? subjectsOf(text, lang, into) : [];
      yield facts.map((fact) => ({ document: id, segment: segment.id, fact, subjects }));
    }
  }
}

function blanked(text: string, ranges: readonly TextRange[]): string {
  return ranges.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

/** Where a document has the reading that an emendation puts right. */
function emended(bitext: Bitext, document: DocumentId): TextRange[] {
  return bitext.annotations.flatMap(({ emendation, targets }) =>
    targets.filter((target) => {
      const wrong = emendation && /\d+/.exec(emendation.reading)?.[0];
      return target.document === document && wrong !== undefined && target.quote.exact.includes(wrong);
    }),
  );
}
