import { type Answer, answersTo, keysOf, questionOf } from '../../core/check/corroborate/corroborate';
import type { Annotation } from '../../core/model/annotation';
import type { AnnotationId, DocumentId, SegmentId, WorkId } from '../../core/model/ids';
import type { LanguageTag } from '../../core/model/language';
import type { KeptStatement } from '../../store/facts';
import type { Store } from '../../store/port';
import { sharedIntoEnglish } from '../findings/shared-lexicon';
import { notFound } from '../http/not-found';
import { runJob } from '../jobs/run';
import { library } from '../library';

/** A sentence of another document that speaks for or against an emendation. */
export interface Testimony {
  readonly says: Answer['says'];
  /** The sentence does not name the year; it follows from what it says. */
  readonly implied: boolean;
  readonly document: DocumentId;
  readonly segment: SegmentId;
  readonly lang: LanguageTag;
  /** Of the document. */
  readonly title: string;
  readonly text: string;
}

let indexing: Promise<number> | undefined;

/**
 * What other documents of the library say of the emendation `note`, supporting ones first. What is new in the library is
 * read first, by a job. Problem `not-found`.
 */
export async function corroborate(work: WorkId, id: AnnotationId): Promise<{ testimony: Testimony[] }> {
  const store = await library();
  const { bitext } = (await store.bitext(work)) ?? notFound();
  const note: Annotation = bitext.annotations.find((one) => one.id === id) ?? notFound();
  const question = questionOf(bitext, note, await sharedIntoEnglish(bitext));
  if (!question) return { testimony: [] };
  await upToDate(store);
  const answers = answersTo(question, await store.statementsWith(keysOf(question), work));
  const testimony = await Promise.all(answers.map((answer) => testimonyOf(store, answer)));
  return { testimony: testimony.flat() };
}

/** One job at a time reads what is new; who comes meanwhile waits for it. */
async function upToDate(store: Store): Promise<void> {
  if ((await store.staleFacts()).length === 0) return;
  indexing ??= runJob('facts', {}).finally(() => {
    indexing = undefined;
  });
  await indexing;
}

async function testimonyOf(store: Store, { statement, says }: Answer): Promise<Testimony[]> {
  const { work, document, segment, fact } = statement as KeptStatement;
  const section = await store.sectionOf(work, segment);
  const kept = section === undefined ? undefined : await store.section(work, section);
  const range = kept?.bitext.segmentations[document]?.segments.find((one) => one.id === segment);
  const about = kept?.bitext.work.documents.find((one) => one.id === document);
  if (!kept || !range || !about) return [];
  const text = (kept.bitext.texts[document] ?? '').slice(range.start, range.end);
  return [{ says, implied: fact.startsWith('~'), document, segment, lang: about.lang, title: about.title, text }];
}
