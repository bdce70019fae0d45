import type { PlacedFact } from './rule';

/**
 * Names that contain digits, which are not values: RD-151, COVID-19, G20, Су-57, HER2, @user7, addresses on the web,
 * telephone numbers. Letters that are units or scales after digits (5km, 30s) do not make a name.
 */
const IDENTIFIER =
  /(?<web>(?:https?:\/\/|www\.)[^\s，。）)>]+|@\w+)|(?<phone>(?<![\d.,])(?:\+\d[\d ()-]{7,}\d|0\d{2,4}(?:[ -]\d{2,4}){1,4}|8[ -]\(?800\)?(?:[ -]\d{2,4}){2,4})(?![\d,]))|(?<![\p{Script=Latin}\p{Script=Cyrillic}\d$€£.,])(?<name>(?=[\p{L}/-]*[\p{Lu}])(?:[\p{Script=Latin}]{1,7}|[\p{Script=Cyrillic}]{1,5})(?:[-–‑]?\d+(?:[-–.]\d+)?[\p{Lu}]?))(?![\p{Script=Latin}\p{Script=Cyrillic}\d%])|(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])(?<model>\d{1,4}(?:[DGKX](?![\p{Script=Latin}\p{Script=Cyrillic}])|[A-Z]{1,3}\d[\w]*))/gu;

/** Latin letters before digits that are something else: currencies, regnal marks. */
const NOT_A_NAME =
  /^(?:USD?|EUR|GBP|RMB|CNY|HKD?|Rs|NT|AU?D?|CAD?|No|Nos|Mid|Pre|Post|Since|Q|H|FY|From|To|By|In|Of|At|On|Top|До|От|На|По|Из|За|№)[-–]?\d/;

/** Identifiers of a text as facts; their digits are compared only with other identifiers. */
export function readIdentifiers(text: string): PlacedFact[] {
  if (!/\d/.test(text)) return [];
  const facts: PlacedFact[] = [];
  for (const match of text.matchAll(IDENTIFIER)) {
    const written = match[0];
    if (match.groups?.name && NOT_A_NAME.test(written)) continue;
    const digits = written.replace(/\D/g, '');
    facts.push({
      start: match.index,
      end: match.index + written.length,
      kind: 'identifier',
      value: written,
      form: 'digits',
      items: digits ? [{ axis: 'identifier', value: Number(digits.slice(0, 15)) }] : [],
    });
  }
  return facts;
}
