import type { AlignSide } from '../../core/align/align';
import type { LanguageCode } from '../../core/model/language';
import { type Damage, generator, pieces } from './stress';

/** Segment numbers of each of three texts that belong together. */
export type GoldRow = readonly (readonly number[])[];

export interface ThreeTexts {
  readonly sides: readonly AlignSide[];
  /** For each line its segments in each text; neighbouring lines may share a segment. */
  readonly lines: readonly GoldRow[];
}

/** The finest rows that hold whole segments of some of the columns: lines that share one of theirs are one row. */
export function goldRows({ lines }: ThreeTexts, columns: readonly number[]): GoldRow[] {
  const rows: number[][][] = [];
  for (const line of lines) {
    const own = columns.map((column) => line[column] ?? []);
    const last = rows.at(-1);
    if (last && own.some((side, k) => side.some((segment) => last[k]?.includes(segment)))) {
      own.forEach((side, k) => {
        last[k]?.push(...side.filter((segment) => !last[k]?.includes(segment)));
      });
    } else if (own.some((side) => side.length > 0)) rows.push(own.map((side) => [...side]));
  }
  return rows;
}

/**
 * Three texts out of lines that render each other: lines left out on one side, joined with the next, or cut at a
 * clause, by a seeded generator. A line is cut on one side at most, so that the gold is the finest there is.
 */
export function threeTexts(
  langs: readonly LanguageCode[],
  lines: readonly (readonly string[])[],
  damage: Damage,
  seed: number,
): ThreeTexts {
  const chance = generator(seed);
  const texts = langs.map((): string[] => []);
  let joined = langs.map(() => false);
  const rows = lines.map((line, k): GoldRow => {
    const free = joined.every((join) => !join);
    const gone = free && chance() < damage.deleted * langs.length ? Math.floor(chance() * langs.length) : -1;
    const cut = chance() < damage.split * 2 ? Math.floor(chance() * langs.length) : -1;
    const where = chance();
    const row = langs.map((lang, side) => {
      const parts = side === gone ? [] : pieces(line[side] as string, lang, side === cut, where);
      return put(texts[side] as string[], parts, joined[side] as boolean, lang);
    });
    const more = gone < 0 && k + 1 < lines.length;
    joined = langs.map(() => more && chance() < damage.merged);
    return row;
  });
  return { sides: langs.map((lang, side) => ({ lang, segments: texts[side] as string[] })), lines: rows };
}

/** Writes the parts of a line, the first behind the last segment there is when they are joined; its segments. */
function put(out: string[], parts: readonly string[], join: boolean, lang: LanguageCode): number[] {
  return parts.map((text, k) => {
    if (k === 0 && join) out.push(`${out.pop()}${lang === 'zh' ? '' : ' '}${text}`);
    else out.push(text);
    return out.length - 1;
  });
}
