/** Languages with a descriptor row of their own. */
export type LanguageCode = 'zh' | 'ru' | 'en';

/** BCP 47 tag as kept on a document: `zh-Hans`, `zh-Hant`, `ru`, `en`. */
export type LanguageTag = string;

export const LANGUAGE_CODES: readonly LanguageCode[] = ['zh', 'ru', 'en'];

/** Language of a tag by its primary subtag, or undefined when Diglot has no row for it. */
export function languageOf(tag: LanguageTag): LanguageCode | undefined {
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase();
  return LANGUAGE_CODES.find((code) => code === primary);
}
