import { decode } from '../decode/decode';
import type { Encoded, ReadOptions } from './reading';

/** The text of bytes and how it was read. Throws the Problems of `decode`. */
export function decoded(bytes: Uint8Array, { encoding, lossy, file }: ReadOptions): { text: string; encoded: Encoded } {
  const { text, ...encoded } = decode(bytes, { encoding, lossy, file });
  return { text, encoded };
}
