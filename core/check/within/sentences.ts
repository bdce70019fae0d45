import type { Fact, FactItem } from '../../facts/fact';
import { factsOf } from '../../facts/facts';
import type { Bitext } from '../../model/bitext';
import type { BeadId, DocumentId } from '../../model/ids';
import { type LanguageCode, languageOf } from '../../model/language';
import type { BlockRole } from '../../model/segmentation';
import { type IntoEnglish, type Subject, subjectsOf } from '../corroborate/subjects';

/** A sentence of one document; its facts and subjects are read when first asked for. */
export interface OwnSentence {
  readonly document: DocumentId;
  readonly bead: BeadId;
  readonly lang: LanguageCode;
  readonly role: BlockRole;
  readonly text: string;
  /** Where it begins in its document. */
  readonly start: number;
  readonly facts: readonly Fact[];
  readonly subjects: readonly Subject[];
}

/** A value that a sentence states, with its fact. */
export interface Amount {
  readonly sentence: OwnSentence;
  readonly fact: Fact;
  readonly item: FactItem;
}

/** The sentences of a document in order, each with its bead and the role of its block. Linear. */
export function ownSentences(bitext: Bitext, document: DocumentId, into: IntoEnglish): OwnSentence[] {
  const lang = languageOf(bitext.work.documents.find(({ id }) => id === document)?.lang ?? '');
  const { segments = [], blocks = [] } = bitext.segmentations[document] ?? {};
  if (!lang) return [];
  const beads = new Map(
    bitext.beads.flatMap(({ id, sides }) => (sides[document] ?? []).map((one) => [one, id] as const)),
  );
  let block = 0;
  return segments.map(({ id, start, end }) => {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block++;
    const text = (bitext.texts[document] ?? '').slice(start, end);
    let facts: Fact[] | undefined;
    let subjects: Subject[] | undefined;
    return {
      document,
      bead: beads.get(id) ?? '',
      lang,
      role: blocks[block]?.role ?? 'body',
      text,
      start,
      get facts() {
        facts ??= factsOf(text, lang);
        return facts;
      },
      get subjects() {
        subjects ??= subjectsOf(text, lang, into);
        return subjects;
      },
    };
  });
}

const AXES: ReadonlySet<string> = new Set(['money', 'measure', 'count', 'share']);

/** Amounts written in digits and stated as exact or nearly so: no dates, no ordinals. */
export function amountsIn(sentence: OwnSentence): Amount[] {
  return sentence.facts.flatMap((fact) =>
    fact.form === 'digits' && fact.items.length === 1
      ? fact.items.filter(({ axis }) => AXES.has(axis)).map((item) => ({ sentence, fact, item }))
      : [],
  );
}

export function sameMeasure(x: FactItem, y: FactItem): boolean {
  return x.axis === y.axis && x.unit === y.unit;
}
