import { describe } from '../../core/annotate/describe';
import { putNote } from '../../core/edit/commands/notes';
import type { Annotation } from '../../core/model/annotation';
import type { Bitext } from '../../core/model/bitext';
import type { NotePlace } from './view';

interface Answer {
  readonly detail?: string;
}

/** Keeps a note on a stretch of the right-hand text. Throws an Error with the server's sentence. */
export async function keepNote(
  { work, document, revision }: NotePlace,
  place: { readonly start: number; readonly end: number },
  text: string,
  locale: string,
): Promise<void> {
  const path = `/api/works/${encodeURIComponent(work)}`;
  const { bitext } = (await answered(await fetch(`${path}/bitext?revision=${revision}&lang=${locale}`))) as {
    bitext: Bitext;
  };
  const at = new Date().toISOString();
  const annotation: Annotation = {
    id: crypto.randomUUID(),
    motivation: 'commenting',
    targets: [describe(document, bitext.texts[document] ?? '', place)],
    bodies: [{ text, purpose: 'commenting' }],
    type: 'comment',
    severity: 'neutral',
    state: 'open',
    published: true,
    created: at,
  };
  const { label, steps } = putNote(bitext, annotation);
  const transaction = { id: crypto.randomUUID(), steps, meta: { at, by: '', label, undoable: true } };
  const body = JSON.stringify({ base: revision, transaction });
  const headers = { 'content-type': 'application/json' };
  await answered(await fetch(`${path}/transactions?lang=${locale}`, { method: 'POST', headers, body }));
}

async function answered(response: Response): Promise<unknown> {
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error((answer as Answer).detail ?? String(response.status));
  return answer;
}
