import type { DraftBlock } from './draft';

const SENTENCE_END = /[.!?…。！？][\p{Pe}\p{Pf}\p{Pi}"'\d¹²³⁴-⁹⁰]{0,6}$/u;

/** Characters of the end of a block that are looked at. */
const TAIL = 16;

/** Whether a text ends a sentence, a closing quote, bracket or note mark behind it allowed. */
export function closed(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd().slice(-TAIL));
}

/** Running prose that stops in mid-sentence. */
export function unfinished({ kind, body }: DraftBlock): boolean {
  if (kind !== 'paragraph') return false;
  const text = body.text.trimEnd();
  return text.length >= 16 && !closed(text) && !/[:：;；>\])）}]$/u.test(text);
}

/** Longest heading, running head or label, in UTF-16 units. */
const SHORT = 70;

/** One short line that does not end a sentence. */
export function isShort({ body }: DraftBlock): boolean {
  const text = body.text.trim();
  return text.length <= SHORT && !closed(text) && !/[\n\r]/.test(text);
}
