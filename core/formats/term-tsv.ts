import { Problem } from '../model/problem';
import type { ConceptTerm, TermConcept } from './term-concept';

/** Between two terms of one language, and before the preferred one. */
const BETWEEN = ' | ';
const PREFERRED = '* ';

/**
 * Concepts as a table: a language a column, named in the first row, a concept a row. Several terms of one language stand
 * in one cell; the preferred one begins with an asterisk. Tabs and line ends become spaces.
 */
export function serialise(concepts: readonly TermConcept[]): string {
  const langs = [...new Set(concepts.flatMap(({ terms }) => terms.map(({ lang }) => lang)))];
  const rows = concepts.map(({ terms }) =>
    langs.map((lang) =>
      terms
        .filter((term) => term.lang === lang)
        .map(({ text, preferred }) => (preferred ? PREFERRED : '') + text.replace(/[\t\n\r]+/g, ' '))
        .join(BETWEEN),
    ),
  );
  return [langs, ...rows].map((row) => `${row.join('\t')}\n`).join('');
}

/** Reads what `serialise` writes. Throws `Problem('bad-terms')` without a first row of two languages or more. */
export function parse(text: string): TermConcept[] {
  const [head = '', ...rows] = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const langs = head.split('\t').map((name) => name.trim());
  if (langs.length < 2 || !langs.every((lang) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang))) {
    throw new Problem('bad-terms', 'The first row does not name languages', { wanted: 'zh⇥en' }, { line: 1 });
  }
  return rows
    .map((row) => ({ terms: row.split('\t').flatMap((cell, k) => termsOf(cell, langs[k])) }))
    .filter(({ terms }) => terms.length > 0);
}

function termsOf(cell: string, lang: string | undefined): ConceptTerm[] {
  if (!lang) return [];
  return cell.split(BETWEEN).flatMap((one) => {
    const preferred = one.startsWith(PREFERRED);
    const text = (preferred ? one.slice(PREFERRED.length) : one).trim();
    return text ? [{ lang, text, ...(preferred && { preferred }) }] : [];
  });
}
