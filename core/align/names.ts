import type { Lexicon } from '../languages/lexicon';
import { romaniseRussian } from '../languages/ru/romanise';
import { likeness, skeleton } from '../languages/skeleton';
import { romaniseHanzi } from '../languages/zh/romanise';
import type { Parameters } from './parameters';
import { isContent, isNameRun, type TokenTable } from './tokens';
import type { WordPair } from './translation';

interface Sound {
  readonly id: number;
  /** What is compared: consonants against hanzi, else letters with the spellings that transcription makes differ. */
  readonly form: string;
  readonly bucket: string;
  /** Its consonants, a bit each. */
  readonly consonants: number;
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
  const least = hanzi ? parameters.namesLeast : parameters.cognatesLeast;
  const buckets = bucketed(sounds(b, lexicon, hanzi));
  const exact = new Set(known.filter((pair) => pair.weight > 0.3).map((pair) => pair.a * b.counts.length + pair.b));
  return sounds(a, lexicon, hanzi).flatMap((x) =>
    (buckets.get(x.bucket) ?? []).flatMap((y) => {
      if (!mayBeAlike(x, y, least)) return [];
      const alike = likeness(x.form, y.form, least);
      if (alike < least || exact.has(x.id * b.counts.length + y.id)) return [];
      const shorter = Math.min(x.form.length, y.form.length);
      return [{ a: x.id, b: y.id, weight: weightOf(alike, shorter, hanzi, parameters) }];
    }),
  );
}

function bucketed(sounds: readonly Sound[]): Map<string, Sound[]> {
  const buckets = new Map<string, Sound[]>();
  for (const sound of sounds) {
    const bucket = buckets.get(sound.bucket);
    if (bucket) bucket.push(sound);
    else buckets.set(sound.bucket, [sound]);
  }
  return buckets;
}

/** A bound that costs little: each consonant that only one of them has is an edit, and so is each letter too many. */
function mayBeAlike(x: Sound, y: Sound, least: number): boolean {
  const edits = Math.max(
    bitCount(x.consonants & ~y.consonants),
    bitCount(y.consonants & ~x.consonants),
    Math.abs(x.form.length - y.form.length),
  );
  return edits <= (1 - least) * Math.max(x.form.length, y.form.length) + 1e-9;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function consonantsOf(form: string): number {
  const letters = [...form.toLowerCase()].filter((letter) => /[b-df-hj-np-tv-xz]/.test(letter));
  return letters.reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);
}

/** Few consonants say little; letters must be nearly all alike to say much. */
function weightOf(alike: number, shorter: number, hanzi: boolean, parameters: Parameters): number {
  if (hanzi) return parameters.namesWeight * alike * Math.min(1, (shorter - 1) / 3);
  return parameters.cognatesWeight * alike * alike;
}

/** Romanised words that may sound like a word of the other side; against hanzi only names do. */
function sounds(side: TokenTable, lexicon: Lexicon | undefined, hanzi: boolean): Sound[] {
  return side.words.flatMap((word, id) => {
    const latin = latinOf(side, word, id, lexicon, hanzi);
    if (latin.length < 4) return [];
    const bones = skeleton(latin);
    if (bones.length < 2) return [];
    const form = hanzi ? bones : spelled(latin);
    return [{ id, form, bucket: bones.slice(0, 2), consonants: consonantsOf(form) }];
  });
}

function latinOf(side: TokenTable, word: string, id: number, lexicon: Lexicon | undefined, hanzi: boolean): string {
  if (side.lang === 'zh') return isNameRun(word) && lexicon ? romaniseHanzi(word.slice(1), lexicon.reading) : '';
  if (!isContent(side.lang, word) || (hanzi && !side.capital[id])) return '';
  const cyrillic = /^[а-я]/.test(word);
  return cyrillic ? romaniseRussian(word) : /^[a-z]/.test(word) && side.lang === 'en' ? word : '';
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
