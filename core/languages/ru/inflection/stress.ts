import { markedSyllable, markSyllable, syllables, unmarked } from './accent';
import type { AccentEntry, AdjectiveKey, NounKey, RussianKey, VerbKey } from './form-key';
import { irregularForms } from './irregular-stress';
import { adjectiveStress } from './stress-adjective';
import { nounStress } from './stress-noun';
import { verbStress } from './stress-verb';

/**
 * A form of a word with U+0301 on its stressed vowel, where entry and pattern decide it; undefined where they do not.
 * `form` is lower case with its ё; words of one syllable and forms with ё come back as they are.
 */
export function stressForm(entry: AccentEntry, form: string, key: RussianKey): string | undefined {
  const known = irregularForms(unmarked(entry.lemma).toLowerCase())?.filter(
    (word) => word.replace('?', '') === form || unmarked(word).replace('?', '') === form,
  );
  if (known?.length) return known.length === 1 && !known[0]?.endsWith('?') ? oneSyllable(known[0]) : undefined;
  const at = syllables(form) === 1 ? 0 : stressedSyllable(entry, form, key);
  return at === undefined ? undefined : markSyllable(form, at);
}

function oneSyllable(word = ''): string {
  return syllables(word) === 1 ? unmarked(word) : word;
}

/** больно́й, запята́я: nouns that are declined as adjectives. */
const ADJECTIVAL = /(?:ого|ому|[ыи]м|ом|ой|ую|[ыи]е|[ыи]х|[ыи]ми)$/;

function stressedSyllable(entry: AccentEntry, form: string, key: RussianKey): number | undefined {
  const { pos } = entry;
  if (key === 'lemma' || form === unmarked(entry.lemma).toLowerCase()) return markedSyllable(entry.lemma);
  const adjective = /[оа][йяе]$/.test(unmarked(entry.lemma)) && ADJECTIVAL.test(form);
  if (/^(?:noun|name)/.test(pos) && adjective && entry.pattern === 'b') return adjectiveStress(entry, form, 'm.gen');
  if (/^(?:noun|name)/.test(pos)) return nounStress(entry, form, key as NounKey);
  if (pos.startsWith('verb')) return verbStress(entry, form, key as VerbKey);
  if (pos === 'adj' || pos === 'pron' || pos === 'num') return adjectiveStress(entry, form, key as AdjectiveKey);
  return undefined;
}
