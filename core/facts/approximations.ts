import type { Approximation, Fact } from './fact';
import type { FactLanguage } from './language';
import type { PlacedFact } from './rule';

const REACH = 24;

/** The fact with the approximation its neighbouring words state; a word outside wins over none inside. */
export function approximate(fact: PlacedFact, folded: string, language: FactLanguage): Fact {
  const form = fact.form ?? 'digits';
  if (fact.kind === 'identifier' || fact.approximation === 'several') return { ...fact, form };
  const found = wordBefore(fact, folded, language) ?? wordAfter(fact, folded, language) ?? fact.approximation;
  return { ...fact, form, ...(found && { approximation: found }) };
}

function wordBefore(
  { start, kind }: PlacedFact,
  folded: string,
  { before, notBefore }: FactLanguage,
): Approximation | undefined {
  if (start === 0) return undefined;
  const text = folded.slice(Math.max(0, start - REACH), start);
  if (notBefore?.(kind, text)) return undefined;
  return before.find(([pattern]) => pattern.test(text))?.[1];
}

function wordAfter({ end }: PlacedFact, folded: string, { after }: FactLanguage): Approximation | undefined {
  if (end === folded.length) return undefined;
  const text = folded.slice(end, end + REACH);
  return after.find(([pattern]) => pattern.test(text))?.[1];
}
