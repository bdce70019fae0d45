import { markedSyllable, syllables, unmarked } from './accent';
import type { AccentEntry, AdjectiveKey } from './form-key';

const ENDING =
  /(?:ыми|ими|ого|его|ому|ему|ый|ий|ой|ей|ая|яя|ое|ее|ье|ья|ым|им|ом|ем|ём|ую|юю|ою|ею|ые|ие|ьи|ых|их|[аяоеёиыу])$/;
const COMPARATIVE_APART: Readonly<Record<string, number>> = { здоровее: 2, здоровей: 2 };

/**
 * Stressed syllable (from 0) of an adjective's form; `pattern` is full/short as in Zaliznyak: a stem, b ending, c feminine
 * ending, others stem; with ′ the plural, with ″ also the neuter may have either, and is left undecided.
 */
export function adjectiveStress(entry: AccentEntry, form: string, key: AdjectiveKey): number | undefined {
  const lemma = unmarked(entry.lemma).toLowerCase();
  if (form === lemma) return markedSyllable(entry.lemma);
  const [full = '?', short] = entry.pattern.split('/');
  const at = markedSyllable(entry.lemma);
  if (at === undefined || full === '?' || full === '-') return undefined;
  if (key.startsWith('short.')) return shortStress({ full, short, form, key, at });
  if (key === 'comparative' || key === 'superlative') return degreeStress(form, key, { full, short, at });
  if (full === 'b') return syllables(form) - syllables(ENDING.exec(form)?.[0] ?? '');
  return at < syllables(form) ? at : undefined;
}

interface Short {
  readonly full: string;
  readonly short: string | undefined;
  readonly form: string;
  readonly key: string;
  readonly at: number;
}

function shortStress({ full, short, form, key, at }: Short): number | undefined {
  const last = syllables(form) - 1;
  const gender = key.slice('short.'.length);
  const stem = full === 'b' ? shortStem(form, gender) : at;
  switch (short) {
    case 'a':
      return at;
    case 'b':
      return shortOnEnding(form, gender, full);
    case 'c':
    case "c'":
    case "c''":
      if (gender === 'f') return last;
      if ((gender === 'pl' && short !== 'c') || (gender === 'n' && short === "c''")) return undefined;
      return full === 'b' || stem === 0 ? stem : undefined;
    default:
      return undefined;
  }
}

/** мо́лод, до́рого: adjectives on -о́й throw the stress back to the first syllable. */
function shortStem(form: string, gender: string): number | undefined {
  return gender === 'm' || syllables(form) > 1 ? 0 : undefined;
}

/** тяжела́, умна́; the masculine only where it is one syllable or has its ё, as a fleeting vowel may take it or not. */
function shortOnEnding(form: string, gender: string, full: string): number | undefined {
  if (gender === 'f') return syllables(form) - 1;
  if (gender === 'm')
    return markedSyllable(form) ?? (/[аеёиоуыэюя]к$|[оеё][лнр]$/.test(form) ? undefined : syllables(form) - 1);
  return full === 'a' && /[ое]$|[ыи]$/.test(form) ? onlyOnEnding(form) : syllables(form) - 1;
}

/** Of the group b some allow the stem as well in neuter and plural (бело́, кра́сно); these are sure. */
const SURE =
  /^(?:умн|тяжел|легк|тепл|темн|хорош|равн|должн|влюблен|вооружен|осужден|совершен|обнажен|смешн|горяч|велик)/;

function onlyOnEnding(form: string): number | undefined {
  return SURE.test(form) ? syllables(form) - 1 : undefined;
}

/** бли́же, доро́же before a changed consonant; -е́е where the short feminine is stressed on its ending. */
function degreeStress(form: string, key: string, { full, short, at }: Omit<Short, 'form' | 'key'>): number | undefined {
  const apart = COMPARATIVE_APART[form];
  if (apart !== undefined) return apart;
  if (/айш/.test(form)) return syllables(form.replace(/айш.*$/, ''));
  const stem = form.replace(/(?:ейш.*|ее|ей)$/, '');
  if (stem === form) return key === 'comparative' && form.endsWith('е') ? syllables(form) - 2 : undefined;
  if (short === 'a' && full === 'a') return at;
  return short === undefined ? undefined : syllables(stem);
}
