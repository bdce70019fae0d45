import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './root';

/** How long the bytes of a file that was shown wait to be imported. */
const WAIT_MS = 24 * 60 * 60 * 1000;

/** Sets the bytes of a file aside and gives the name under which an import takes them. Older ones are cleared away. */
export function setAside(bytes: Uint8Array, now = Date.now()): string {
  const name = createHash('sha256').update(bytes).digest('hex');
  mkdirSync(folder(), { recursive: true });
  for (const other of readdirSync(folder())) clearOld(path.join(folder(), other), now);
  const file = path.join(folder(), name);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
  return name;
}

/** The bytes set aside under a name; undefined when there are none. */
export function takeUpload(name: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{64}$/.test(name)) return undefined;
  try {
    return readFileSync(path.join(folder(), name));
  } catch {
    return undefined;
  }
}

function folder(): string {
  return path.join(dataFolder(), 'uploads');
}

function clearOld(file: string, now: number): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat && now - stat.mtimeMs > WAIT_MS) rmSync(file, { force: true });
}

/** How a long text begins, cut between characters. */
export function beginningOf(text: string, length = 4000): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
