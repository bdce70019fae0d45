import { ENGLISH_COMMON } from '../../languages/en/words';
import type { Lexicon } from '../../languages/lexicon';
import { type Sounds, soundsOf } from '../../languages/phonetic';
import { romaniseRussian } from '../../languages/ru/romanise';
import { russianStem } from '../../languages/ru/stem';
import { RUSSIAN_COMMON } from '../../languages/ru/words';
import { romaniseHanzi, TRANSCRIBING } from '../../languages/zh/romanise';
import type { LanguageCode } from '../../model/language';
import type { TextRange } from '../../model/range';
import { isOrdinary } from '../lexical';

/** A full name in running text, with its parts as they sound. */
export interface NameMention extends TextRange {
  readonly text: string;
  readonly parts: readonly NamePart[];
}

export interface NamePart extends TextRange {
  readonly text: string;
  /** How the part may sound: as written, and without its case ending. */
  readonly sounds: readonly Sounds[];
  /** An ordinary word or a well-known name, which the lexicon renders; foreign names of hanzi have none. */
  readonly ordinary: boolean;
}

/** Full names of a text: two capitalised words or more in its own script; foreign names of hanzi with their dots. */
export function mentionsOf(text: string, lang: LanguageCode, lexicon: Lexicon): NameMention[] {
  if (lang === 'zh') return Array.from(text.matchAll(DOTTED)).flatMap((match) => hanziName(match, lexicon));
  if (isHeadline(text)) return [];
  return Array.from(text.matchAll(CAPITALISED[lang])).flatMap((match) => capitalised(match, lexicon));
}

/** 和, 与 and 及 part two names. */
const DOTTED = /(?:(?![和与與及])\p{Script=Han}){1,7}(?:[·‧・•](?:(?![和与與及])\p{Script=Han}){1,9})+/gu;
const CAPITALISED: Readonly<Record<'ru' | 'en', RegExp>> = {
  ru: /[А-ЯЁ][а-яё]+(?:[\s-][А-ЯЁ][а-яё]+)+/g,
  en: /\p{Lu}\p{Ll}+(?:[\s-](?:(?:de|van|von|al|bin)\s)?(?:Mc|Mac|O['’])?\p{Lu}\p{Ll}+)+/gu,
};

/** In a headline every word may have a capital. */
function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * words.length && words.length > 4;
}

function capitalised(match: RegExpMatchArray, lexicon: Lexicon): NameMention[] {
  const at = match.index as number;
  const lead = /^(\S+?)[\s-](?=\S)/.exec(match[0])?.[1] ?? '';
  const cut = COMMON.has(lead.toLowerCase()) ? lead.length + 1 : 0;
  const [start, text] = [at + cut, match[0].slice(cut)];
  const words = Array.from(text.matchAll(/[^\s-]{3,}/g));
  if (words.length < 2 || !/\s/.test(text)) return [];
  const parts = words.map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word,
    sounds: spoken(word),
    ordinary: isOrdinary(word, lexicon),
  }));
  return [{ start, end: at + match[0].length, text, parts }];
}

const COMMON: ReadonlySet<string> = new Set([...ENGLISH_COMMON, ...RUSSIAN_COMMON]);

/** The sounds of a word in letters; of a Russian one also those of its stem, for names have cases. */
export function spoken(word: string): Sounds[] {
  if (!/\p{Script=Cyrillic}/u.test(word)) return [soundsOf(word)];
  return [soundsOf(romaniseRussian(word)), soundsOf(romaniseRussian(russianStem(word)))];
}

/** Only hanzi of transcription belong to a foreign name; others before and after it are cut off. */
function hanziName(match: RegExpMatchArray, lexicon: Lexicon): NameMention[] {
  const at = match.index as number;
  const pieces = match[0].split(/[·‧・•]/);
  const [lead = '', trail = ''] = [pieces[0], pieces.at(-1)];
  const [first, last] = [tail(lead), head(trail)];
  if (first === '' || last === '') return [];
  const start = at + lead.length - first.length;
  const end = at + match[0].length - (trail.length - last.length);
  let from = start;
  const parts = [first, ...pieces.slice(1, -1), last].map((text) => {
    const part = { start: from, end: from + text.length, text, sounds: [hanziSounds(text, lexicon)], ordinary: false };
    from = part.end + 1;
    return part;
  });
  return [{ start, end, text: match[0].slice(start - at, end - at), parts }];
}

function hanziSounds(hanzi: string, lexicon: Lexicon): Sounds {
  return soundsOf(romaniseHanzi(hanzi, (sign) => lexicon.reading(sign)));
}

/** Hanzi of transcription that common words hold too often for running text; inside a dotted name they are safe. */
const ALSO: ReadonlySet<string> = new Set(
  '烈逊翰盛朔培奈墨昆柯贡冯敦邓杜厄孔瓜京简哲卓易腊娄季江强灵儿黛皮缇翠薇洁琪霞梯朵姬芙裴蓬葆蓝简雯珊露芮诗雪琳莲蒂歇滨森代恰策弥迭顺春云玉茜琛钦力寇因希',
);

/** Whether a hanzi writes the sound of a foreign name. */
export function transcribes(sign: string): boolean {
  return TRANSCRIBING.has(sign) || ALSO.has(sign);
}

function tail(text: string): string {
  let k = text.length;
  while (k > 0 && transcribes(text.charAt(k - 1))) k--;
  return text.slice(k);
}

function head(text: string): string {
  let k = 0;
  while (k < text.length && transcribes(text.charAt(k))) k++;
  return text.slice(0, k);
}
