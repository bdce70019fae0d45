import type { Finding, FindingKind } from '../../model/finding';
import { sharedSubjects } from '../corroborate/subjects';
import { type Amount, amountsIn, type OwnSentence, sameMeasure } from './sentences';

/** Words that a sentence of the body must share with that of the summary. */
const SHARED = 3;

const KINDS: ReadonlySet<string> = new Set(['number', 'percent', 'money', 'quantity', 'duration']);

/**
 * An amount of the summary that the body does not have, where a sentence of the body about the same has one that a slip
 * makes of it: a digit changed, two digits swapped, another magnitude. Always a notice.
 */
export function* summaries(sentences: readonly OwnSentence[]): Generator<Finding[]> {
  const isSummary = ({ role }: OwnSentence) => role === 'summary' || role === 'takeaway';
  const own = sentences.filter(isSummary);
  if (own.length === 0) return;
  const body = sentences.filter(({ role, text }) => role === 'body' && /\d/.test(text)).flatMap(amountsIn);
  for (const sentence of own) yield amountsIn(sentence).flatMap((amount) => contradicted(amount, body));
}

function contradicted(amount: Amount, body: readonly Amount[]): Finding[] {
  const same = body.filter(({ item }) => sameMeasure(item, amount.item));
  if (same.some(({ item }) => item.value === amount.item.value)) return [];
  const [twin] = same
    .filter(({ item }) => isSlipOf(item.value, amount.item.value))
    .map((one) => ({ one, shared: sharedSubjects(amount.sentence.subjects, one.sentence.subjects) }))
    .filter(({ shared }) => shared >= SHARED)
    .sort((a, b) => b.shared - a.shared);
  return twin ? [findingOf(amount, twin.one)] : [];
}

/** Whether one number is the other with a digit changed, two neighbours swapped, or its point or zeros moved. */
export function isSlipOf(x: number, y: number): boolean {
  const ratio = Math.log10(x / y);
  if (x !== y && Math.abs(ratio - Math.round(ratio)) < 1e-9) return true;
  const [a, b] = [String(x), String(y)];
  if (a.length !== b.length || a.length < 3) return false;
  const differ = [...a].flatMap((sign, k) => (sign === b[k] ? [] : [k]));
  const [first, second] = differ;
  if (differ.length === 1) return true;
  const swapped = first !== undefined && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return differ.length === 2 && swapped;
}

function findingOf({ sentence, fact, item }: Amount, twin: Amount): Finding {
  const summary = sentence.text.slice(fact.start, fact.end);
  const body = twin.sentence.text.slice(twin.fact.start, twin.fact.end);
  const place = { document: sentence.document, start: sentence.start + fact.start, end: sentence.start + fact.end };
  return {
    kind: KINDS.has(fact.kind) ? (fact.kind as FindingKind) : 'number',
    severity: 'notice',
    reason: 'source',
    bead: sentence.bead,
    documents: [sentence.document],
    places: [{ ...place, text: summary, value: item.value }],
    explanation: { code: 'summary', values: { summary, body } },
  };
}
