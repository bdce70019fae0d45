import type { DocumentId, WorkId } from '../core/model/ids';
import type { Store } from '../store/port';

/** Where a segment stands: its section, and, when it has been changed away, the segment that is nearest. */
export interface Place {
  readonly section: number;
  readonly nearest?: string;
}

/** How many revisions back a segment is looked for. */
const MEMORY = 200;

/**
 * The place of a segment, which may have been retired: then the newest revision that had it tells its neighbours, and
 * the first before it that is still there (else the first after it) is nearest. Undefined when no revision had it.
 */
export async function nearestPlace(store: Store, document: DocumentId, segment: string): Promise<Place | undefined> {
  const work = await store.workOf(document);
  if (work === undefined) return undefined;
  const section = await store.sectionOf(work, segment);
  if (section !== undefined) return { section };
  const order = await orderAround(store, work, document, segment);
  const at = order.indexOf(segment);
  for (const near of [...order.slice(0, at).reverse(), ...order.slice(at + 1)]) {
    const place = await store.sectionOf(work, near);
    if (place !== undefined) return { section: place, nearest: near };
  }
  return undefined;
}

/** Segments of the document in the newest revision that has `segment`; none when there is no such revision. */
async function orderAround(store: Store, work: WorkId, document: DocumentId, segment: string): Promise<string[]> {
  const history = (await store.history(work, { limit: MEMORY })) ?? [];
  for (const { revision } of history) {
    const kept = await store.bitextAt(work, revision - 1);
    const segments = kept?.bitext.segmentations[document]?.segments ?? [];
    if (segments.some(({ id }) => id === segment)) return segments.map(({ id }) => id);
  }
  return [];
}
