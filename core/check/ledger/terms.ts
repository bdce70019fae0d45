import type { Annotation } from '../../model/annotation';
import type { Bitext } from '../../model/bitext';
import type { BeadId } from '../../model/ids';
import type { LanguageTag } from '../../model/language';
import type { LedgerPlace, Rendering, TermDecision, TermEntry } from '../../model/ledger';
import { learnRenderings } from './learn';
import { placeIn, type ReadStretch, readStretches } from './stretches';
import { findWording, keyOf, listedUnder, stemmed } from './wording';

/** A wording that is known to stand for a term. */
interface KnownRendering {
  readonly lang: LanguageTag;
  readonly text: string;
  readonly from: 'gloss' | 'decided';
  readonly places: readonly (LedgerPlace & { readonly document: string })[];
}

interface Draft {
  readonly term: string;
  readonly lang: LanguageTag;
  readonly known: KnownRendering[];
  decision?: TermDecision;
}

/**
 * The term list of a work (docs/spec/findings.md, T): its glosses and what was decided, each term with its places and
 * with what stands for it beside them. Time: terms times the words of the beads that hold them, and one reading of the work.
 */
export function termList(bitext: Bitext, decisions: readonly TermDecision[] = []): TermEntry[] {
  const beads = readStretches(bitext);
  const drafts = new Map<string, Draft>();
  for (const note of bitext.annotations) if (note.tags?.includes('gloss')) takeGloss(bitext, note, drafts);
  for (const decision of decisions) takeDecision(decision, drafts);
  const index = indexOf(beads);
  return [...drafts]
    .map(([id, draft]) => entryOf(id, draft, beads, index))
    .sort((a, b) => b.varies.length - a.varies.length || b.places.length - a.places.length || (a.id < b.id ? -1 : 1));
}

const primary = (tag: LanguageTag) => tag.split('-')[0] ?? tag;

/** Marks of quotation around a term are not of it. */
const QUOTES = /^[“"«「『《‘']+|[”"»」』》’']+$/gu;

/** A term's name among the terms: its language and its stems. */
export function termId(lang: LanguageTag, term: string): string {
  return `${primary(lang)} ${keyOf(term)}`;
}

function draftOf(drafts: Map<string, Draft>, lang: LanguageTag, term: string): Draft {
  const id = termId(lang, term);
  const draft = drafts.get(id) ?? { term, lang, known: [] };
  drafts.set(id, draft);
  return draft;
}

function takeGloss(bitext: Bitext, note: Annotation, drafts: Map<string, Draft>): void {
  const target = note.targets[0];
  const lang = bitext.work.documents.find(({ id }) => id === target?.document)?.lang;
  const term = target?.quote.exact.replace(QUOTES, '').trim();
  if (!target || !lang || !term) return;
  const draft = draftOf(drafts, lang, term);
  const { document, start, end } = target;
  for (const { text, lang: of = 'und' } of note.bodies) {
    const place = { document, start, end, bead: '', segment: '' };
    const known = draft.known.find((one) => primary(one.lang) === primary(of) && keyOf(one.text) === keyOf(text));
    if (known) draft.known[draft.known.indexOf(known)] = { ...known, places: [...known.places, place] };
    else draft.known.push({ lang: of, text, from: 'gloss', places: [place] });
  }
}

function takeDecision(decision: TermDecision, drafts: Map<string, Draft>): void {
  const draft = draftOf(drafts, decision.lang, decision.term);
  draft.decision = decision;
  for (const { lang, text } of decision.renderings) {
    const at = draft.known.findIndex((one) => primary(one.lang) === primary(lang) && keyOf(one.text) === keyOf(text));
    const places = draft.known[at]?.places ?? [];
    if (at >= 0) draft.known[at] = { lang, text, from: 'decided', places };
    else draft.known.push({ lang, text, from: 'decided', places });
  }
}

/** Beads by the stems that stand in them, so that a term is looked for only where its first word is. */
type Index = ReadonlyMap<string, readonly number[]>;

function indexOf(beads: readonly (readonly ReadStretch[])[]): Index {
  const index = new Map<string, number[]>();
  beads.forEach((sides, k) => {
    for (const stem of new Set(sides.flatMap(({ words }) => words.map(({ stem }) => listedUnder(stem))))) {
      const held = index.get(stem);
      if (held) held.push(k);
      else index.set(stem, [k]);
    }
  });
  return index;
}

function entryOf(id: string, draft: Draft, beads: readonly (readonly ReadStretch[])[], index: Index): TermEntry {
  const wording = stemmed(draft.term);
  const held = (index.get(listedUnder(wording[0]?.stem ?? '')) ?? []).flatMap((k) => {
    const sides = beads[k] ?? [];
    const places = sides
      .filter(({ tag }) => primary(tag) === primary(draft.lang))
      .flatMap((side) => findWording(side.words, wording).map((range) => placeIn(side, range)));
    return places.length > 0 ? [{ sides, places }] : [];
  });
  const places = held.flatMap((one) => one.places);
  const renderings = [...ownGlosses(draft, places), ...beside(draft, held, beads)];
  const varies = varying(renderings, draft);
  return {
    id,
    term: draft.term,
    lang: draft.lang,
    places,
    renderings,
    varies,
    ...(draft.decision && { decision: draft.decision }),
  };
}

/** What the text itself gives in brackets, placed where the gloss stands. */
function ownGlosses({ known }: Draft, places: readonly LedgerPlace[]): Rendering[] {
  return known.flatMap(({ lang, text, from, places: glosses }): Rendering[] => {
    const [document] = glosses.map((one) => one.document);
    if (document === undefined) return [];
    const found = glosses.flatMap(({ start, end }) => places.filter((one) => one.start < end && one.end > start));
    return [{ document, lang, text, from, places: found }];
  });
}

/** What stands for the term in the other languages of its beads. */
function beside(
  draft: Draft,
  held: readonly { readonly sides: readonly ReadStretch[]; readonly places: readonly LedgerPlace[] }[],
  beads: readonly (readonly ReadStretch[])[],
): Rendering[] {
  const documents = new Map(
    held.flatMap(({ sides }) =>
      sides.filter(({ tag }) => primary(tag) !== primary(draft.lang)).map((side) => [side.document, side.tag] as const),
    ),
  );
  return [...documents].flatMap(([document, lang]) => {
    const partners = held.flatMap(({ sides }) => sides.find((side) => side.document === document) ?? []);
    const known = draft.known.filter((one) => primary(one.lang) === primary(lang));
    const seen = new Set<BeadId>();
    const found = known.map(({ text, from }): Rendering => {
      const places = placesOf(text, partners, seen);
      return { document, lang, text, from, places };
    });
    const open = partners.filter(({ bead }) => !seen.has(bead));
    const learnt = learnRenderings(open, beads, document).map(
      (text): Rendering => ({ document, lang, text, from: 'found', places: placesOf(text, open, seen) }),
    );
    const left = open.filter(({ bead }) => !seen.has(bead));
    const other = left.map((side) => placeIn(side, { start: 0, end: side.text.length }));
    return [...found, ...learnt]
      .filter(({ places }) => places.length > 0)
      .concat(other.length > 0 ? [{ document, lang, text: '', from: 'other', places: other }] : []);
  });
}

function placesOf(text: string, sides: readonly ReadStretch[], seen: Set<BeadId>): LedgerPlace[] {
  const wording = stemmed(text);
  return sides.flatMap((side) => {
    const places = findWording(side.words, wording).map((range) => placeIn(side, range));
    if (places.length > 0) seen.add(side.bead);
    return places;
  });
}

/** Languages in which a term has two wordings or more in one document, or one that was not decided. */
function varying(renderings: readonly Rendering[], { decision }: Draft): LanguageTag[] {
  const byDocument = new Map<string, Rendering[]>();
  for (const one of renderings) {
    const key = `${one.document} ${primary(one.lang)}`;
    byDocument.set(key, [...(byDocument.get(key) ?? []), one]);
  }
  const tags = [...byDocument.values()].flatMap((group) => {
    const wanted = decision?.renderings.find(({ lang }) => primary(lang) === primary(group[0]?.lang ?? ''));
    const keys = new Set(group.map(({ text }) => keyOf(text)));
    const otherwise = wanted !== undefined && group.some(({ text }) => keyOf(text) !== keyOf(wanted.text));
    return (keys.size > 1 || otherwise) && group[0] ? [group[0].lang] : [];
  });
  return [...new Set(tags)];
}
