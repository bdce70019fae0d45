import { gunzipSync } from 'node:zlib';
import { Problem } from '../../../core/model/problem';

const MOST = 1024 * 1024 * 1024;

/** Bytes out of gzip or dictzip (gzip with an index in its header), or as they are. Throws `Problem('damaged-file')`. */
export function inflateAny(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('damaged-file', detail, { detail });
  }
}
