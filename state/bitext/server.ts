import type { Transaction } from '../../core/edit/transaction';
import type { Bitext } from '../../core/model/bitext';
import type { WorkId } from '../../core/model/ids';
import type { Committed } from './session';

/** What the client's bitext asks of a server; `http-server.ts` asks over HTTP, tests ask a store. */
export interface BitextServer {
  /** The newest revision, or that of a number. */
  bitext(work: WorkId, revision?: number): Promise<{ readonly bitext: Bitext; readonly revision: number }>;
  commit(work: WorkId, transaction: Transaction, base: number): Promise<Committed>;
  /** The transactions after `revision`, in order, and the revision they lead to; undefined when one came in whole. */
  since(work: WorkId, revision: number): Promise<{ missed: readonly Transaction[]; revision: number } | undefined>;
}

/** The server refused, and would refuse again: `code` is stable, `detail` a sentence in the interface's language. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(detail);
    this.name = 'Refused';
  }
}
