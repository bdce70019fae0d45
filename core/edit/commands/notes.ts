import type { Annotation } from '../../model/annotation';
import type { Bitext } from '../../model/bitext';
import type { AnnotationId, DocumentId } from '../../model/ids';
import { equal, refuse } from '../refuse';
import type { Command } from './command';

/** A new note at the end of the list, or the note with this id in a newer form; no steps when nothing changed. */
export function putNote(bitext: Bitext, annotation: Annotation): Command {
  const at = bitext.annotations.findIndex(({ id }) => id === annotation.id);
  const previous = bitext.annotations[at];
  if (!previous)
    return { label: 'note', steps: [{ kind: 'PutAnnotation', annotation, at: bitext.annotations.length }] };
  if (equal(previous, annotation)) return { label: 'note-change', steps: [] };
  return { label: 'note-change', steps: [{ kind: 'PutAnnotation', annotation, previous, at }] };
}

export function removeNote(bitext: Bitext, note: AnnotationId): Command {
  const at = bitext.annotations.findIndex(({ id }) => id === note);
  const annotation = bitext.annotations[at];
  if (!annotation) return refuse(`There is no note ${note}`);
  return { label: 'note-remove', steps: [{ kind: 'RemoveAnnotation', annotation, at }] };
}

/** One field of the work, or of the document that is named; undefined takes it away. */
export function setField(bitext: Bitext, document: DocumentId | undefined, key: string, to: unknown): Command {
  const holder = document === undefined ? bitext.work : bitext.work.documents.find(({ id }) => id === document);
  if (!holder) return refuse(`There is no document ${document}`);
  const from: unknown = holder[key as keyof typeof holder];
  if (equal(from, to)) return { label: 'meta', steps: [] };
  return { label: 'meta', steps: [{ kind: 'SetMeta', ...(document !== undefined && { document }), key, from, to }] };
}
