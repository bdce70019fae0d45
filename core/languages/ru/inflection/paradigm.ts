import { plainRussian, unmarked } from './accent';
import { conjugate } from './conjugate';
import { declineAdjective } from './decline-adjective';
import { declineNoun } from './decline-noun';
import type { AccentEntry, RussianForm, RussianKey } from './form-key';
import { irregularForms } from './irregular-stress';
import { stressForm } from './stress';

/**
 * The forms of a word of the lexicon by tables of endings, each with its stress where the accent pattern decides it. More
 * forms than the word has are given where spelling alone cannot decide; a dictionary of forms weeds them out.
 */
export function paradigm(entry: AccentEntry): RussianForm[] {
  const lemma = unmarked(entry.lemma).toLowerCase();
  const seen = new Set<string>();
  const forms: RussianForm[] = [];
  for (const [form, key] of [[lemma, 'lemma'] as [string, RussianKey], ...spelled(lemma, entry)]) {
    if (seen.has(`${form} ${key}`)) continue;
    seen.add(`${form} ${key}`);
    forms.push({ form, key, stressed: stressForm(entry, form, key) });
  }
  return forms;
}

function spelled(lemma: string, { pos, pattern }: AccentEntry): [string, RussianKey][] {
  const irregular = irregularForms(lemma)?.map((form): [string, RussianKey] => [
    unmarked(form).replace('?', ''),
    'lemma',
  ]);
  if (pattern === '-') return [];
  if (/^(?:noun|name)/.test(pos)) return [...(irregular ?? []), ...declineNoun(lemma, pos)];
  if (pos.startsWith('verb')) return conjugate(lemma, pattern.split('/')[0] ?? '?');
  if (pos === 'adj') return declineAdjective(lemma);
  return irregular ?? (pos === 'pron' ? declineAdjective(lemma) : []);
}

/** A word that a form may belong to, and the forms that it may be. */
export interface LemmaCandidate<Entry extends AccentEntry> {
  readonly entry: Entry;
  readonly forms: readonly RussianForm[];
}

/**
 * A look-up from any form to the words of a lexicon that have it; ё may be written е. Built once for a lexicon: about
 * 0.1 ms a word.
 */
export function formIndex<Entry extends AccentEntry>(
  entries: readonly Entry[],
  formsOf: (entry: Entry) => readonly RussianForm[] = paradigm,
): (word: string) => LemmaCandidate<Entry>[] {
  const index = new Map<string, Map<Entry, RussianForm[]>>();
  for (const entry of entries) {
    for (const form of formsOf(entry)) {
      const plain = plainRussian(form.form);
      const words = index.get(plain) ?? new Map<Entry, RussianForm[]>();
      index.set(plain, words);
      words.set(entry, [...(words.get(entry) ?? []), form]);
    }
  }
  return (word) => {
    const plain = plainRussian(word);
    const yo = unmarked(word).toLowerCase();
    return [...(index.get(plain) ?? [])].flatMap(([entry, forms]) => {
      const fitting = yo.includes('ё') ? forms.filter(({ form }) => form === yo) : forms;
      return fitting.length ? [{ entry, forms: fitting }] : [];
    });
  };
}

/** The one stress that all candidates agree on; undefined when they differ or any of them is not certain. */
export function certainStress(candidates: readonly { readonly forms: readonly RussianForm[] }[]): string | undefined {
  const stresses = new Set(candidates.flatMap(({ forms }) => forms.map(({ stressed }) => stressed)));
  return stresses.size === 1 ? [...stresses][0] : undefined;
}
