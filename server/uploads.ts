import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './root';

/** How long the bytes of a decoded file wait to be imported. */
const WAIT_MS = 24 * 60 * 60 * 1000;

/**
 * Sets the bytes of a file aside under the text they decode to, so that a later import of that text keeps the file
 * byte for byte. Nothing is set aside when the text says it all. Older ones are cleared away.
 */
export function setAside(bytes: Uint8Array, text: string, now = Date.now()): void {
  if (Buffer.from(text, 'utf8').equals(bytes)) return;
  mkdirSync(folder(), { recursive: true });
  for (const name of readdirSync(folder())) clearOld(path.join(folder(), name), now);
  const file = fileOf(text);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}

/** The bytes set aside for a text; undefined when there are none. */
export function takeUpload(text: string): Uint8Array | undefined {
  try {
    return readFileSync(fileOf(text));
  } catch {
    return undefined;
  }
}

function folder(): string {
  return path.join(dataFolder(), 'uploads');
}

function fileOf(text: string): string {
  return path.join(folder(), createHash('sha256').update(text).digest('hex'));
}

function clearOld(file: string, now: number): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat && now - stat.mtimeMs > WAIT_MS) rmSync(file, { force: true });
}
