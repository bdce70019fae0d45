import type { LanguageTag } from '../model/language';

/** A language and how sure that is, 0 to 1; `und` with 0 for a text without letters of a known script. */
export interface Detection {
  readonly lang: LanguageTag;
  readonly confidence: number;
}

/** Language of a paragraph or document by its script. Linear in the length of `text`. */
export function detectLanguage(text: string): Detection {
  const han = count(text, /\p{Script=Han}/gu) * 2;
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  const total = han + cyrillic + latin;
  if (total === 0) return { lang: 'und', confidence: 0 };
  const best = Math.max(han, cyrillic, latin);
  const lang = best === han ? 'zh-Hans' : best === cyrillic ? 'ru' : 'en';
  return { lang, confidence: best / total };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
