import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';

const STOPS: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /[^。！？!?]+[。！？!?]*[”"’』」）)]*/gu,
  ru: /.+?(?:[.!?…]+["”»')]*(?=\s+["“«„'(—–-]?\s?[\p{Lu}\d])|$)/gsu,
  en: /.+?(?:[.!?…]+["”»'’)]*(?=\s+["“«'‘(]?[\p{Lu}\d])|$)/gsu,
};

/** Abbreviations after which a capital does not begin a sentence. */
const ABBREVIATED =
  /(?:^|[\s("«“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Rev|Sen|Gov|Gen|Col|Lt|Sgt|Prof|Jr|Sr|No|vs|г|гг|ул|им|св|др|проф|тыс|руб|долл|ст|см|т\.\s?д|т\.\s?п)\.$/iu;

/** Sentences of a bead whose segments are not known: cut at stops, good enough to compare the sides of one bead. */
export function sentencesOf(text: string, lang: LanguageCode): TextRange[] {
  const ranges: TextRange[] = [];
  let open: number | undefined;
  for (const match of text.matchAll(STOPS[lang])) {
    const start = open ?? match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    open = undefined;
    if (end <= start) continue;
    if (lang !== 'zh' && ABBREVIATED.test(text.slice(Math.max(0, end - 10), end)) && end < text.length) open = start;
    else ranges.push({ start, end });
  }
  if (open !== undefined) ranges.push({ start: open, end: text.trimEnd().length });
  return ranges;
}
