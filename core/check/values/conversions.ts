import type { Fact } from '../../facts/fact';
import { toBase } from '../../facts/units';
import { type BeadContext, type Detector, type PairFinding, placeOf, type ReadSide, type SideName } from '../bead';

/** A measure and its conversion in brackets on the same side that do not agree: 4,750 miles (7,644 km). */
export const CONVERSIONS: Detector = {
  name: 'conversions',
  kinds: ['conversion'],
  check: (bead) => (['a', 'b'] as const).flatMap((side) => wrongGlosses(bead, side)),
};

/** What stands between a measure and its conversion. */
const BETWEEN =
  /^\s*[（([,，]?\s*(?:约(?:合|为)?|合|即|相当于|about|around|approximately|or|some|equivalent to|около|примерно|или|что составляет|то есть|≈|=)?\s*$/i;

function wrongGlosses(bead: BeadContext, name: SideName): PairFinding[] {
  const side = bead[name];
  return side.facts.flatMap((fact, k): PairFinding[] => {
    const gloss = side.facts[k + 1];
    if (!gloss || !isGlossed(side, fact, gloss) || agree(fact, gloss)) return [];
    const end = /[)）\]]/.test(side.text.charAt(gloss.end)) ? gloss.end + 1 : gloss.end;
    const place = placeOf(side, { start: fact.start, end }, gloss.value);
    return [
      {
        kind: 'conversion',
        severity: 'minor',
        reason: 'changed',
        a: name === 'a' ? place : null,
        b: name === 'b' ? place : null,
      },
    ];
  });
}

function isGlossed({ text }: ReadSide, fact: Fact, gloss: Fact): boolean {
  const between = text.slice(fact.end, gloss.start);
  if (!/[（([]/.test(between) || !BETWEEN.test(between)) return false;
  const [x, y] = [measureOf(fact), measureOf(gloss)];
  return (
    x !== undefined &&
    y !== undefined &&
    fact.unit !== gloss.unit &&
    x.dimension === y.dimension &&
    x.dimension !== 'time'
  );
}

function measureOf(fact: Fact): { dimension: string; value: number } | undefined {
  const [item] = fact.items;
  if (fact.items.length !== 1 || item?.axis !== 'measure' || item.unit === undefined) return undefined;
  return toBase(item.value, item.unit);
}

/** Share that a conversion may be off by beyond the precision its figures show. */
const SLACK = 0.004;

/** Whether the two intervals that the written digits stand for meet. */
function agree(fact: Fact, gloss: Fact): boolean {
  const [x, y] = [interval(fact), interval(gloss)];
  return x[0] <= y[1] * (1 + SLACK) && y[0] <= x[1] * (1 + SLACK);
}

/** Half a unit of the last significant digit to either side, in the base unit: 4,750 is 4,745 to 4,755. */
function interval(fact: Fact): [number, number] {
  const { value = 0, unit = '' } = fact.items[0] ?? {};
  const digits = Math.abs(value).toExponential().replace(/e.*/, '').replace(/\D/g, '').replace(/0+$/, '').length;
  const half = 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - Math.max(0, digits - 1));
  const ends = [value - half, value + half].map((end) => toBase(end, unit)?.value ?? end);
  return [Math.min(...ends), Math.max(...ends)];
}
