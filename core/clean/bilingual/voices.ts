import { detectLanguage } from '../../languages/detect';
import { type LanguageCode, type LanguageTag, languageOf } from '../../model/language';
import type { DraftBlock } from '../draft';

/** Letters of an alphabet that say as much as one hanzi. */
const HANZI = 3.6;

/** Least part of a page that the second language must fill. */
const SHARE = 0.2;

/** One block of a bilingual page as pairing sees it. */
export interface Voice {
  /** 0 for the language that the page begins with, 1 for the other. */
  readonly side: 0 | 1;
  /** How much it says, in letters. */
  readonly length: number;
  readonly kind: DraftBlock['kind'];
  /** Main points or a summary that the other language does not have. */
  readonly alone: boolean;
  /** Numbers of two or more digits in it. */
  readonly numbers: ReadonlySet<string>;
}

/** Two languages of a page, the one it begins with first, and each block's part in it. */
export interface Voices {
  readonly langs: readonly [LanguageTag, LanguageTag];
  readonly voices: readonly Voice[];
}

/** Tells who speaks in each block; undefined when the page is in one language. Linear. */
export function hearVoices(blocks: readonly DraftBlock[]): Voices | undefined {
  const tags = blocks.map((block) => detectLanguage(block.body.text).lang);
  const codes = tags.map(languageOf);
  const lengths = blocks.map((block) => saidIn(block.body.text));
  const weights = new Map<LanguageCode, number>();
  codes.forEach((code, k) => {
    if (code) weights.set(code, (weights.get(code) ?? 0) + (lengths[k] ?? 0));
  });
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  if (ranked.length < 2 || (ranked[1]?.[1] ?? 0) < total * SHARE) return undefined;
  const pair = ranked.slice(0, 2).map(([code]) => code);
  const lead = codes.find((code) => code && pair.includes(code)) as LanguageCode;
  const other = pair.find((code) => code !== lead) as LanguageCode;
  const sides = sidesOf(codes, lead, other);
  return {
    langs: [commonTag(tags, codes, lead), commonTag(tags, codes, other)],
    voices: blocks.map((block, k) => ({
      side: sides[k] ?? 0,
      length: lengths[k] ?? 0,
      kind: block.kind,
      alone: isAlone(blocks, sides, k),
      numbers: new Set(block.body.text.match(/\d{2,}/g) ?? []),
    })),
  };
}

/** How much a text says, counted in letters of an alphabet. */
function saidIn(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters - han + han * HANZI;
}

/** A block in no language of the two goes with the one before it. */
function sidesOf(codes: readonly (LanguageCode | undefined)[], lead: LanguageCode, other: LanguageCode): (0 | 1)[] {
  let side: 0 | 1 = 0;
  return codes.map((code) => {
    if (code === lead) side = 0;
    if (code === other) side = 1;
    return side;
  });
}

function commonTag(
  tags: readonly LanguageTag[],
  codes: readonly (LanguageCode | undefined)[],
  code: LanguageCode,
): LanguageTag {
  const counts = new Map<LanguageTag, number>();
  tags.forEach((tag, k) => {
    if (codes[k] === code) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? code;
}

function isAlone(blocks: readonly DraftBlock[], sides: readonly (0 | 1)[], k: number): boolean {
  const role = blocks[k]?.role;
  if (role !== 'takeaway' && role !== 'summary') return false;
  return !blocks.some((block, other) => block.role === role && sides[other] !== sides[k]);
}
