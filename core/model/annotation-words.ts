import type { AnchorStatus, Emendation, Motivation, NoteState, NoteType, Severity } from './annotation';

/** The words that a note's fields are of, for whoever reads one that somebody else wrote. */
export const MOTIVATIONS: readonly Motivation[] = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

export const NOTE_TYPES: readonly NoteType[] = [
  'emendation',
  'mistranslation',
  'omission',
  'addition',
  'untranslated',
  'terminology',
  'name',
  'number',
  'style',
  'question',
  'comment',
];

export const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor', 'neutral'];
export const STATES: readonly NoteState[] = ['open', 'confirmed', 'resolved', 'rejected'];
export const STATUSES: readonly AnchorStatus[] = ['kept', 'changed', 'orphaned'];
export const EMENDATION_KINDS: readonly Emendation['kind'][] = ['slip', 'misprint', 'wrong-fact'];
export const VERIFIERS: readonly Emendation['verifiedBy'][] = ['author', 'editor', 'source'];
