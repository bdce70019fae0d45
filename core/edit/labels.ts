/** What a person did, as a stable name; `locales` has the words of the history page for each. */
export const LABELS = [
  'merge',
  'split',
  'shift',
  'untranslated',
  'added',
  'link',
  'realign',
  'text',
  'split-sentence',
  'merge-sentences',
  'confirm',
  'confirm-above',
  'dispute',
  'unseen',
  'note',
  'note-change',
  'note-remove',
  'meta',
  'undo',
  'redo',
  'revert',
  'import',
] as const;

export type Label = (typeof LABELS)[number];
