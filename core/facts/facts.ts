import type { LanguageCode } from '../model/language';
import { approximate } from './approximations';
import { EN_FACTS } from './en/rules';
import type { Fact, Numeral } from './fact';
import { fold } from './fold';
import { readIdentifiers } from './identifiers';
import type { FactLanguage } from './language';
import { RU_FACTS } from './ru/rules';
import { endsOf, type FactRule, formOf, isYear, measured, type PlacedFact } from './rule';
import { numeralsIn, type Shape, shapeOf, takeOut } from './shape';
import { ZH_FACTS } from './zh/rules';

const LANGUAGES: Readonly<Record<LanguageCode, FactLanguage>> = { zh: ZH_FACTS, ru: RU_FACTS, en: EN_FACTS };

/**
 * Values stated in `text`, in order and without overlap, offsets in UTF-16 units of `text` (docs/spec/facts.md).
 * Linear in the length of the text; never throws.
 */
export function factsOf(text: string, lang: LanguageCode): Fact[] {
  const language = LANGUAGES[lang];
  const folded = fold(text);
  const identifiers = readIdentifiers(text);
  const open = hide(folded, identifiers);
  const numerals = language.numerals(open);
  let shape = shapeOf(open, numerals);
  const facts: PlacedFact[] = [...identifiers];
  for (const rule of language.rules) {
    if (rule.counts && numerals.length === 0) continue;
    shape = applyRule(rule, shape, text, folded, facts);
  }
  for (const numeral of numeralsIn(shape, 0, shape.signs.length)) facts.push(bareFact(numeral));
  return facts.sort((a, b) => a.start - b.start).map((fact) => approximate(fact, folded, language));
}

function hide(folded: string, places: readonly PlacedFact[]): string {
  return places.reduce(
    (text, { start, end }) => text.slice(0, start) + '\ue00f'.repeat(end - start) + text.slice(end),
    folded,
  );
}

function applyRule(rule: FactRule, shape: Shape, text: string, folded: string, facts: PlacedFact[]): Shape {
  let left = shape;
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(left.signs); match; match = rule.pattern.exec(left.signs)) {
    const start = match.index;
    const end = start + match[0].length;
    const draft = rule.read({
      text: folded.slice(start, end),
      written: text.slice(start, end),
      before: folded.slice(Math.max(0, start - 20), start),
      after: folded.slice(end, end + 20),
      groups: match.groups ?? {},
      numerals: rule.counts ? numeralsIn(left, start, end) : [],
    });
    if (!draft) {
      rule.pattern.lastIndex = start + 1;
      continue;
    }
    facts.push({ ...draft, start, end });
    left = takeOut(left, start, end);
  }
  return left;
}

/** A number that no rule claimed: four plain digits in the calendar's bounds are a year. */
function bareFact(numeral: Numeral): PlacedFact {
  const { start, end, value, ordinal, approximation, unit, plain } = numeral;
  const form = formOf([numeral]);
  const inWord = unit && unit !== 'item' && measured([numeral], unit);
  if (inWord) return { ...inWord, start, end };
  const place = { start, end, form, ...(approximation && { approximation }) };
  if (plain && isYear(value) && value >= 1500) {
    return { ...place, kind: 'date', value: String(value), items: [{ axis: 'year', value }] };
  }
  if (ordinal) return { ...place, kind: 'ordinal', value, items: [{ axis: 'ordinal', value }] };
  const ends = endsOf([numeral]);
  const items = ends.map((end) => ({ axis: 'count' as const, value: end }));
  const told = ends.length > 1 ? { kind: 'range' as const, value: ends.join('/') } : { kind: 'number' as const, value };
  return { ...place, ...told, items, ...(unit && { unit }) };
}
