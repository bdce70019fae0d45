import type { Approximation, FactKind, Numeral } from './fact';
import type { FactRule } from './rule';

/** What a language adds to reading values: its numerals, its rules in order, its words of approximation. */
export interface FactLanguage {
  readonly numerals: (folded: string) => Numeral[];
  readonly rules: readonly FactRule[];
  /** Words just before a value (matched at the end of what precedes it), the first that fits. */
  readonly before: readonly (readonly [RegExp, Approximation])[];
  /** Words before that approximate nothing after all: `over 24 hours` is how long it took. */
  readonly notBefore?: (kind: FactKind, before: string) => boolean;
  /** Words just after a value. */
  readonly after: readonly (readonly [RegExp, Approximation])[];
}
