import type { Bitext } from '../../model/bitext';
import type { SegmentId } from '../../model/ids';
import { changesBetween } from '../../text/diff';
import { refuse, textOf } from '../refuse';
import type { ReplaceText, Step } from '../step';
import { type Command, findSegment, indexOfHolder } from './command';

/**
 * The segment reads `words` from now on; white space round them falls away. Only what differs is replaced, so that
 * notes keep to the words that stayed. Its bead, and no other, is unseen again, also when it was unseen before: a
 * confirmation that somebody else makes meanwhile is of the old words.
 */
export function editText(bitext: Bitext, segment: SegmentId, words: string): Command {
  const { document, found } = findSegment(bitext, segment);
  const before = textOf(bitext, document).slice(found.start, found.end);
  const after = words.trim();
  if (after === '') return refuse(`Segment ${segment} would have no word left`);
  const bead = bitext.beads[indexOfHolder(bitext, document, segment)];
  if (before === after || !bead) return { label: 'text', steps: [] };
  const edits: Step[] = replacements(before, after).map(({ start, removed, added }) => ({
    kind: 'ReplaceText',
    document,
    segment,
    start: found.start + start,
    removed,
    added,
  }));
  const unseen = { bead: bead.id, from: bead.review, to: 'unseen' as const };
  return { label: 'text', steps: [...edits, { kind: 'SetReview', changes: [unseen] }] };
}

/** What leads from one text to the other, last first, so that earlier offsets stay true. */
function replacements(before: string, after: string): Pick<ReplaceText, 'start' | 'removed' | 'added'>[] {
  let shift = 0;
  const found = changesBetween(before, after).changes.map(({ start, end, length }) => {
    const added = after.slice(start + shift, start + shift + length);
    shift += length - (end - start);
    return { start, removed: before.slice(start, end), added };
  });
  return found.reverse();
}
