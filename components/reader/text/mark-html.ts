import { escapeHtml } from './escape';
import type { Labels } from './labels';
import type { Mark } from './marks';
import { kindOf, noteId } from './note-html';

/** The marks that reach into `[start, end)`. `marks` are in order and do not overlap; logarithmic in their number. */
export function marksWithin(marks: readonly Mark[], { start, end }: { start: number; end: number }): readonly Mark[] {
  let low = 0;
  for (let high = marks.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((marks[after]?.start ?? end) < end) after++;
  return marks.slice(low, after);
}

/** A stretch of text with its marks, which may begin before it or end behind it. */
export function markedHtml(
  text: string,
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  labels: Labels,
): string {
  let at = range.start;
  const pieces = marks.map((mark) => {
    const start = Math.max(mark.start, range.start);
    const end = Math.min(mark.end, range.end);
    const before = escapeHtml(text.slice(at, start));
    at = end;
    return before + markHtml(text, { ...mark, start, end }, labels);
  });
  return pieces.join('') + escapeHtml(text.slice(at, range.end));
}

function markHtml(text: string, mark: Mark, labels: Labels): string {
  const [note] = mark.notes;
  if (!note) return escapeHtml(text.slice(mark.start, mark.end));
  const label = labels.t('note.inText', { type: kindOf(note, labels) });
  return `<mark class="note ${note.type}" tabindex="0" aria-details="${noteId(note)}" title="${escapeHtml(label)}">${correctedHtml(text, mark)}</mark>`;
}

function correctedHtml(text: string, { start, end, correction }: Mark): string {
  if (!correction) return escapeHtml(text.slice(start, end));
  const before = escapeHtml(text.slice(start, correction.start));
  const wrong = escapeHtml(text.slice(correction.start, correction.end));
  const after = escapeHtml(text.slice(correction.end, end));
  // The correction is drawn by CSS from the attribute: copying and finding give the original's own words.
  return `${before}<del class="sic" data-read="${escapeHtml(correction.correct)}">${wrong}</del>${after}`;
}
