import type { Lexicon } from '../languages/lexicon';
import { romaniseRussian } from '../languages/ru/romanise';
import { likeness, skeleton } from '../languages/skeleton';
import { romaniseHanzi } from '../languages/zh/romanise';
import type { Parameters } from './parameters';
import { isContent, isNameRun, type TokenTable } from './tokens';
import type { WordPair } from './translation';

interface Sound {
  readonly id: number;
  readonly latin: string;
  readonly bones: string;
}

/**
 * Pairs of words that sound alike across scripts: cognates of Russian and English by letters, runs of transcribing
 * hanzi by consonants. Only words whose first consonants agree are compared, so time is near linear.
 */
export function soundPairs(
  a: TokenTable,
  b: TokenTable,
  known: readonly WordPair[],
  lexicon: Lexicon | undefined,
  parameters: Parameters,
): WordPair[] {
  if (a.lang === b.lang) return [];
  const hanzi = a.lang === 'zh' || b.lang === 'zh';
  const buckets = bucketed(sounds(b, lexicon, hanzi));
  const exact = new Set(known.filter((pair) => pair.weight > 0.3).map((pair) => pair.a * b.counts.length + pair.b));
  return sounds(a, lexicon, hanzi).flatMap((x) =>
    (buckets.get(bucketOf(x.bones)) ?? []).flatMap((y) => {
      if (exact.has(x.id * b.counts.length + y.id)) return [];
      const weight = hanzi ? boneWeight(x, y, parameters) : letterWeight(x, y, parameters);
      return weight > 0 ? [{ a: x.id, b: y.id, weight }] : [];
    }),
  );
}

function bucketOf(bones: string): string {
  return bones.slice(0, 2);
}

function bucketed(sounds: readonly Sound[]): Map<string, Sound[]> {
  const buckets = new Map<string, Sound[]>();
  for (const sound of sounds) {
    const bucket = buckets.get(bucketOf(sound.bones));
    if (bucket) bucket.push(sound);
    else buckets.set(bucketOf(sound.bones), [sound]);
  }
  return buckets;
}

/** Romanised words that may sound like a word of the other side; against hanzi only names do. */
function sounds(side: TokenTable, lexicon: Lexicon | undefined, hanzi: boolean): Sound[] {
  return side.words.flatMap((word, id) => {
    const latin = latinOf(side, word, id, lexicon, hanzi);
    return latin.length < 4 ? [] : [{ id, latin, bones: skeleton(latin) }].filter(({ bones }) => bones.length > 1);
  });
}

function latinOf(side: TokenTable, word: string, id: number, lexicon: Lexicon | undefined, hanzi: boolean): string {
  if (side.lang === 'zh') return isNameRun(word) && lexicon ? romaniseHanzi(word.slice(1), lexicon.reading) : '';
  if (!isContent(side.lang, word) || (hanzi && !side.capital[id])) return '';
  const cyrillic = /^[а-я]/.test(word);
  return cyrillic ? romaniseRussian(word) : /^[a-z]/.test(word) && side.lang === 'en' ? word : '';
}

function boneWeight(x: Sound, y: Sound, { namesLeast, namesWeight }: Parameters): number {
  const alike = likeness(x.bones, y.bones);
  const length = Math.min(x.bones.length, y.bones.length);
  return alike >= namesLeast ? namesWeight * alike * Math.min(1, (length - 1) / 3) : 0;
}

function letterWeight(x: Sound, y: Sound, { cognatesLeast, cognatesWeight }: Parameters): number {
  const alike = likeness(spelled(x.latin), spelled(y.latin));
  return alike >= cognatesLeast ? cognatesWeight * alike * alike : 0;
}

/** Spellings that transcription makes differ, made the same. */
function spelled(latin: string): string {
  return latin
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/kh/g, 'h')
    .replace(/ts|ci|ce/g, 's')
    .replace(/c(?!h)|ck|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1');
}
