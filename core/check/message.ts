import type { Finding } from '../model/finding';
import type { PairPlace } from './bead';

/** A sentence about a finding: its key in the interface's namespace `findings`, and what fills its slots. */
export interface FindingMessage {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A finding with what it points at on each side; offsets are not asked for. */
export type SaidFinding = Pick<Finding, 'kind' | 'severity' | 'reason'> & {
  readonly a: Pick<PairPlace, 'text' | 'value'> | null;
  readonly b: Pick<PairPlace, 'text' | 'value'> | null;
};

/**
 * What to say of a finding: what differs and how, never a bare mismatch. Slots: `a` and `b`, the words of each side;
 * `x` and `y`, their values; `only`, the words of the one side that has any.
 */
export function messageOf(finding: SaidFinding): FindingMessage {
  const [a, b] = [wordsOf(finding.a), wordsOf(finding.b)];
  const [x, y] = [shownValue(finding.a?.value), shownValue(finding.b?.value)];
  if (finding.a && finding.b)
    return { key: `say.${keyOfTwo(finding, x, y)}`, values: { a, b, ...(x && { x }), ...(y && { y }) } };
  return { key: `say.${keyOfOne(finding)}`, values: { only: a || b } };
}

const VALUES: ReadonlySet<string> = new Set(
  'number ordinal percent money quantity date time duration range'.split(' '),
);

function keyOfTwo({ kind, severity, reason }: SaidFinding, x: string, y: string): string {
  if (reason === 'changed' && severity === 'critical' && x && y && x !== y) return 'two.magnitude';
  if (reason === 'changed' || kind === 'unit' || kind === 'term') return `two.${reason}.${kind}`;
  return `two.${reason}`;
}

function keyOfOne({ kind, reason }: SaidFinding): string {
  return `one.${reason}.${VALUES.has(kind) ? 'value' : kind}`;
}

/** Signs of a passage that a sentence can hold. */
const LENGTH = 60;
const QUOTES = /^[“"«「『《‘']+|[”"»」』》’']+$/g;

/** The words without their own quotation marks, cut in the middle when long. */
function wordsOf(place: SaidFinding['a']): string {
  const words = [...(place?.text ?? '').trim().replace(/\s+/g, ' ').replace(QUOTES, '')];
  if (words.length <= LENGTH) return words.join('');
  return `${words.slice(0, LENGTH / 2).join('')} … ${words.slice(-LENGTH / 3).join('')}`;
}

/** A number in groups of three, a whole date as it is; values that only a program reads are left out. */
function shownValue(value: string | number | undefined): string {
  if (typeof value === 'string') return /^\d{4}(?:-\d\d){1,2}$/.test(value) ? value : '';
  if (value === undefined) return '';
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') : whole;
  return fraction ? `${grouped}.${fraction}` : grouped;
}
