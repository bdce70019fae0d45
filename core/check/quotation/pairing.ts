import type { BeadContext } from '../bead';
import { type Lexical, lexicalOf } from '../lexical';
import type { Quoted } from './quotes';

/** Quoted stretches that have no counterpart on the other side. */
export interface Unpaired {
  readonly a: readonly Quoted[];
  readonly b: readonly Quoted[];
}

/** Pairs quoted stretches by the words they share, then by place and length, the likeliest first. */
export function unpaired(a: readonly Quoted[], b: readonly Quoted[], bead: BeadContext): Unpaired {
  if (a.length === 0 || b.length === 0) return { a, b };
  if (a.length === 1 && b.length === 1) return { a: [], b: [] };
  const lexical = lexicalOf(bead);
  const scores = a.flatMap((x) => b.map((y) => ({ x, y, score: likeness(x, y, bead, lexical) })));
  const used = new Set<Quoted>();
  for (const { x, y } of scores.filter(({ score }) => score > 0).sort((p, q) => q.score - p.score)) {
    if (used.has(x) || used.has(y)) continue;
    used.add(x);
    used.add(y);
  }
  return { a: a.filter((one) => !used.has(one)), b: b.filter((one) => !used.has(one)) };
}

function likeness(x: Quoted, y: Quoted, { a, b }: BeadContext, lexical: Lexical | undefined): number {
  const middle = (one: Quoted, text: string) => (one.start + one.end) / 2 / Math.max(1, text.length);
  const share = (one: Quoted, text: string) => (one.end - one.start) / Math.max(1, text.length);
  const apart = Math.abs(middle(x, a.text) - middle(y, b.text));
  const sizes = Math.abs(share(x, a.text) - share(y, b.text));
  const { shared, elsewhere } = wordsOf(x, y, lexical) ?? { shared: 0, elsewhere: 0 };
  return 1 - apart - sizes + 2 * shared - ELSEWHERE * elsewhere + (sharedLatin(x.inner, y.inner) ? 1 : 0);
}

/** Weight of words that are answered, but not by the other stretch. */
const ELSEWHERE = 0.6;

interface SharedWords {
  /** Share of the words inside both stretches that answer each other. */
  readonly shared: number;
  /** Share of those that are answered only outside the other stretch. */
  readonly elsewhere: number;
}

/** What the words of two stretches say of them; undefined without a lexicon. */
export function wordsOf(x: Quoted, y: Quoted, lexical: Lexical | undefined): SharedWords | undefined {
  if (!lexical) return undefined;
  const { a, b, links } = lexical;
  const [inX, inY] = [inside(x, a), inside(y, b)];
  const size = inX.size + inY.size;
  if (size === 0) return { shared: 0, elsewhere: 0 };
  const held = links.filter(([i, j]) => inX.has(i) && inY.has(j));
  const shared = new Set(held.map(([i]) => i)).size + new Set(held.map(([, j]) => j)).size;
  const linked =
    new Set(links.map(([i]) => i).filter((i) => inX.has(i))).size +
    new Set(links.map(([, j]) => j).filter((j) => inY.has(j))).size;
  return { shared: shared / size, elsewhere: (linked - shared) / size };
}

function inside({ start, end }: Quoted, words: Lexical['a']): Set<number> {
  return new Set(words.flatMap((word, k) => (word.start >= start && word.end <= end ? [k] : [])));
}

function sharedLatin(x: string, y: string): boolean {
  const words = x.match(/[A-Za-z\d]{2,}/g);
  return words?.some((word) => y.includes(word)) ?? false;
}
