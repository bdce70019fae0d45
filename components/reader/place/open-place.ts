import type { Reader } from '../reader';
import { markRange } from './range';

/** A place as an address names it: `#s-<segment>`, or a range `#s-<segment>--s-<segment>`. */
export interface NamedPlace {
  readonly segment: string;
  readonly last?: string;
}

export function placeNamed(hash: string): NamedPlace | undefined {
  const [, segment, last] = /^#?s-(.+?)(?:--s-(.+))?$/.exec(decoded(hash)) ?? [];
  return segment ? { segment, ...(last ? { last } : {}) } : undefined;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

export interface PlaceVoice {
  /** The place is in no part of the text: the address is wrong, or older than what anyone remembers. */
  lost(): void;
  /** The sentence has been changed away; the page is at the nearest that is left. */
  moved(): void;
}

/**
 * Goes where the address points. A sentence is pinned, a range marked and its beginning shown; one in another part
 * sends the browser there; one that is gone leads to the nearest that is left, and `voice` says so.
 */
export async function openPlace(reader: Reader, voice: PlaceVoice): Promise<void> {
  const place = placeNamed(window.location.hash);
  if (!place) return;
  const sentence = reader.sentence(place.segment);
  if (sentence) {
    const end = place.last ? reader.sentence(place.last) : undefined;
    if (place.last) markRange(reader, sentence, end);
    else reader.linking.pin(sentence);
    sentence.scrollIntoView({ block: 'center', behavior: 'instant' });
    return;
  }
  const found = await findPlace(reader.facts.document, place.segment);
  if (!found) return voice.lost();
  const near = found.nearest === undefined ? undefined : reader.sentence(found.nearest);
  if (near) {
    reader.linking.pin(near);
    near.scrollIntoView({ block: 'center', behavior: 'instant' });
    return voice.moved();
  }
  const url = new URL(window.location.href);
  if (url.searchParams.get('part') === String(found.section + 1)) return voice.lost();
  url.searchParams.set('part', String(found.section + 1));
  window.location.assign(url);
}

interface FoundPlace {
  /** Number of the section, from 0. */
  readonly section: number;
  /** The segment that stands where the asked one stood; undefined when that is still there. */
  readonly nearest?: string;
}

async function findPlace(document: string, segment: string): Promise<FoundPlace | undefined> {
  const response = await fetch(`/api/place/${encodeURIComponent(document)}/${encodeURIComponent(segment)}`);
  if (!response.ok) return undefined;
  const answer: unknown = await response.json();
  if (!(answer instanceof Object) || !('section' in answer) || typeof answer.section !== 'number') return undefined;
  const nearest = 'nearest' in answer && typeof answer.nearest === 'string' ? answer.nearest : undefined;
  return { section: answer.section, ...(nearest === undefined ? {} : { nearest }) };
}
