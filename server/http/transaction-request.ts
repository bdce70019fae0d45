import { LABELS } from '../../core/edit/labels';
import { readTransaction, type Transaction } from '../../core/edit/transaction';
import { Problem } from '../../core/model/problem';
import { type Check, object, whole, word, wrongShape } from '../../core/model/shape';
import { readBody } from './body';

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
  const { base, transaction } = shape(parsed(new TextDecoder().decode(await readBody(request))), '');
  const { meta } = transaction;
  return { base, transaction: { ...transaction, meta: { ...meta, at: meta.at < now ? meta.at : now } } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('bad-json', detail, { detail });
  }
}

/** Id, time and label stand in columns of their own, so they are plain; the steps are JSON and may say anything. */
function plainTransaction(transaction: Transaction, path: string): Transaction {
  const { id, steps, meta } = transaction;
  if (!/^[\w.:~-]{1,200}$/.test(id)) wrongShape(`${path}.id`, 'letters, digits and . : ~ - _');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(meta.at)) wrongShape(`${path}.meta.at`, 'an ISO 8601 instant');
  word(LABELS)(meta.label, `${path}.meta.label`);
  if (meta.by.length > NAME) wrongShape(`${path}.meta.by`, `at most ${NAME} characters`);
  if (steps.length === 0) wrongShape(`${path}.steps`, 'one step or more');
  return transaction;
}
