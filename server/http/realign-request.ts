import { type Check, name, object, optional, whole } from '../../core/model/shape';
import { readJson } from './json-body';
import { personName, plainId } from './transaction-request';

export interface RealignRequest {
  /** Of the change, made by the sender, so that it is made once. */
  readonly id: string;
  readonly base: number;
  readonly bead: string;
  /** The first bead after the stretch; without it the stretch goes to the end. */
  readonly to?: string;
  readonly by: string;
}

const shape: Check<RealignRequest> = object<RealignRequest>({
  id: plainId,
  base: whole,
  bead: name,
  to: optional(name),
  by: personName,
});

/** What to align again. Throws `Problem` `bad-json`, `bad-shape` with the JSON path, `too-large`, `stalled`. */
export async function readRealignRequest(request: Request): Promise<RealignRequest> {
  return shape(await readJson(request), '');
}
