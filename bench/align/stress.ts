import type { AlignSide } from '../../core/align/align';
import type { LanguageCode } from '../../core/model/language';
import type { GoldBead, GoldDocument } from './gold';

/** Shares of lines that are damaged, each side by itself. */
export interface Damage {
  readonly deleted: number;
  readonly merged: number;
  readonly split: number;
}

/** About 38 % of the beads are not one to one, as in literary prose. */
export const LITERARY: Damage = { deleted: 0.025, merged: 0.12, split: 0.14 };

/**
 * A stress document out of line-by-line translations: lines of either side deleted, joined with the next, or cut at a
 * clause, by a seeded generator, so that every run measures the same. The gold follows from what was done.
 */
export function stressDocument(
  name: string,
  langs: readonly [LanguageCode, LanguageCode],
  lines: readonly (readonly [string, string])[],
  damage: Damage,
  seed: number,
): GoldDocument {
  const chance = generator(seed);
  const a: string[] = [];
  const b: string[] = [];
  const gold: GoldBead[] = [];
  let open: { a: number[]; b: number[] } = { a: [], b: [] };
  let joined: [boolean, boolean] = [false, false];
  lines.forEach(([textA, textB], k) => {
    const gone = joined[0] || joined[1] ? 1 : chance();
    const goneA = gone < damage.deleted;
    const goneB = !goneA && gone < 2 * damage.deleted;
    // Only one side of a line is cut: two cuts could fit each other and be finer than the gold.
    const cut = chance();
    const cutA = goneA ? [] : pieces(textA, langs[0], cut < damage.split, chance());
    const cutB = goneB ? [] : pieces(textB, langs[1], cut > 1 - damage.split, chance());
    put(a, open.a, cutA, joined[0], langs[0]);
    put(b, open.b, cutB, joined[1], langs[1]);
    const more = cutA.length > 0 && cutB.length > 0 && k + 1 < lines.length;
    joined = [more && chance() < damage.merged, more && chance() < damage.merged];
    if (!joined[0] && !joined[1]) {
      gold.push(open);
      open = { a: [], b: [] };
    }
  });
  return { name, a: side(langs[0], a), b: side(langs[1], b), gold };
}

function side(lang: LanguageCode, segments: string[]): AlignSide {
  return { lang, segments };
}

function put(out: string[], bead: number[], cut: readonly string[], join: boolean, lang: LanguageCode): void {
  cut.forEach((text, k) => {
    if (k === 0 && join) out.push(`${out.pop()}${lang === 'zh' ? '' : ' '}${text}`);
    else {
      out.push(text);
      bead.push(out.length - 1);
    }
  });
}

/** The text whole, or cut at one of its clauses when each piece keeps a fifth of it. */
export function pieces(text: string, lang: LanguageCode, cut: boolean, where: number): string[] {
  if (!cut) return [text];
  const marks = lang === 'zh' ? /[，；。！？：]/g : /[,;.!?:](?=\s)/g;
  const places = [...text.matchAll(marks)]
    .map((mark) => mark.index + 1)
    .filter((at) => at > text.length / 5 && at < (text.length * 4) / 5);
  const at = places[Math.floor(where * places.length)];
  return at === undefined ? [text] : [text.slice(0, at).trim(), text.slice(at).trim()];
}

/** Mulberry32: a small seeded generator, the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
