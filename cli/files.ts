import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../core/model/problem';
import { decode } from '../server/decode/decode';

/** Bytes of a file. Throws `Problem` `no-such-file` or `unreadable-file`. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, detail } = reasonOf(error);
    if (code === 'ENOENT') throw new Problem('no-such-file', detail, {}, { file });
    throw new Problem('unreadable-file', detail, { detail }, { file });
  }
}

/** Text of a file in any encoding Diglot reads. Throws the Problems of `decode` as well. */
export function readText(file: string, encoding?: string): string {
  return decode(readBytes(file), { file, encoding }).text;
}

/** Writes a file and the folders above it. Throws `Problem('unwritable-file')`. */
export function writeOut(file: string, content: string | Uint8Array): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    const { detail } = reasonOf(error);
    throw new Problem('unwritable-file', detail, { detail }, { file });
  }
}

function reasonOf(error: unknown): { code: string; detail: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { code, detail: error instanceof Error ? error.message : String(error) };
}
