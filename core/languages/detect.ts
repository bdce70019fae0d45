import type { LanguageTag } from '../model/language';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './zh/scripts';

/** A language and how sure that is, 0 to 1; `und` with 0 for a text without letters of a script Diglot reads. */
export interface Detection {
  readonly lang: LanguageTag;
  readonly confidence: number;
}

/** Letters of a text by script, addresses left out. */
interface Census {
  readonly han: number;
  readonly cyrillic: number;
  readonly latin: number;
  /** Kana, hangul, Greek and all other letters. */
  readonly other: number;
}

/** One hanzi says about as much as three letters of an alphabet. */
const LETTERS_A_HANZI = 3;
/** Words that make up a fifth to a third of English prose; below this share of them the text may be another language. */
const FUNCTION_WORDS =
  /\b(?:the|of|and|to|in|a|is|that|for|on|with|as|by|at|it|from|was|are|be|this|have|not|or|an|his|her|he|she|they|we|you|I)\b/g;
const USUAL_SHARE = 0.2;
/** Shorter texts, in words, are not judged by their function words: a title may have none. */
const ENOUGH_WORDS = 12;
/** Cyrillic letters that Russian does not have. */
const NOT_RUSSIAN = /[іїєґўјљњћђџѓќѕ]/giu;

/**
 * Language of a paragraph or document by its script; for Chinese `zh-Hans` or `zh-Hant` by the characters that only
 * one of them uses, `zh-Hans` when there are none. Linear in the length of `text`.
 */
export function detectLanguage(text: string): Detection {
  const words = text.replace(/(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+/g, ' ');
  const { han, cyrillic, latin, other } = takeCensus(words);
  const weight = han * LETTERS_A_HANZI;
  const best = Math.max(weight, cyrillic, latin);
  if (best === 0 || other > best) return { lang: 'und', confidence: 0 };
  const share = best / (weight + cyrillic + latin + other);
  if (best === weight) return withShare(detectScript(words), share);
  if (best === cyrillic) return { lang: 'ru', confidence: share * likeRussian(words, cyrillic) };
  return { lang: 'en', confidence: share * likeEnglish(words) };
}

function takeCensus(text: string): Census {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const letters = count(/\p{L}/gu);
  return { han, cyrillic, latin, other: letters - han - cyrillic - latin + kana * (LETTERS_A_HANZI + 1) };
}

function withShare({ lang, confidence }: Detection, share: number): Detection {
  return { lang, confidence: confidence * share };
}

/** Simplified or traditional; half sure when no character tells. */
function detectScript(text: string): Detection {
  let simplified = 0;
  let traditional = 0;
  for (const character of text) {
    if (SIMPLIFIED_ONLY.has(character)) simplified++;
    else if (TRADITIONAL_ONLY.has(character)) traditional++;
  }
  const seen = simplified + traditional;
  const lead = seen === 0 ? 0 : Math.abs(simplified - traditional) / seen;
  return { lang: traditional > simplified ? 'zh-Hant' : 'zh-Hans', confidence: 0.5 + lead / 2 };
}

/** 1 for a text without a letter foreign to Russian, down to 0 where every tenth is. */
function likeRussian(text: string, cyrillic: number): number {
  const strangers = text.match(NOT_RUSSIAN)?.length ?? 0;
  return Math.max(0, 1 - (10 * strangers) / cyrillic);
}

/** 1 for English prose or a short text, less where the little words of English are missing. */
function likeEnglish(text: string): number {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words < ENOUGH_WORDS) return 1;
  const known = text.match(FUNCTION_WORDS)?.length ?? 0;
  return Math.min(1, 0.3 + (0.7 * known) / words / USUAL_SHARE);
}
