import { ENGLISH_COMMON } from '../../languages/en/words';
import { RUSSIAN_COMMON } from '../../languages/ru/words';
import { HANZI_COMMON } from '../../languages/zh/words';
import type { DocumentId } from '../../model/ids';
import type { ReadStretch } from './stretches';

/** Longest wording that is learnt, in words; in hanzi, in signs. */
const LONGEST = { words: 4, hanzi: 8 };
/** Beads in which a wording must stand beside the term. */
const LEAST = 2;
/** Wordings learnt of one term. */
const MOST = 2;
/** Share of the places of a wording that must be beside the term. */
const PRECISE = 0.6;

/**
 * Wordings that stand beside a term too often for chance: in two of its beads or more, and elsewhere in the document
 * hardly ever. The longest of equally good ones; at most two. Co-occurrence alone, as in Dunning (1993) but by shares,
 * because counts are small.
 */
export function learnRenderings(
  beside: readonly ReadStretch[],
  beads: readonly (readonly ReadStretch[])[],
  document: DocumentId,
): string[] {
  if (beside.length < LEAST) return [];
  const near = countBeads(beside);
  const wanted = new Map([...near].filter(([, { count }]) => count >= LEAST));
  if (wanted.size === 0) return [];
  const all = beads.flatMap((sides) => sides.find((side) => side.document === document) ?? []);
  const total = new Map<string, number>();
  for (const side of all) {
    for (const key of gramsOf(side).keys()) if (wanted.has(key)) total.set(key, (total.get(key) ?? 0) + 1);
  }
  const good = [...wanted]
    .filter(([key, { count }]) => count >= PRECISE * (total.get(key) ?? count))
    .sort(([x, a], [y, b]) => b.count - a.count || y.length - x.length);
  const chosen: [string, { text: string }][] = [];
  for (const one of good) {
    const inside = chosen.some(([key]) => key.includes(one[0]) || one[0].includes(key));
    if (chosen.length < MOST && !inside) chosen.push(one);
  }
  return chosen.map(([, { text }]) => text);
}

function countBeads(sides: readonly ReadStretch[]): Map<string, { count: number; text: string }> {
  const counts = new Map<string, { count: number; text: string }>();
  for (const side of sides) {
    for (const [key, text] of gramsOf(side)) {
      const known = counts.get(key);
      counts.set(key, { count: (known?.count ?? 0) + 1, text: known?.text ?? text });
    }
  }
  return counts;
}

/** Runs of words that neither begin nor end with a word of grammar, by their stems, once each. */
function gramsOf({ words, text, lang }: ReadStretch): Map<string, string> {
  const grams = new Map<string, string>();
  const longest = lang === 'zh' ? LONGEST.hanzi : LONGEST.words;
  const least = lang === 'zh' ? 2 : 1;
  words.forEach((first, at) => {
    if (isCommon(text.slice(first.start, first.end))) return;
    for (let length = least; length <= longest; length++) {
      const run = words.slice(at, at + length);
      const last = run.at(-1);
      if (!last || run.length < length || /[.!?;:,。！？；：，、()（）"“”«»]/.test(text.slice(first.start, last.end)))
        return;
      if (isCommon(text.slice(last.start, last.end))) continue;
      grams.set(run.map(({ stem }) => stem).join(' '), text.slice(first.start, last.end));
    }
  });
  return grams;
}

function isCommon(word: string): boolean {
  const lower = word.toLowerCase();
  return ENGLISH_COMMON.has(lower) || RUSSIAN_COMMON.has(lower) || HANZI_COMMON.has(word) || /^\d+$/.test(word);
}
