import { renew } from '../../core/edit/renew/renew';
import type { Bitext } from '../../core/model/bitext';
import type { Control } from '../../core/model/control';
import type { WorkId } from '../../core/model/ids';
import type { ImportChoices } from '../../core/model/import-record';
import { Problem } from '../../core/model/problem';
import type { KeptRecord, Store, Uploaded } from '../../store/port';
import { openSqlite } from '../../store/sqlite/open';
import { dataFolder } from '../root';
import { hashGiven, importRead, readGiven } from './import';
import { dressed, sound } from './keep';
import { recordOf, requestOf } from './record';

/** What is to be otherwise than it was; what is left out stays. */
export interface ReimportRequest {
  readonly work: WorkId;
  readonly changes: Partial<Pick<ImportChoices, 'turned' | 'roles' | 'about' | 'texts'>>;
  /** For each file, where it asks for one; they are never kept. */
  readonly passwords?: readonly (string | undefined)[];
}

export interface Reimported {
  readonly revision: number;
  readonly document: string;
  /** Places that people had changed and that were written anew. */
  readonly overwritten: number;
}

/** How often somebody else may be faster before the job gives up. */
const TRIES = 3;

/**
 * Does the import of a kept work again, from its own files, with other choices, and brings what differs into the work
 * as one revision. Throws `not-found`, `no-import-record`, `changed-meanwhile` and what `importGiven` throws.
 */
export async function reimportWork(request: ReimportRequest, control: Control): Promise<Reimported> {
  const store = await openSqlite(dataFolder());
  try {
    const kept = await recordIn(store, request.work);
    const choices = { ...kept.record.choices, ...request.changes };
    const again = requestOf(choices, await filesOf(store, request.work, choices), request.passwords);
    const texts = await readGiven(again, control);
    const made = importRead(texts, again, control);
    const whole = choices.part === 'abstracts' ? made.abstracts : made.bitext;
    if (!whole) throw new Problem('nothing-to-import', 'There are no abstracts in two languages any more');
    const fresh = sound(dressed(whole, choices));
    const record = { ...recordOf(again, made), choices };
    const hash = hashGiven(texts) + (choices.part ? `-${choices.part}` : '');
    control.report('save', 0, 1);
    for (let tries = 1; ; tries++) {
      const done = await keepAgain(store, request.work, { kept, fresh, record, hash }).catch((error) => {
        if (tries < TRIES && error instanceof Problem && error.code === 'changed-meanwhile') return undefined;
        throw error;
      });
      if (done) return done;
    }
  } finally {
    await store.close();
  }
}

async function recordIn(store: Store, work: WorkId): Promise<KeptRecord> {
  const kept = await store.importRecord(work);
  if (kept) return kept;
  const known = await store.outline(work);
  throw known
    ? new Problem('no-import-record', `${work} was not imported`)
    : new Problem('not-found', `There is no work ${work}`);
}

async function filesOf(store: Store, work: WorkId, { texts }: ImportChoices): Promise<Uploaded[]> {
  const files = await Promise.all(texts.map((_, k) => store.original(work, k)));
  return files.filter((file) => file !== undefined);
}

interface Ready {
  readonly kept: KeptRecord;
  readonly fresh: Bitext;
  readonly record: KeptRecord['record'];
  readonly hash: string;
}

async function keepAgain(store: Store, work: WorkId, { kept, fresh, record, hash }: Ready): Promise<Reimported> {
  const base = kept.record.imported ?? (await store.bitextAt(work, kept.revision))?.bitext;
  const now = await store.bitext(work);
  if (!base || !now) throw new Problem('not-found', `There is no work ${work}`);
  const { bitext, overwritten } = renew(base, now.bitext, fresh);
  const untouched = kept.revision === now.revision && !kept.record.imported;
  const imported = untouched ? {} : { imported: renew(base, base, fresh).bitext };
  const origin = { at: new Date().toISOString(), kind: 'import' as const, hash };
  const revision = await store.reimport(sound(bitext), { ...record, ...imported }, origin, now.revision);
  return { revision, document: bitext.work.documents[0]?.id ?? '', overwritten };
}
