import { transcriptionKey } from '../languages/en/transcription';
import { skeleton } from '../languages/skeleton';
import type { TextRange } from '../model/range';
import { type BeadContext, type PairFinding, placeOf, type ReadSide, type SideName } from './bead';
import { USUAL_NAMES } from './names/usual';
import { QUOTED_NAMES } from './quotation/quoted-names';
import type { WorkDetector, WorkFinding } from './work';

/** How a form is found, what its variants share, and when two forms of one key are variants. */
interface VariantRule {
  readonly kind: PairFinding['kind'];
  readonly pattern: RegExp;
  readonly key: (match: RegExpMatchArray) => string | undefined;
  readonly form: (match: RegExpMatchArray) => string;
  readonly vary: (x: string, y: string) => boolean;
}

const ENDING = /^(?:n|an|ian|ean|ish|ese)$/;

/** Ukraine crisis, Ukrainian crisis: a country's name and its adjective before the same noun. */
const ADJECTIVES: VariantRule = {
  kind: 'term',
  pattern: /\b(\p{Lu}\p{Ll}{4,})\s+(\p{L}{4,})\b/gu,
  key: ([, word = '', noun = '']) =>
    STOP.has(noun.toLowerCase()) ? undefined : `${word.slice(0, 5)} ${noun.toLowerCase()}`,
  form: ([, word = '']) => word,
  vary: (x, y) => {
    const [short, long] = x.length < y.length ? [x, y] : [y, x];
    const common = commonLength(short, long);
    return short !== long && short.length - common <= 1 && ENDING.test(long.slice(common));
  },
};

const STOP: ReadonlySet<string> = new Set(
  'that this with from have been will were which their when after over into said also would could'.split(' '),
);

function commonLength(x: string, y: string): number {
  let k = 0;
  while (k < x.length && x.charAt(k) === y.charAt(k)) k++;
  return k;
}

/** Sergei, Sergey; Aleksandr, Alexandr: one name in two transcriptions. */
const SPELLINGS: VariantRule = {
  kind: 'name',
  pattern: /\b\p{Lu}[\p{Script=Latin}]{3,}\b/gu,
  key: ([word = '']) => `${word.charAt(0)}${skeleton(word)} ${transcriptionKey(word)}`,
  form: ([word = '']) => word,
  vary: (x, y) => x !== y && x.toLowerCase() !== y.toLowerCase(),
};

/** $ beside US$. */
const CURRENCY: VariantRule = {
  kind: 'money',
  pattern: /(?<![A-Z])(?:US)?\$(?=\s?\d)/g,
  key: () => 'USD',
  form: ([sign = '']) => sign,
  vary: (x, y) => x !== y,
};

/** Variants of one thing within one side, all of them notices: the rarer form is pointed at, once. */
export const WORK_DETECTORS: readonly WorkDetector[] = [
  USUAL_NAMES,
  QUOTED_NAMES,
  { name: 'passages', check: repeatedPassages },
  { name: 'adjectives', check: (beads) => variants(beads, ADJECTIVES) },
  { name: 'spellings', check: (beads) => variants(beads, SPELLINGS) },
  { name: 'currency', check: (beads) => variants(beads, CURRENCY) },
];

interface Place extends TextRange {
  readonly bead: number;
  readonly side: SideName;
  readonly form: string;
}

function variants(beads: readonly BeadContext[], rule: VariantRule): WorkFinding[] {
  const byKey = new Map<string, Place[]>();
  beads.forEach((bead, k) => {
    for (const side of ['a', 'b'] as const) if (bead[side].lang === 'en') collect(bead[side], side, k, rule, byKey);
  });
  return [...byKey.values()]
    .flatMap((places) => rarer(places, rule))
    .map((place) => ({ bead: place.bead, finding: notice(beads[place.bead] as BeadContext, rule.kind, place) }));
}

function collect(
  { text }: ReadSide,
  side: SideName,
  bead: number,
  rule: VariantRule,
  byKey: Map<string, Place[]>,
): void {
  for (const match of text.matchAll(rule.pattern)) {
    const key = rule.key(match);
    if (key === undefined) continue;
    const place = { bead, side, start: match.index, end: match.index + match[0].length, form: rule.form(match) };
    const places = byKey.get(key);
    if (places) places.push(place);
    else byKey.set(key, [place]);
  }
}

/** The first place of each form that is a variant of the commonest one. */
function rarer(places: readonly Place[], { vary }: VariantRule): Place[] {
  const counts = new Map<string, number>();
  for (const { form } of places) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first, ...others] = [...counts].sort((x, y) => y[1] - x[1]).map(([form]) => form);
  return others
    .filter((form) => vary(form, first as string))
    .map((form) => places.find((place) => place.form === form) as Place);
}

function notice(bead: BeadContext, kind: PairFinding['kind'], { side, start, end }: Place): PairFinding {
  const place = placeOf(bead[side], { start, end });
  return { kind, severity: 'notice', reason: 'style', a: side === 'a' ? place : null, b: side === 'b' ? place : null };
}

/** Letters a clause must have to be a passage. */
const PASSAGE = { zh: 12, ru: 40, en: 40 } as const;
/** Share of equal words from which two renderings are the same. */
const SAME_RENDERING = 0.8;

/** A clause that returns in the original and is rendered otherwise the second time. */
function repeatedPassages(beads: readonly BeadContext[]): WorkFinding[] {
  const seen = new Map<string, number>();
  return beads.flatMap((bead, k): WorkFinding[] => {
    for (const match of bead.a.text.matchAll(/[^，。；！？,.;!?:：]+/g)) {
      const key = match[0].replace(/[^\p{L}\d]/gu, '');
      if (key.length < PASSAGE[bead.a.lang]) continue;
      const before = seen.get(key);
      seen.set(key, before ?? k);
      if (before === undefined || before === k || sameRendering((beads[before] as BeadContext).b, bead.b)) continue;
      const a = placeOf(bead.a, { start: match.index, end: match.index + match[0].length });
      const b = placeOf(bead.b, { start: 0, end: bead.b.text.length });
      return [{ bead: k, finding: { kind: 'term', severity: 'notice', reason: 'style', a, b } }];
    }
    return [];
  });
}

function sameRendering(x: ReadSide, y: ReadSide): boolean {
  const words = (side: ReadSide) => new Set(side.text.toLowerCase().match(/\p{Script=Han}|[\p{L}\d]+/gu) ?? []);
  const [left, right] = [words(x), words(y)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= SAME_RENDERING * Math.min(left.size, right.size);
}
