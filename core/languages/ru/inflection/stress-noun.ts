import { markedSyllable, syllables, unmarked } from './accent';
import type { AccentEntry, NounKey } from './form-key';

const ENDINGS: Readonly<Record<string, RegExp>> = {
  'sg.nom': /[аяоеё]$/,
  'sg.gen': /[аяыиую]$/,
  'sg.par': /[аяую]$/,
  'sg.dat': /[уюеи]$/,
  'sg.acc': /[аяуюоеё]$/,
  'sg.ins': /(?:[оеё]м|[оеё][йю]|ью)$/,
  'sg.prp': /[еиё]$/,
  'sg.loc': /[уюи]$/,
  'pl.nom': /[ыиаяе]$/,
  'pl.gen': /(?:[оеё]в|ей)$/,
  'pl.dat': /[ая]м$/,
  'pl.ins': /(?:[ая]|ь)ми$/,
  'pl.prp': /[ая]х$/,
};
/** Feminines whose fleeting vowel in the genitive plural takes the stress though the plural stresses the stem. */
const LAST_IN_GENITIVE = /^(?:(?:мед)?сестр|земл|овц|семь|кочерг)/;
/** Feminines whose genitive plural keeps the stem's stress before a fleeting vowel. */
const STEM_IN_GENITIVE = /^(?:сосн|весн|десн)/;
const FULL_VOWELS = /(?:оло|оро|ере|еле)/;
/** Genitives singular that have another stress after 2, 3 and 4: два часа́. */
const AFTER_NUMERALS = new Set(['час', 'ряд', 'шаг', 'шар', 'след']);

/**
 * Stressed syllable (from 0) of a noun's form by its accent pattern; undefined where the pattern does not decide. After
 * A. A. Zaliznyak, Grammatical Dictionary of Russian (1977): a stem, b ending, c stem | ending, d ending | stem, e as c
 * but the nominative plural on the stem, f as b but the nominative plural on the stem; ′ the accusative, ″ the
 * instrumental singular on the stem.
 */
export function nounStress(entry: AccentEntry, form: string, key: NounKey): number | undefined {
  const lemma = unmarked(entry.lemma).toLowerCase();
  if (form === lemma) return markedSyllable(entry.lemma);
  if (entry.pattern === '-' || entry.pattern === '?') return undefined;
  if (form.charAt(0) !== lemma.charAt(0) || (AFTER_NUMERALS.has(lemma) && key === 'sg.gen')) return undefined;
  if (entry.pattern === 'b' && /[^с]ья$/.test(form) && !lemma.endsWith('я')) return undefined;
  if (key.endsWith('.loc')) return syllables(form) - 1;
  const slot = key === 'pl.acc' ? (ENDINGS['pl.nom']?.test(form) ? 'pl.nom' : 'pl.gen') : key;
  const place = { lemma, form, slot, ending: ENDINGS[slot]?.exec(form)?.[0] ?? '' };
  return stressesStem(entry.pattern, slot, entry.pos, lemma) ? onStem(entry, place) : onEnding(place);
}

interface Place {
  readonly lemma: string;
  readonly form: string;
  readonly slot: string;
  readonly ending: string;
}

function stressesStem(pattern: string, slot: string, pos: string, lemma: string): boolean {
  const plural = slot.startsWith('pl.');
  switch (pattern.charAt(0)) {
    case 'a':
      return true;
    case 'b':
      return slot === 'sg.ins' && pos.endsWith('-f') && lemma.endsWith('ь');
    case 'c':
      return !plural;
    case 'd':
      return plural || (pattern === "d'" && slot === 'sg.acc');
    case 'e':
      return !plural || slot === 'pl.nom';
    default:
      return slot === 'pl.nom' || (pattern === "f'" && slot === 'sg.acc') || (pattern === "f''" && slot === 'sg.ins');
  }
}

/** The first vowel of the ending; the last vowel of all where there is no ending or a genitive plural. */
function onEnding({ form, slot, ending }: Place): number {
  const count = slot === 'pl.gen' ? 1 : Math.max(1, syllables(ending));
  return syllables(form) - count;
}

function onStem(entry: AccentEntry, { lemma, form, slot, ending }: Place): number | undefined {
  const stem = syllables(form) - syllables(ending);
  if (!/[bdf]/.test(entry.pattern.charAt(0))) {
    const at = markedSyllable(entry.lemma);
    return at !== undefined && at < syllables(form) && (at < stem || slot === 'pl.gen') ? at : undefined;
  }
  const bare = syllables(lemma.replace(/[аяоеё]$/, ''));
  if (bare === 1 && slot !== 'pl.gen') return 0;
  if (slot === 'pl.gen') return genitivePlural(entry, form, bare, ending);
  return entry.pattern.startsWith('f') && FULL_VOWELS.test(lemma) ? 0 : stem - 1;
}

/** Patterns d: колёс, пи́сем, but коле́ц, сестёр; not decided for the rest with a fleeting vowel or -ей. */
function genitivePlural({ pos }: AccentEntry, form: string, bare: number, ending: string): number | undefined {
  if (/[оеё]в$/.test(ending) && pos.endsWith('-n')) return bare - 1;
  if (form.endsWith('ей') && !LAST_IN_GENITIVE.test(form.replace('е', '')))
    return LAST_IN_GENITIVE.test(form.replace(/ей$/, 'ь')) ? bare : undefined;
  if (syllables(form) === bare) return bare - 1;
  if (pos.endsWith('-n')) return form.endsWith('ц') ? bare : bare - 1;
  const stem = form
    .replace(/[еёо]([^аеёиоуыэюя]+)$/, '$1')
    .replace(/ль$/, 'л')
    .replaceAll('ё', 'е');
  if (STEM_IN_GENITIVE.test(stem)) return bare - 1;
  return LAST_IN_GENITIVE.test(stem) ? bare : undefined;
}
