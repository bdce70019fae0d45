import { createHash } from 'node:crypto';
import { z } from 'zod';
import { termId } from '../../core/check/ledger/terms';
import { parse as parseTbx, serialise as toTbx } from '../../core/formats/tbx';
import type { ConceptTerm, TermConcept } from '../../core/formats/term-concept';
import { parse as parseTsv, serialise as toTsv } from '../../core/formats/term-tsv';
import type { WorkId } from '../../core/model/ids';
import type { LanguageTag } from '../../core/model/language';
import type { TermDecision, TermEntry } from '../../core/model/ledger';
import { decodeXml, readXml } from '../formats/xml';
import { notFound } from '../http/not-found';
import { library } from '../library';

const WORDS = 500;
const lang = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

/** What `POST …/terms` takes: a decision, or with no renderings its end. */
export const termRequest = z.strictObject({
  term: z.string().trim().min(1).max(WORDS),
  lang,
  renderings: z.array(z.strictObject({ lang, text: z.string().trim().min(1).max(WORDS) })).max(20),
  by: z.string().max(200).default(''),
});

/** Keeps or ends a decision; the one that holds now. Problem `not-found`. */
export async function decideTerm(
  work: WorkId,
  request: z.infer<typeof termRequest>,
  at: string,
): Promise<{ decision: TermDecision | null }> {
  const store = await library();
  const decision = { ...request, at };
  const id = keyOf(decision);
  if (decision.renderings.length === 0) {
    await store.removeTerm(work, id);
    return { decision: null };
  }
  await store.putTerms(work, new Map([[id, decision]]));
  return { decision };
}

/** Stands in a column, where a term itself must not: it may hold anything. */
function keyOf({ lang, term }: Pick<TermDecision, 'lang' | 'term'>): string {
  return createHash('sha256').update(termId(lang, term)).digest('hex').slice(0, 32);
}

export const TERM_FORMATS = ['tbx', 'tsv'] as const;
export type TermFormat = (typeof TERM_FORMATS)[number];

/** The term list as a file. */
export function writeTerms(
  entries: readonly TermEntry[],
  format: TermFormat,
  about: { readonly lang: string; readonly title: string },
): string {
  const concepts = entries.map(conceptOf);
  return format === 'tbx' ? toTbx(concepts, about) : toTsv(concepts);
}

function conceptOf({ term, lang, renderings, decision }: TermEntry): TermConcept {
  const decided = (decision?.renderings ?? []).map((one): ConceptTerm => ({ ...one, preferred: true }));
  const others = renderings
    .filter(({ text, from }) => text !== '' && from !== 'decided')
    .map((one): ConceptTerm => ({ lang: one.lang, text: one.text }));
  const seen = new Set<string>();
  const terms = [{ lang, text: term }, ...decided, ...others].filter((one) => {
    const key = `${one.lang} ${one.text}`;
    return seen.size !== seen.add(key).size;
  });
  return { terms };
}

/**
 * Takes the concepts of a file as decisions: the term is the one in the original's language, the rest its renderings, of
 * each language the preferred one. How many were kept. Problem `not-found`, `bad-terms`, `bad-xml`.
 */
export async function importTerms(
  work: WorkId,
  bytes: Uint8Array,
  format: TermFormat,
  at: string,
): Promise<{ kept: number }> {
  const store = await library();
  const { work: about } = (await store.outline(work)) ?? notFound();
  const text = decodeXml(bytes);
  const concepts = format === 'tbx' ? parseTbx(text, readXml) : parseTsv(text);
  const original = about.documents[0]?.lang ?? 'und';
  const decisions = concepts.flatMap((concept) => decisionOf(concept, original, at) ?? []);
  await store.putTerms(work, new Map(decisions.map((decision) => [keyOf(decision), decision])));
  return { kept: decisions.length };
}

const primary = (tag: LanguageTag) => tag.split('-')[0]?.toLowerCase();

function decisionOf({ terms }: TermConcept, original: LanguageTag, at: string): TermDecision | undefined {
  const head = terms.find(({ lang }) => primary(lang) === primary(original)) ?? terms[0];
  const others = terms.filter((term) => term !== head && primary(term.lang) !== primary(head?.lang ?? ''));
  const langs = [...new Set(others.map(({ lang }) => lang))];
  const renderings = langs.flatMap((lang) => {
    const own = others.filter((term) => term.lang === lang);
    const chosen = own.find(({ preferred }) => preferred) ?? own[0];
    return chosen ? [{ lang, text: chosen.text }] : [];
  });
  return head && renderings.length > 0 ? { term: head.text, lang: head.lang, renderings, by: '', at } : undefined;
}
