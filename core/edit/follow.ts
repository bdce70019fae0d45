import type { Annotation, Target } from '../model/annotation';
import type { DocumentId } from '../model/ids';
import type { TextRange } from '../model/range';
import { ChangeMap } from '../text/change-map';

/** Text replaced in one document; `ReplaceText` is one. */
export interface Replaced {
  readonly document: DocumentId;
  readonly start: number;
  readonly removed: string;
  readonly added: string;
}

/**
 * The notes after a change of text: each target keeps to its own characters. `text` is the document before the change.
 * Notes that do not move are the same objects. Linear in the number of notes.
 */
export function followAll(notes: readonly Annotation[], change: Replaced, text: string): readonly Annotation[] {
  const moved = notes.map((note) => followNote(note, change, (target) => text.slice(target.start, target.end)));
  return moved.every((note, k) => note === notes[k]) ? notes : moved;
}

/** One note after a change of text; `wordsOf` gives the words of a target before it, or undefined when unknown. */
export function followNote(
  note: Annotation,
  change: Replaced,
  wordsOf: (target: Target) => string | undefined = knownWords,
): Annotation {
  const targets = note.targets.map((target) =>
    target.document === change.document ? followTarget(target, change, wordsOf(target)) : target,
  );
  return targets.every((target, k) => target === note.targets[k]) ? note : { ...note, targets };
}

/** A kept target's words are its quote. */
function knownWords(target: Target): string | undefined {
  return target.status === 'kept' ? target.quote.exact : undefined;
}

function followTarget(target: Target, change: Replaced, words: string | undefined): Target {
  const { start, end } = mapped(target, change);
  const status = statusAfter(target, change, { start, end }, words);
  if (start === target.start && end === target.end && status === target.status) return target;
  return { ...target, start, end, status };
}

function mapped(range: TextRange, { start, removed, added }: Replaced): TextRange {
  const end = start + removed.length;
  const map = new ChangeMap(Math.max(range.start, range.end, end), [{ start, end, length: added.length }]);
  return map.mapRange(range);
}

function statusAfter(target: Target, change: Replaced, now: TextRange, words: string | undefined): Target['status'] {
  if (words === undefined)
    return touches(target, change) ? (now.start === now.end ? 'orphaned' : 'changed') : target.status;
  const after = wordsAfter(words, target, change, now);
  if (after === words) return target.status;
  if (after === target.quote.exact) return 'kept';
  return after === '' ? 'orphaned' : 'changed';
}

function touches(target: TextRange, { start, removed }: Replaced): boolean {
  return start < target.end && start + removed.length > target.start;
}

/** What stands in the target's range after the change, from what stood there before. */
function wordsAfter(words: string, target: TextRange, { start, removed, added }: Replaced, now: TextRange): string {
  const end = start + removed.length;
  const left = words.slice(0, Math.max(0, start - target.start));
  const right = target.end > end ? words.slice(Math.max(0, end - target.start)) : '';
  const inside = now.start <= start && now.end >= start + added.length && now.end > now.start;
  return left + (inside ? added : '') + right;
}
