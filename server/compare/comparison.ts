import { type ComparedRow, compareRows, rowsOfVersions, textOf, type Version } from '../../core/compare/rows';
import { throughOriginal } from '../../core/compare/through-original';
import type { DocumentId, WorkId } from '../../core/model/ids';
import type { Document } from '../../core/model/work';
import type { Kept, Store } from '../../store/port';
import { originalOf } from './choices';
import { COMPARE_TOOLS } from './tools';

/** Two texts compared, row by row. */
export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly a: ComparedText;
  readonly b: ComparedText;
  /** The original of both, where they are translations. */
  readonly original?: ComparedText;
  /** How much of the two originals is the same, 0 to 1. */
  readonly shared?: number;
}

export interface ComparedText {
  readonly work: WorkId;
  readonly document: Document;
  readonly text: string;
  /** Of the work it was taken from; absent for a version that is not kept. */
  readonly revision?: number;
}

/** Two revisions of a document; undefined when one of them is not there. */
export async function compareRevisions(
  store: Store,
  work: WorkId,
  document: DocumentId,
  [from, to]: readonly [number, number],
): Promise<Comparison | undefined> {
  const [older, newer] = await Promise.all([store.bitextAt(work, from), store.bitextAt(work, to)]);
  const [a, b] = [older && comparedText(older, document), newer && comparedText(newer, document)];
  if (!older || !newer || !a || !b) return undefined;
  const [before, after] = [versionOf(older, document), versionOf(newer, document)];
  return { rows: compareRows(rowsOfVersions(before, after), before, after, COMPARE_TOOLS), a, b };
}

/** Two translations through their original; undefined when one is not there or has no original beside it. */
export async function compareTranslations(
  store: Store,
  left: DocumentId,
  right: DocumentId,
): Promise<Comparison | undefined> {
  const [a, b] = await Promise.all([translated(store, left), translated(store, right)]);
  if (!a || !b) return undefined;
  const { rows, shared } = throughOriginal(a.version, b.version);
  const compared = compareRows(rows, a.version, b.version, COMPARE_TOOLS);
  return { rows: compared, a: a.text, b: b.text, original: a.original, shared };
}

async function translated(store: Store, document: DocumentId) {
  const work = await store.workOf(document);
  const kept = work === undefined ? undefined : await store.bitext(work);
  const original = kept && originalOf(kept.bitext.work);
  const text = kept && comparedText(kept, document);
  const source = kept && original && comparedText(kept, original.id);
  if (!kept || !original || !text || !source || original.id === document) return undefined;
  return { version: { bitext: kept.bitext, document, original: original.id }, text, original: source };
}

export function versionOf({ bitext }: Kept, document: DocumentId): Version {
  return { bitext, document };
}

export function comparedText({ bitext, revision }: Kept, id: DocumentId): ComparedText | undefined {
  const document = bitext.work.documents.find((each) => each.id === id);
  return document && { work: bitext.work.id, document, text: textOf({ bitext, document: id }), revision };
}
