import type { Bitext } from '../model/bitext';
import type { CleaningEntry } from '../model/cleaning';

/** A bitext as one JSON object, with what cleaning did where that is known. Offsets are UTF-16 units. */
export interface BitextJson {
  readonly work: Bitext['work'];
  readonly texts: Bitext['texts'];
  readonly segments: Bitext['segmentations'];
  readonly beads: Bitext['beads'];
  readonly annotations: Bitext['annotations'];
  readonly exchange?: Bitext['exchange'];
  readonly cleaning: readonly (CleaningEntry & { readonly document: string })[];
  /** The abstracts that a text has in two languages, as a bitext that is offered beside it. */
  readonly abstracts?: Omit<BitextJson, 'cleaning' | 'abstracts'>;
}

export function serialise(bitext: Bitext, cleaning: BitextJson['cleaning'] = [], abstracts?: Bitext): string {
  const json: BitextJson = { ...plain(bitext), cleaning, ...(abstracts ? { abstracts: plain(abstracts) } : {}) };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function plain(bitext: Bitext): Omit<BitextJson, 'cleaning'> {
  const { work, texts, segmentations, beads, annotations, exchange } = bitext;
  return { work, texts, segments: segmentations, beads, annotations, ...(exchange ? { exchange } : {}) };
}

/** Reads what `serialise` wrote. Throws a SyntaxError for what is not JSON; check the bitext before trusting it. */
export function parse(text: string): Bitext {
  const { work, texts, segments, beads, annotations, exchange } = JSON.parse(text) as BitextJson;
  return { work, texts, segmentations: segments, beads, annotations, ...(exchange ? { exchange } : {}) };
}
