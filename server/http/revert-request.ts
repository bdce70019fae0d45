import { type Check, object, whole, word } from '../../core/model/shape';
import { readJson } from './json-body';
import { personName, plainId } from './transaction-request';

export interface RevertRequest {
  /** Of the change that takes back, made by the sender, so that it is made once. */
  readonly id: string;
  readonly revision: number;
  /** `only` the change that made the revision, or every change `after` it. */
  readonly what: 'only' | 'after';
  readonly by: string;
}

const shape: Check<RevertRequest> = object<RevertRequest>({
  id: plainId,
  revision: whole,
  what: word(['only', 'after']),
  by: personName,
});

/** What to take back. Throws `Problem` `bad-json`, `bad-shape` with the JSON path, `too-large`, `stalled`. */
export async function readRevertRequest(request: Request): Promise<RevertRequest> {
  return shape(await readJson(request), '');
}
