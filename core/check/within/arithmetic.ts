import type { Finding } from '../../model/finding';
import type { LanguageCode } from '../../model/language';
import { sharedSubjects } from '../corroborate/subjects';
import { type Amount, amountsIn, type OwnSentence, sameMeasure } from './sentences';

/** Words right before the new amount, and right before the old one. */
const TO: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /(?:至|到|为|达|达到)\s*(?:约|近)?\s*$/,
  ru: /(?<!\p{L})до\s+(?:примерно\s+)?$/iu,
  en: /\bto\s+(?:about\s+|nearly\s+|some\s+)?$/i,
};
const FROM: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /(?:从|由|自|的)\s*(?:约|近)?\s*$/,
  ru: /(?<!\p{L})(?:с|со|от|против)\s+(?:примерно\s+)?$/iu,
  en: /\b(?:from|against|compared (?:with|to))\s+(?:about\s+|nearly\s+|some\s+)?$/i,
};
const DOWN: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /下滑|下降|减少|降低|下跌|跌|萎缩|缩减/,
  ru: /(?<!\p{L})(?:сни[зж]|упа[лд]|сократ|сокращ|уменьш|паден)/iu,
  en: /\b(?:f[ea]ll|fallen|drop|declin|decreas|shr[aiu]nk|slid|plung|down\b)/i,
};
const UP: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /增长|上升|增加|提高|上涨|扩大/,
  ru: /(?<!\p{L})(?:вырос|увелич|возрос|подня|рост|повы[сш]|прирост)/iu,
  en: /\b(?:r[oi]se|risen|gr[eo]w|growth|increas|climb|jump|up\b)/i,
};

/** How far from the stated share an old amount elsewhere may lead, in times of the amount. */
const NEAR = 0.25;
/** Words that a sentence elsewhere must share with it. */
const SHARED = 3;

interface Change {
  readonly share: Amount;
  readonly to: Amount;
  readonly from?: Amount;
  /** 1 or -1. */
  readonly sign: number;
}

/**
 * Fell by 22.6 % to 21.15, where the amounts give another share: the old amount in the sentence, or in another one about
 * the same. Always a notice: both figures may be right and come from different sources.
 */
export function* changes(sentences: readonly OwnSentence[]): Generator<Finding[]> {
  for (const sentence of sentences) {
    const change = /%|％|百分|процент|per ?cent/i.test(sentence.text) ? changeIn(sentence) : undefined;
    const from = change && (change.from ?? oldAmount(change, sentences));
    yield change && from && !agrees(change, from) ? [findingOf(change, from)] : [];
  }
}

function changeIn(sentence: OwnSentence): Change | undefined {
  const amounts = amountsIn(sentence);
  const shares = amounts.filter(({ item }) => item.axis === 'share');
  const [share] = shares;
  const [down, up] = [DOWN, UP].map((words) => words[sentence.lang].test(sentence.text));
  const others = amounts.filter(({ item }) => item.axis !== 'share');
  const to = others.find((amount) => TO[sentence.lang].test(before(amount)));
  if (!share || shares.length > 1 || !to || down === up) return undefined;
  const from = others.find(
    (one) => one !== to && sameMeasure(one.item, to.item) && FROM[sentence.lang].test(before(one)),
  );
  return { share, to, sign: up ? 1 : -1, ...(from && { from }) };
}

function before({ sentence, fact }: Amount): string {
  return sentence.text.slice(Math.max(0, fact.start - 20), fact.start);
}

/** The old amount in another sentence; none when some sentence has one that agrees. */
function oldAmount(change: Change, sentences: readonly OwnSentence[]): Amount | undefined {
  const { to, share, sign } = change;
  const wanted = to.item.value / (1 + (sign * share.item.value) / 100);
  const others = sentences
    .filter((sentence) => sentence !== to.sentence && /\d/.test(sentence.text))
    .flatMap(amountsIn)
    .filter(({ item }) => sameMeasure(item, to.item) && Math.abs(item.value / wanted - 1) <= NEAR);
  if (others.some((one) => agrees(change, one))) return undefined;
  return others
    .filter(({ item }) => item.value !== to.item.value)
    .map((amount) => ({ amount, shared: sharedSubjects(to.sentence.subjects, amount.sentence.subjects) }))
    .filter(({ shared }) => shared >= SHARED)
    .sort((a, b) => b.shared - a.shared)[0]?.amount;
}

/** Whether the amounts give the stated share within what their written digits leave open. */
function agrees({ share, to, sign }: Change, from: Amount): boolean {
  const open = 100 * (roundingOf(to) + roundingOf(from)) + share.item.value * roundingOf(share);
  return Math.abs(shareOf(to, from) - sign * share.item.value) <= open;
}

function shareOf(to: Amount, from: Amount): number {
  return 100 * (to.item.value / from.item.value - 1);
}

/** Half a unit of the last digit written, as a share of the number. */
function roundingOf({ sentence, fact }: Amount): number {
  const digits = Number(sentence.text.slice(fact.start, fact.end).replace(/\D/g, '')) || 1;
  return 0.5 / digits;
}

function findingOf({ share, to }: Change, from: Amount): Finding {
  const words = ({ sentence, fact }: Amount) => sentence.text.slice(fact.start, fact.end);
  const place = ({ sentence, fact, item }: Amount) => ({
    document: sentence.document,
    start: sentence.start + fact.start,
    end: sentence.start + fact.end,
    text: words({ sentence, fact, item }),
    value: item.value,
  });
  const actual = Math.abs(shareOf(to, from)).toFixed(1);
  return {
    kind: 'percent',
    severity: 'notice',
    reason: 'source',
    bead: share.sentence.bead,
    documents: [share.sentence.document],
    places: [place(share)],
    explanation: { code: 'share', values: { from: words(from), to: words(to), actual, stated: share.item.value } },
  };
}
