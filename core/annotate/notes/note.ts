import type { TextRange } from '../../model/range';

/** A note found inside running text; offsets are UTF-16 units of the text given. */
export interface RunningNote extends TextRange {
  readonly kind: RunningNoteKind;
  /** The note with its brackets, as written. */
  readonly text: string;
  /** What the note says, without brackets and without the words that call it a note. */
  readonly body: string;
  /** The words the note is about. */
  readonly anchor?: TextRange;
  /** What the original has, when the note says so. */
  readonly original?: string;
  /** What it should be: said by the note, else the words it stands at. */
  readonly corrected?: string;
  /** A slip, a misprint, a wrong fact: as far as the note names it. */
  readonly reason?: 'slip' | 'misprint' | 'wrong-fact';
  /** With whom the reading was verified. */
  readonly verifiedBy?: 'author' | 'editor' | 'source';
}

export type RunningNoteKind = 'editor-note' | 'translator-note' | 'gloss' | 'insertion' | 'disclaimer';
