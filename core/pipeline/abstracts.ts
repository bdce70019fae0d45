import type { DraftBlock } from '../clean/draft';
import { detectLanguage } from '../languages/detect';
import { type LanguageTag, languageOf } from '../model/language';
import type { Sheet } from './sheets';

/** Shortest abstract, in UTF-16 units; what is shorter is a heading or a line of keywords. */
const SHORTEST = 80;

/**
 * The abstracts of a text that has them in two languages, as two sheets: that in the text's own language first.
 * Undefined when there is one, or none.
 */
export function abstractsOf(sheet: Sheet): readonly [Sheet, Sheet] | undefined {
  const found = new Map<LanguageTag, DraftBlock[]>();
  for (const block of sheet.blocks) {
    const text = block.body.text.trim();
    if (block.role !== 'summary' || block.kind === 'heading' || text.length < SHORTEST) continue;
    const { lang } = detectLanguage(text);
    if (languageOf(lang)) found.set(lang, [...(found.get(lang) ?? []), block]);
  }
  const own = [...found.keys()].find((lang) => languageOf(lang) === languageOf(sheet.lang));
  const other = [...found.keys()].find((lang) => lang !== own);
  if (own === undefined || other === undefined) return undefined;
  const alone = (lang: LanguageTag, side: Sheet['side']): Sheet => ({
    ...sheet,
    lang,
    side,
    blocks: (found.get(lang) ?? []).map((block) => ({ ...block, role: 'body' })),
    translators: [],
  });
  return [alone(own, 'original'), alone(other, 'translation')];
}
