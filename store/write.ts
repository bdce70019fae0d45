import type { Kysely } from 'kysely';
import type { WorkId } from '../core/model/ids';
import type { Origin } from './port';
import type { Prepared } from './prepare';
import type { PreparedChange } from './prepare-change';
import type { JournalRow, Schema } from './schema';

/** Rows in one statement: three columns stay far below every engine's limit of parameters. */
const BATCH = 2000;

/** Writes the rows of a work, its documents and uploads; an older row of the work is replaced. */
export async function writeWork(db: Kysely<Schema>, prepared: Prepared, origin: Origin, revision = 1): Promise<void> {
  const { work } = prepared.bitext;
  const { card, contents } = prepared;
  const row = { revision, kind: origin.kind, hash: origin.hash, changed: origin.at, card, contents };
  await db
    .insertInto('work')
    .values({ id: work.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  const documents = work.documents.map(({ id }, position) => ({ id, work: work.id, position }));
  if (documents.length > 0) await db.insertInto('document').values(documents).execute();
  for (const [number, { name, bytes }] of (origin.uploads ?? []).entries()) {
    await db
      .insertInto('upload')
      .values({ work: work.id, number, name: JSON.stringify(name), bytes })
      .execute();
  }
}

/** A revision and its line in the journal. The work's row must stand already. */
export async function writeRevision(
  db: Kysely<Schema>,
  prepared: Prepared,
  entry: Pick<JournalRow, 'revision' | 'at' | 'by' | 'label'>,
): Promise<void> {
  const work = prepared.bitext.work.id;
  await db.insertInto('snapshot').values({ work, revision: entry.revision, bitext: prepared.snapshot }).execute();
  const came = { id: `${work}:${entry.revision}`, work, base: entry.revision - 1, steps: '[]', undoable: 0 };
  await db
    .insertInto('journal')
    .values({ ...came, ...entry })
    .execute();
}

export async function writeDerived(db: Kysely<Schema>, { bitext, sections, places }: Prepared): Promise<void> {
  const work = bitext.work.id;
  for (const [number, packed] of sections.entries()) {
    await db.insertInto('section').values({ work, number, bitext: packed }).execute();
  }
  await writePlaces(db, work, places);
}

async function writePlaces(db: Kysely<Schema>, work: WorkId, places: Prepared['places']): Promise<void> {
  for (let at = 0; at < places.length; at += BATCH) {
    const rows = places.slice(at, at + BATCH).map((place) => ({ work, ...place }));
    await db
      .insertInto('segment_place')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['work', 'segment']).doUpdateSet(({ ref }) => ({ section: ref('excluded.section') })),
      )
      .execute();
  }
}

/** Brings the derived rows of a work after a change. */
export async function updateDerived(db: Kysely<Schema>, work: WorkId, change: PreparedChange): Promise<void> {
  if (change.renumbered) {
    for (const table of ['section', 'segment_place'] as const) {
      await db.deleteFrom(table).where('work', '=', work).execute();
    }
  }
  for (let at = 0; at < change.retired.length; at += BATCH) {
    const retired = change.retired.slice(at, at + BATCH);
    await db.deleteFrom('segment_place').where('work', '=', work).where('segment', 'in', retired).execute();
  }
  for (const [number, bitext] of change.sections) {
    await db
      .insertInto('section')
      .values({ work, number, bitext })
      .onConflict((conflict) => conflict.columns(['work', 'number']).doUpdateSet({ bitext }))
      .execute();
  }
  await writePlaces(db, work, change.places);
}

/** What `writeDerived` wrote, and `writeWork` beside the work's own row. */
export async function removeDerived(db: Kysely<Schema>, work: WorkId): Promise<void> {
  for (const table of ['section', 'segment_place', 'document', 'upload'] as const) {
    await db.deleteFrom(table).where('work', '=', work).execute();
  }
}

export async function removeWork(db: Kysely<Schema>, work: WorkId): Promise<void> {
  await removeDerived(db, work);
  for (const table of [
    'snapshot',
    'journal',
    'verdict',
    'term',
    'fact_place',
    'fact_index',
    'import_record',
  ] as const) {
    await db.deleteFrom(table).where('work', '=', work).execute();
  }
  await db.deleteFrom('work').where('id', '=', work).execute();
}
