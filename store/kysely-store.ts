import type { Kysely } from 'kysely';
import type { Statement } from '../core/check/corroborate/statements';
import type { Transaction } from '../core/edit/transaction';
import type { Bitext } from '../core/model/bitext';
import type { Verdict } from '../core/model/finding';
import type { DocumentId, WorkId } from '../core/model/ids';
import type { ImportRecord } from '../core/model/import-record';
import type { TermDecision } from '../core/model/ledger';
import { Problem } from '../core/model/problem';
import type { Work } from '../core/model/work';
import { commit } from './commit';
import type { Card, Contents } from './derive';
import { digestOf } from './digest';
import { type KeptStatement, putFacts, staleFacts, statementsWith } from './facts';
import { packRecord, readRecord, reimport, writeRecord } from './import-records';
import { entriesBefore } from './journal';
import { unpackJson } from './pack';
import type {
  Committed,
  JournalEntry,
  Kept,
  KeptRecord,
  MadeFrom,
  NewForm,
  NewWork,
  Origin,
  Outline,
  Store,
  Uploaded,
  WorkCard,
} from './port';
import { type Prepared, prepare } from './prepare';
import { Heads, readRevision } from './revisions';
import { PROGRAM, type Schema } from './schema';
import { supersede } from './supersede';
import { putTerms, removeTerm, termsOf } from './terms';
import { putVerdict, removeVerdict, verdictsOf } from './verdicts';
import { removeDerived, removeWork, writeDerived, writeRevision, writeWork } from './write';

/** The queries of every engine; an engine brings a database that is open and migrated. */
export class KyselyStore implements Store {
  readonly #heads: Heads;

  constructor(private readonly db: Kysely<Schema>) {
    this.#heads = new Heads(db);
  }

  async works(): Promise<WorkCard[]> {
    const rows = await this.db
      .selectFrom('work')
      .select(['card', 'revision', 'changed'])
      .orderBy('changed', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(({ card, revision, changed }) => ({ ...(JSON.parse(card) as Card), revision, changed }));
  }

  async workOf(document: DocumentId): Promise<WorkId | undefined> {
    const row = await this.db.selectFrom('document').select('work').where('id', '=', document).executeTakeFirst();
    return row?.work;
  }

  async bitext(work: WorkId): Promise<Kept | undefined> {
    const head = await this.#heads.of(work);
    return head && { bitext: head.bitext, revision: head.revision };
  }

  async outline(work: WorkId): Promise<Outline | undefined> {
    const row = await this.db
      .selectFrom('work')
      .select(['card', 'contents', 'revision', 'changed'])
      .where('id', '=', work)
      .executeTakeFirst();
    if (!row) return undefined;
    const { card, contents, revision, changed } = row;
    return { ...(JSON.parse(card) as Card), ...(JSON.parse(contents) as Contents), revision, changed };
  }

  async section(work: WorkId, index: number): Promise<Kept | undefined> {
    const row = await this.db
      .selectFrom('section')
      .innerJoin('work', 'work.id', 'section.work')
      .select(['section.bitext', 'work.revision'])
      .where('section.work', '=', work)
      .where('section.number', '=', index)
      .executeTakeFirst();
    return row && kept(row);
  }

  async sectionOf(work: WorkId, segment: string): Promise<number | undefined> {
    const row = await this.db
      .selectFrom('segment_place')
      .select('section')
      .where('work', '=', work)
      .where('segment', '=', segment)
      .executeTakeFirst();
    return row?.section;
  }

  add(bitext: Bitext, origin: Origin): Promise<void> {
    return this.addAll([{ bitext, origin }]);
  }

  async addAll(works: readonly NewWork[]): Promise<void> {
    const ready = await Promise.all(works.map(readyToAdd));
    await this.db.transaction().execute(async (trx) => {
      for (const { prepared, origin, record } of ready) {
        if (origin.once) await refuseAgain(trx, origin.hash);
        await refuseTaken(trx, prepared.bitext.work);
        await writeWork(trx, prepared, origin);
        await writeRevision(trx, prepared, { revision: 1, at: origin.at, by: PROGRAM, label: origin.kind });
        await writeDerived(trx, prepared);
        if (record) await writeRecord(trx, record);
      }
    });
  }

  importRecord(work: WorkId): Promise<KeptRecord | undefined> {
    return readRecord(this.db, work);
  }

  reimport(bitext: Bitext, record: ImportRecord, origin: Origin, base: number): Promise<number> {
    return reimport(this.db, bitext, record, origin, base);
  }

  async replaceShipped(bitext: Bitext, origin: Origin): Promise<'replaced' | 'changed-by-people'> {
    const prepared = await prepare(bitext);
    return this.db.transaction().execute(async (trx) => {
      const revision = await nextRevision(trx, bitext.work.id);
      if (revision === undefined) return 'changed-by-people';
      await replace(trx, prepared, origin, revision);
      return 'replaced';
    });
  }

  async remove(work: WorkId): Promise<void> {
    await this.db.transaction().execute((trx) => removeWork(trx, work));
  }

  commit(work: WorkId, transaction: Transaction, base: number): Promise<Committed> {
    return this.#heads.inTurn(work, () => commit(this.db, this.#heads, work, transaction, base));
  }

  supersede(work: WorkId, form: NewForm, base: number): Promise<number> {
    return this.#heads.inTurn(work, () => supersede(this.db, work, form, base));
  }

  async history(work: WorkId, page: { before?: number; limit?: number } = {}): Promise<JournalEntry[] | undefined> {
    const { before = Number.MAX_SAFE_INTEGER, limit = Number.MAX_SAFE_INTEGER } = page;
    const known = await this.db.selectFrom('work').select('id').where('id', '=', work).executeTakeFirst();
    return known && entriesBefore(this.db, work, before, limit);
  }

  async bitextAt(work: WorkId, revision: number): Promise<Kept | undefined> {
    const head = await this.#heads.of(work);
    if (!head || revision > head.revision) return undefined;
    return revision === head.revision ? this.bitext(work) : readRevision(this.db, work, revision);
  }

  verdicts(work: WorkId): Promise<Map<string, Verdict>> {
    return verdictsOf(this.db, work);
  }

  putVerdict(work: WorkId, id: string, verdict: Verdict): Promise<void> {
    return putVerdict(this.db, work, id, verdict);
  }

  removeVerdict(work: WorkId, id: string): Promise<void> {
    return removeVerdict(this.db, work, id);
  }

  terms(work: WorkId): Promise<Map<string, TermDecision>> {
    return termsOf(this.db, work);
  }

  putTerms(work: WorkId, decisions: ReadonlyMap<string, TermDecision>): Promise<void> {
    return putTerms(this.db, work, decisions);
  }

  removeTerm(work: WorkId, id: string): Promise<void> {
    return removeTerm(this.db, work, id);
  }

  staleFacts(): Promise<WorkId[]> {
    return staleFacts(this.db);
  }

  putFacts(work: WorkId, revision: number, statements: readonly Statement[]): Promise<void> {
    return putFacts(this.db, work, revision, statements);
  }

  statementsWith(facts: readonly string[], butNot: WorkId): Promise<KeptStatement[]> {
    return statementsWith(this.db, facts, butNot);
  }

  async origins(): Promise<MadeFrom[]> {
    const rows = await this.db.selectFrom('work').select(['id', 'kind', 'hash']).orderBy('id').execute();
    return rows.map(({ id, kind, hash }) => ({ work: id, kind: kind as Origin['kind'], hash }));
  }

  async madeFrom(hash: string): Promise<WorkId | undefined> {
    const newest = this.db.selectFrom('work').select('id').where('hash', '=', hash).orderBy('changed', 'desc');
    return (await newest.executeTakeFirst())?.id;
  }

  async original(work: WorkId, index = 0): Promise<Uploaded | undefined> {
    const ofWork = this.db.selectFrom('upload').selectAll().where('work', '=', work);
    const row = await ofWork.where('number', '=', index).executeTakeFirst();
    return row && { name: JSON.parse(row.name) as string, bytes: row.bytes };
  }

  digest(): Promise<string> {
    return this.db.transaction().execute(digestOf);
  }

  close(): Promise<void> {
    return this.db.destroy();
  }
}

function kept(row: { bitext: Uint8Array; revision: number }): Kept {
  return { bitext: JSON.parse(unpackJson(row.bitext)) as Bitext, revision: row.revision };
}

async function readyToAdd({ bitext, origin }: NewWork) {
  const record = origin.record && (await packRecord(bitext.work.id, 1, origin.record));
  return { prepared: await prepare(bitext), origin, record };
}

async function refuseTaken(db: Kysely<Schema>, work: Work): Promise<void> {
  const documents = work.documents.map((document) => document.id);
  const taken =
    (await db.selectFrom('work').select('id').where('id', '=', work.id).executeTakeFirst()) ??
    (await db.selectFrom('document').select('id').where('id', 'in', documents).executeTakeFirst());
  if (taken) throw new Problem('work-exists', `There is already a work or document ${taken.id}`, { id: taken.id });
}

async function refuseAgain(db: Kysely<Schema>, hash: string): Promise<void> {
  const same = db.selectFrom('work').innerJoin('document', 'document.work', 'work.id').where('work.hash', '=', hash);
  const [found] = await same.select(['work.id as work', 'document.id as document']).orderBy('position').execute();
  if (found) throw new Problem('already-imported', `The same content is kept as ${found.work}`, found);
}

/** The number after the newest revision; undefined when a person has changed the work. 1 for a new work. */
async function nextRevision(db: Kysely<Schema>, work: WorkId): Promise<number | undefined> {
  const byPeople = db.selectFrom('journal').select('id').where('work', '=', work).where('by', '!=', PROGRAM);
  if (await byPeople.executeTakeFirst()) return undefined;
  const row = await db.selectFrom('work').select('revision').where('id', '=', work).executeTakeFirst();
  return (row?.revision ?? 0) + 1;
}

async function replace(db: Kysely<Schema>, prepared: Prepared, origin: Origin, revision: number): Promise<void> {
  await removeDerived(db, prepared.bitext.work.id);
  await refuseTaken(db, { ...prepared.bitext.work, id: '' });
  await writeWork(db, prepared, origin, revision);
  await writeRevision(db, prepared, { revision, at: origin.at, by: PROGRAM, label: origin.kind });
  await writeDerived(db, prepared);
}
