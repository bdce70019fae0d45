import type { Emendation } from '../../core/model/annotation';
import type { Bitext } from '../../core/model/bitext';
import type { FindingRecord } from '../../core/model/finding';
import type { AnnotationId, SegmentId, WorkId } from '../../core/model/ids';
import type { LanguageTag } from '../../core/model/language';
import type { Locale } from '../../locales/locale';
import type { Progress } from '../jobs/messages';
import { library } from '../library';
import { recordsOf } from './record';
import { sectionFindings } from './section';
import { wholeFindings } from './whole';

export interface FindingsAnswer {
  readonly revision: number;
  readonly findings: readonly FindingRecord[];
}

/** With the texts of the pairs concerned, and the work's emendations. */
export interface WholeAnswer extends FindingsAnswer {
  readonly pairs: PairWords;
  readonly emendations: readonly EmendationCard[];
}

export interface EmendationCard extends Pick<Emendation, 'reading' | 'correction'> {
  readonly id: AnnotationId;
  /** The first sentence that it stands in. */
  readonly segment: SegmentId;
  readonly lang: LanguageTag;
}

/** Findings of one section (from 0), with offsets in the section's texts. Problem `not-found`. */
export async function answerSection(work: WorkId, part: number, locale: Locale): Promise<FindingsAnswer> {
  const { bitext, revision, findings } = await sectionFindings(work, part);
  const verdicts = await (await library()).verdicts(work);
  return { revision, findings: recordsOf(bitext, findings, verdicts, locale) };
}

/** Findings of a work, and the words of their pairs. Problem `not-found`, `cancelled`. */
export async function answerWhole(
  work: WorkId,
  locale: Locale,
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<WholeAnswer> {
  const { bitext, revision, findings } = await wholeFindings(work, signal, onProgress);
  const verdicts = await (await library()).verdicts(work);
  const records = recordsOf(bitext, findings, verdicts, locale);
  return { revision, findings: records, pairs: wordsOf(bitext, records), emendations: emendationsOf(bitext) };
}

/** The texts of the pairs that have findings, by bead and document, each with its offset in the document. */
export type PairWords = Readonly<
  Record<string, Readonly<Record<string, { readonly start: number; readonly text: string }>>>
>;

function wordsOf(bitext: Bitext, records: readonly FindingRecord[]): PairWords {
  const wanted = new Set(records.map(({ bead }) => bead));
  const ranges = new Map(
    Object.values(bitext.segmentations).flatMap(({ segments }) => segments.map((one) => [one.id, one] as const)),
  );
  return Object.fromEntries(
    bitext.beads
      .filter(({ id }) => wanted.has(id))
      .map(({ id, sides }) => [
        id,
        Object.fromEntries(
          bitext.work.documents.map((document) => {
            const held = sides[document.id] ?? [];
            const start = ranges.get(held[0] ?? '')?.start ?? 0;
            const end = ranges.get(held.at(-1) ?? '')?.end ?? start;
            return [document.id, { start, text: (bitext.texts[document.id] ?? '').slice(start, end) }];
          }),
        ),
      ]),
  );
}

function emendationsOf({ work, annotations, segmentations }: Bitext): EmendationCard[] {
  return annotations.flatMap(({ id, emendation, targets }): EmendationCard[] => {
    const target = targets.find(({ status }) => status !== 'orphaned');
    const lang = work.documents.find((document) => document.id === target?.document)?.lang;
    const segment = segmentations[target?.document ?? '']?.segments.find(({ end }) => end > (target?.start ?? 0));
    if (!emendation || !lang || !segment) return [];
    return [{ id, reading: emendation.reading, correction: emendation.correction, segment: segment.id, lang }];
  });
}
