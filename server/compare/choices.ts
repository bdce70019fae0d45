import type { DocumentId, WorkId } from '../../core/model/ids';
import type { Document, Work } from '../../core/model/work';
import type { JournalEntry, Store } from '../../store/port';

/** Revisions that are offered, the newest; older ones are reached by their number in the address. */
const OFFERED = 200;

/** Another translation that may be of the same original, and the work it stands in. */
export interface OtherTranslation {
  readonly work: WorkId;
  readonly title: string;
  readonly document: Document;
}

/** What a document can be compared with. */
export interface Choices {
  readonly work: Work;
  readonly document: Document;
  readonly revision: number;
  readonly revisions: readonly JournalEntry[];
  readonly others: readonly OtherTranslation[];
}

/** What a document can be compared with; undefined without it. No text is read. */
export async function choicesFor(store: Store, document: DocumentId): Promise<Choices | undefined> {
  const id = await store.workOf(document);
  const works = id === undefined ? [] : await store.works();
  const card = works.find(({ work }) => work.id === id);
  const own = card?.work.documents.find((each) => each.id === document);
  if (!card || !own) return undefined;
  const revisions = (await store.history(card.work.id, { limit: OFFERED })) ?? [];
  const others = works.flatMap(({ work }) => othersIn(work, own, card.work));
  return { work: card.work, document: own, revision: card.revision, revisions, others };
}

/** Translations in the same language, of an original in the language of this one's. */
function othersIn(work: Work, document: Document, own: Work): OtherTranslation[] {
  const original = originalOf(own);
  if (document.side !== 'translation' || !original || originalOf(work)?.lang !== original.lang) return [];
  return work.documents
    .filter(({ id, side, lang }) => id !== document.id && side === 'translation' && sameLanguage(lang, document.lang))
    .map((other) => ({ work: work.id, title: work.title, document: other }));
}

export function originalOf(work: Work): Document | undefined {
  return work.documents.find(({ side }) => side === 'original');
}

export function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}
