import { describe } from '../../core/annotate/describe';
import { putNote, removeNote } from '../../core/edit/commands/notes';
import type { Annotation, NoteType, Severity } from '../../core/model/annotation';
import type { Bitext } from '../../core/model/bitext';
import type { FindingKind, FindingRecord, FindingSeverity } from '../../core/model/finding';
import type { AnnotationId, WorkId } from '../../core/model/ids';
import type { Locale } from '../../locales/locale';
import { LOCALE_TAGS } from '../../locales/locale';
import { notFound } from '../http/not-found';
import { newId } from '../ids';
import { library } from '../library';

const TYPES: Partial<Record<FindingKind, NoteType>> = {
  name: 'name',
  term: 'terminology',
  omission: 'omission',
  addition: 'addition',
  untranslated: 'untranslated',
  repetition: 'addition',
  quotation: 'style',
  punctuation: 'style',
  negation: 'mistranslation',
};

const SEVERITIES: Readonly<Record<FindingSeverity, Severity>> = {
  critical: 'critical',
  major: 'major',
  minor: 'minor',
  notice: 'neutral',
};

/** Who accepts, when, and in which language the note speaks. */
export interface Acceptance {
  readonly by: string;
  readonly at: string;
  readonly locale: Locale;
}

/**
 * Makes a finding a note at its places, open and not yet public, in one transaction. Asked again for the same finding it
 * gives the note that is there. Problem `not-found`.
 */
export async function acceptFinding(work: WorkId, found: FindingRecord, who: Acceptance): Promise<AnnotationId> {
  const store = await library();
  const { bitext, revision } = (await store.bitext(work)) ?? notFound();
  const note = noteOf(bitext, found, who);
  if (bitext.annotations.some(({ id }) => id === note.id)) return note.id;
  const { steps, label } = putNote(bitext, note);
  const meta = { at: who.at, by: who.by, label, undoable: true };
  await store.commit(work, { id: newId(), steps, meta }, revision);
  return note.id;
}

/** Takes the note of a finding away again, unless somebody has worked on it since. */
export async function withdrawNote(work: WorkId, id: AnnotationId, who: Acceptance): Promise<void> {
  const store = await library();
  const { bitext, revision } = (await store.bitext(work)) ?? notFound();
  const note = bitext.annotations.find((one) => one.id === id);
  if (!note || note.modified || note.state !== 'open' || note.replies?.length) return;
  const { steps, label } = removeNote(bitext, id);
  const meta = { at: who.at, by: who.by, label, undoable: true };
  await store.commit(work, { id: newId(), steps, meta }, revision);
}

/** The note's id comes from the finding, so that accepting twice makes one note. */
function noteOf(bitext: Bitext, found: FindingRecord, { by, at, locale }: Acceptance): Annotation {
  return {
    id: `finding-${found.id}`,
    motivation: 'assessing',
    targets: found.places.map((place) => describe(place.document, bitext.texts[place.document] ?? '', place)),
    bodies: [{ text: found.says, lang: LOCALE_TAGS[locale], purpose: 'commenting' }],
    type: TYPES[found.kind] ?? 'number',
    severity: SEVERITIES[found.severity],
    state: 'open',
    published: false,
    tags: [found.kind, found.reason],
    ...(by && { creator: by }),
    created: at,
  };
}
