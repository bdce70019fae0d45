import { Problem } from '../../core/model/problem';
import { readBody } from './body';

/** The JSON of a request. Throws `Problem` `bad-json`, `too-large`, `stalled`. */
export async function readJson(request: Request): Promise<unknown> {
  const json = new TextDecoder().decode(await readBody(request));
  try {
    return JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('bad-json', detail, { detail });
  }
}
