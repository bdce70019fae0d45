import { plainRussian } from '../../core/languages/ru/inflection/accent';
import { toneMark } from '../../core/languages/zh/pinyin';
import type { CedictEntry } from '../lexicon/cedict';
import type { DictionaryEntry, EntryKey } from './dictionary-file';
import { glossKeys } from './english';
import type { RussianWord } from './russian-lexicon';

/** Glosses that tell of another word and mean nothing by themselves. */
const NO_MEANING =
  /^(?:CL:|also pr\.|Taiwan pr\.|also written|see |see also |(?:old |Japanese |erhua )?variant of|abbr\. for|used in )/;
const LONGEST_GLOSS = 4;

/** Under which language the words of meanings are kept, apart from headwords. */
export function backwardsFrom(lang: string): string {
  return `from-${lang}`;
}

/** How often Chinese words are used, out of jieba's word list (`word count tag` a line). */
export function frequencies(list: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of list.split('\n')) {
    const [word = '', count = ''] = line.split(' ');
    if (word) counts.set(word, Number(count));
  }
  return counts;
}

/** A line of CC-CEDICT as an article, found by either script, and backwards by the words of its short glosses. */
export function cedictWord(entry: CedictEntry, frequency: ReadonlyMap<string, number>): DictionaryEntry {
  const { traditional, simplified, pinyin, glosses } = entry;
  const heads = [...new Set([simplified, traditional])];
  const name = /^[A-Z]/.test(pinyin);
  const keys: EntryKey[] = heads.map((key) => ({
    lang: 'zh',
    key,
    rank: (name ? 10 : 0) + (NO_MEANING.test(glosses[0] ?? '') ? 5 : 0),
  }));
  const rare = 12 - Math.min(12, Math.log2((frequency.get(simplified) ?? 0) + 1));
  return {
    heads,
    reading: pinyin,
    senses: { en: glosses.map(withMarks) },
    keys: [...keys, ...backwards(glosses, rare + (name ? 8 : 0))],
  };
}

/** Pinyin inside a gloss (`see 頭髮|头发[tou2 fa5]`) with tone marks. */
function withMarks(gloss: string): string {
  return gloss.replace(
    /\[([A-Za-z:1-5 ,·]+)\]/g,
    (_, pinyin: string) => ` [${pinyin.split(' ').map(toneMark).join(' ')}]`,
  );
}

/** English keys; ranked by the length of the gloss, its place, and how rare the word is (0 to about 60). */
function backwards(glosses: readonly string[], rare: number): EntryKey[] {
  const best = new Map<string, number>();
  glosses.forEach((gloss, place) => {
    if (NO_MEANING.test(gloss)) return;
    for (const part of gloss.replace(/\([^()]*\)|\[[^\]]*\]/g, ' ').split(';')) {
      const keys = glossKeys(part);
      if (keys.length > LONGEST_GLOSS) continue;
      const rank = Math.round(keys.length * 10 + Math.min(place, 5) * 2 + rare);
      for (const key of keys) best.set(key, Math.min(best.get(key) ?? rank, rank));
    }
  });
  return [...best].map(([key, rank]) => ({ lang: backwardsFrom('en'), key, rank }));
}

/** A row of our lexicon as an article, found by its lemma, and backwards by its English and Chinese glosses. */
export function russianArticle({ lemma, pos, english, chinese, band }: RussianWord): DictionaryEntry {
  const keys: EntryKey[] = [
    { lang: 'ru', key: plainRussian(lemma), rank: 0 },
    ...backwards(english, band),
    ...[...new Set(chinese)].map((key, place) => ({ lang: backwardsFrom('zh'), key, rank: place + band })),
  ];
  return { heads: [lemma], part: pos, senses: { en: english, zh: chinese }, keys };
}
