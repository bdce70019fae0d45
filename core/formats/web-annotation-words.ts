import type { AnchorStatus, Emendation, Motivation, NoteState, NoteType, Severity } from '../model/annotation';
import type { Json } from './json';

/** The words of our JSON-LD: contexts, names, and the lists that a value must be of. */
export const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', { diglot: 'urn:diglot:' }];

export const ANNOTATION = 'urn:diglot:annotation:';
export const DOCUMENT = 'urn:diglot:document:';

/** Keys with a place of their own in the model, or in `extra` only when they are not as we write them. */
export const KNOWN: ReadonlySet<string> = new Set([
  '@context',
  'id',
  'type',
  'motivation',
  'creator',
  'created',
  'modified',
  'body',
  'target',
  'diglot:type',
  'diglot:severity',
  'diglot:state',
  'diglot:published',
  'diglot:emendation',
  'diglot:replies',
]);

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

/** An id as an IRI; one that was an IRI when it came stays as it was. */
export function iri(prefix: string, id: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(id) ? id : prefix + encodeURIComponent(id);
}

/** The id in an IRI of ours, or the IRI of another. */
export function bare(prefix: string, value: string): string {
  if (!value.startsWith(prefix)) return value;
  try {
    return decodeURIComponent(value.slice(prefix.length));
  } catch {
    return value;
  }
}
