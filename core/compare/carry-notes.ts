import type { AnchorStatus, Annotation, Target } from '../model/annotation';
import type { DocumentId } from '../model/ids';
import type { ChangeMap } from '../text/change-map';

/** What becomes of a document's text: where positions went, and the new text. */
export interface NewText {
  readonly map: ChangeMap;
  readonly text: string;
}

export interface CarriedNotes {
  readonly notes: readonly Annotation[];
  /** What became of each note, by the worst of its targets. */
  readonly fates: readonly { readonly note: Annotation; readonly status: AnchorStatus }[];
}

const RANK: Readonly<Record<AnchorStatus, number>> = { kept: 0, changed: 1, orphaned: 2 };

/** The notes over a new version: each target keeps to its own characters, and its old quote is kept. Linear. */
export function carryNotes(notes: readonly Annotation[], texts: ReadonlyMap<DocumentId, NewText>): CarriedNotes {
  const carried = notes.map((note) => {
    const targets = note.targets.map((target) => carryTarget(target, texts.get(target.document)));
    return targets.every((target, k) => target === note.targets[k]) ? note : { ...note, targets };
  });
  const fates = carried.map((note) => ({
    note,
    status: note.targets.map(({ status }) => status).reduce((a, b) => (RANK[a] >= RANK[b] ? a : b), 'kept'),
  }));
  return { notes: carried, fates };
}

function carryTarget(target: Target, next: NewText | undefined): Target {
  if (!next) return target;
  const { start, end } = next.map.mapRange(target);
  const words = next.text.slice(start, end);
  const status = words === target.quote.exact && words !== '' ? 'kept' : words.trim() === '' ? 'orphaned' : 'changed';
  return { ...target, start, end, status: target.status === 'orphaned' ? 'orphaned' : status };
}
