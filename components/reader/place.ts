import type { Reader } from './reader';

/**
 * Goes where `#s-<segment>` points: the sentence is pinned; when it stands in another part of the text the browser is
 * sent there; when it is gone, `lost` says so.
 */
export async function openPlace({ facts, linking, sentence: find }: Reader, lost: () => void): Promise<void> {
  const hash = decodeURIComponent(window.location.hash.slice(1));
  const [, segment] = /^s-(.+?)(?:--.+)?$/.exec(hash) ?? [];
  if (!segment) return;
  const sentence = find(segment);
  if (sentence) {
    linking.pin(sentence);
    sentence.scrollIntoView({ block: 'center' });
    return;
  }
  const part = await partOf(facts.document, segment);
  const url = new URL(window.location.href);
  if (part === undefined || url.searchParams.get('part') === String(part)) return lost();
  url.searchParams.set('part', String(part));
  window.location.assign(url);
}

/** Number of the part, from 1, in which the segment stands; undefined when it is in none. */
async function partOf(document: string, segment: string): Promise<number | undefined> {
  const response = await fetch(`/api/place/${encodeURIComponent(document)}/${encodeURIComponent(segment)}`);
  if (!response.ok) return undefined;
  const answer: unknown = await response.json();
  if (!(answer instanceof Object) || !('section' in answer) || typeof answer.section !== 'number') return undefined;
  return answer.section + 1;
}
