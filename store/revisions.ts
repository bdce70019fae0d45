import type { Kysely } from 'kysely';
import { applySteps } from '../core/edit/transaction';
import type { Bitext } from '../core/model/bitext';
import type { WorkId } from '../core/model/ids';
import type { Contents } from './derive';
import { entriesBetween } from './journal';
import { unpackJson } from './pack';
import type { Kept } from './port';
import type { Schema } from './schema';

/** Opening a work replays fewer transactions than this: a whole revision is kept when so many have come together. */
export const SNAPSHOT_EVERY = 50;

/** The bitext at a revision: the nearest whole one before it, and the journal from there. */
export async function readRevision(db: Kysely<Schema>, work: WorkId, revision: number): Promise<Kept | undefined> {
  const whole = await db
    .selectFrom('snapshot')
    .select(['revision', 'bitext'])
    .where('work', '=', work)
    .where('revision', '<=', revision)
    .orderBy('revision', 'desc')
    .executeTakeFirst();
  if (!whole) return undefined;
  const entries = await entriesBetween(db, work, whole.revision, revision);
  if (whole.revision + entries.length !== revision) return undefined;
  const start = JSON.parse(unpackJson(whole.bitext)) as Bitext;
  return { revision, bitext: entries.reduce((now, { transaction }) => applySteps(transaction.steps, now), start) };
}

/** Whether revision `next` should be kept whole. */
export async function snapshotDue(db: Kysely<Schema>, work: WorkId, next: number): Promise<boolean> {
  const row = await db
    .selectFrom('snapshot')
    .select(({ fn }) => fn.max('revision').as('newest'))
    .where('work', '=', work)
    .executeTakeFirst();
  return next - (row?.newest ?? 0) >= SNAPSHOT_EVERY;
}

/** The newest revision of a work, with how it is cut into sections. */
export interface Head extends Kept {
  readonly contents: Contents;
  /** Of the work's row; while it is the same, so is everything else. */
  readonly stamp: string;
}

/** The row of a work that tells which head it has. */
export interface HeadRow {
  readonly revision: number;
  readonly changed: string;
  readonly hash: string;
  readonly contents: string;
}

export function stampOf({ revision, changed, hash }: Omit<HeadRow, 'contents'>): string {
  return `${revision} ${changed} ${hash}`;
}

/** How many works' heads are at hand without being read again. */
const HEADS = 4;

/**
 * Heads at hand, so that a save need not read the whole work. Each is checked against the work's row when asked for:
 * another process may have written, so nothing depends on what is kept here.
 */
export class Heads {
  readonly #kept = new Map<WorkId, Head>();
  readonly #turns = new Map<WorkId, Promise<void>>();

  constructor(private readonly db: Kysely<Schema>) {}

  async of(work: WorkId): Promise<Head | undefined> {
    const row = await this.rowOf(work);
    if (!row) return undefined;
    const stamp = stampOf(row);
    const kept = this.#kept.get(work);
    if (kept?.stamp === stamp) return kept;
    const read = await readRevision(this.db, work, row.revision);
    if (!read) return undefined;
    const head = { ...read, stamp, contents: JSON.parse(row.contents) as Contents };
    this.keep(work, head);
    return head;
  }

  keep(work: WorkId, head: Head): void {
    this.#kept.delete(work);
    this.#kept.set(work, head);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > HEADS && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** Runs what writes a work when those before it in this process are done; they would only have to begin anew. */
  inTurn<T>(work: WorkId, write: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(work) ?? Promise.resolve()).then(write);
    const over = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#turns.set(work, over);
    void over.then(() => this.#turns.get(work) === over && this.#turns.delete(work));
    return turn;
  }

  private rowOf(work: WorkId): Promise<HeadRow | undefined> {
    const rows = this.db.selectFrom('work').select(['revision', 'changed', 'hash', 'contents']);
    return rows.where('id', '=', work).executeTakeFirst();
  }
}
