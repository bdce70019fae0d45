import type { LanguageCode } from '../../model/language';
import type { TextRange } from '../../model/range';
import type { Bracketed } from './brackets';

const SCRIPTS: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
};

/** Letters of another script than the words before the bracket, and nothing of their own: a term's original. */
export function glossAnchor(
  text: string,
  { start, inner, open }: Bracketed,
  lang: LanguageCode,
): TextRange | undefined {
  if (open !== '(' && open !== '（') return undefined;
  const anchor = termBefore(text, start);
  if (!anchor) return undefined;
  const term = text.slice(anchor.start, anchor.end);
  const own = (Object.keys(SCRIPTS) as LanguageCode[]).find((one) => SCRIPTS[one].test(term)) ?? lang;
  const foreign = (Object.keys(SCRIPTS) as LanguageCode[]).some((one) => one !== own && SCRIPTS[one].test(inner));
  if (!foreign || SCRIPTS[own].test(inner) || /\d{4}|https?:|www\./.test(inner) || inner.length > 120) return undefined;
  return anchor;
}

/** Where a bare hanzi term likely begins: after a word of grammar. */
const GRAMMAR =
  /[的和与及在于是为由从向对把被将了到往以等或而则则但并者即]|尽管|作为|包括|通过|根据|关于|以及|例如|研究员|主席|总统|教授|记者|市长|部长|作家/gu;

const HANZI = /[\p{Script=Han}·‧・]+(?=\s*$)/u;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)*(?=\s*$)/u;
const WORD = /[\p{L}\p{M}'’.-]+(?=\s*$)/u;

function termBefore(text: string, at: number): TextRange | undefined {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const offset = at - line.length;
  const quoted = /[“"«「《‘'][^“”"«»「」《》]+[”"»」》’'](?=\s*$)/u.exec(line);
  if (quoted) return { start: offset + quoted.index, end: offset + quoted.index + quoted[0].trimEnd().length };
  const run = [HANZI, CAPITALISED, WORD].map((pattern) => pattern.exec(line)).find(Boolean);
  if (!run) return undefined;
  const start = /\p{Script=Han}/u.test(run[0]) ? afterGrammar(run[0]) : 0;
  return { start: offset + run.index + start, end: offset + run.index + run[0].length };
}

function afterGrammar(run: string): number {
  const name = /[\p{Script=Han}]{1,6}(?:[·‧・][\p{Script=Han}]{1,8})+$/u.exec(run);
  const cuts = Array.from(run.matchAll(GRAMMAR), (match) => match.index + match[0].length).filter(
    (cut) => cut < run.length - 1,
  );
  return Math.max(name ? Math.min(name.index, run.length) : 0, cuts.at(-1) ?? 0);
}
