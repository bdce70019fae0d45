import { LABELS } from '../../core/edit/labels';
import { readTransaction, type Transaction } from '../../core/edit/transaction';
import { type Check, object, whole, word, wrongShape } from '../../core/model/shape';
import { readJson } from './json-body';

/** Longest name of a person, in UTF-16 units. */
const NAME = 200;

export interface TransactionRequest {
  /** The revision the person saw. */
  readonly base: number;
  readonly transaction: Transaction;
}

const shape: Check<TransactionRequest> = object<TransactionRequest>({
  base: whole,
  transaction: (value, path) => plainTransaction(readTransaction(value, path), path),
});

/**
 * The change in a request's JSON: `{base, transaction}`. Its time is never later than `now` (ISO 8601). Throws
 * `Problem` `bad-json`, `bad-shape` with the JSON path, `too-large`, `stalled`.
 */
export async function readTransactionRequest(request: Request, now: string): Promise<TransactionRequest> {
  const { base, transaction } = shape(await readJson(request), '');
  const { meta } = transaction;
  return { base, transaction: { ...transaction, meta: { ...meta, at: meta.at < now ? meta.at : now } } };
}

/** Id, time and label stand in columns of their own, so they are plain; the steps are JSON and may say anything. */
function plainTransaction(transaction: Transaction, path: string): Transaction {
  const { id, steps, meta } = transaction;
  plainId(id, `${path}.id`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(meta.at)) wrongShape(`${path}.meta.at`, 'an ISO 8601 instant');
  word(LABELS)(meta.label, `${path}.meta.label`);
  personName(meta.by, `${path}.meta.by`);
  if (steps.length === 0) wrongShape(`${path}.steps`, 'one step or more');
  return transaction;
}

/** An id that fits a column and an address. */
export const plainId: Check<string> = (value, path) =>
  typeof value === 'string' && /^[\w.:~-]{1,200}$/.test(value)
    ? value
    : wrongShape(path, 'letters, digits and . : ~ - _');

/** What a person is called in the history; empty when they gave no name. */
export const personName: Check<string> = (value, path) =>
  typeof value === 'string' && value.length <= NAME ? value : wrongShape(path, `at most ${NAME} characters`);
