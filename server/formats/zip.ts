import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type Place, Problem } from '../../core/model/problem';

/** What an archive may hold; the defaults are for one document or one batch. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all that is taken out. */
  readonly total: number;
  /** Bytes out for each byte in, once an entry is longer than `free`. */
  readonly ratio: number;
  readonly free: number;
}

const MEGA = 1024 * 1024;
export const ZIP_LIMITS: ZipLimits = { entries: 20_000, total: 512 * MEGA, ratio: 200, free: 4 * MEGA };

/** A zip archive in memory. Nothing is ever written to disk: names are only names. */
export interface Archive {
  /** Names of files in the order of the archive. */
  readonly names: readonly string[];
  /** The bytes of an entry, undefined when there is none of that name. Counted against the limits while inflating. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/**
 * Opens an archive and checks every entry before anything is inflated. Throws `Problem` `zip-path`, `zip-link`,
 * `zip-duplicate`, `zip-bomb`, `password` or `damaged-file`, naming the entry.
 */
export async function openZip(bytes: Uint8Array, file?: string, limits: ZipLimits = ZIP_LIMITS): Promise<Archive> {
  const place: Place = file === undefined ? {} : { file };
  const zip = await open(bytes, place);
  const entries = await listEntries(zip, limits, place);
  let left = limits.total;
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const most = Math.min(left, Math.max(limits.free, entry.compressedSize * limits.ratio));
      const inflated = await inflate(zip, entry, most, { ...place, entry: name });
      left -= inflated.length;
      return inflated;
    },
  };
}

function open(bytes: Uint8Array, place: Place): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(damaged(error, place)) : resolve(zip),
    );
  });
}

function listEntries(zip: ZipFile, limits: ZipLimits, place: Place): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw bomb(`${zip.entryCount} entries`, place);
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    const seen = new Set<string>();
    zip.on('error', (error: Error) => reject(entryProblem(error, place)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const problem = objection(entry, seen, { ...place, entry: entry.fileName });
      if (problem) return reject(problem);
      seen.add(entry.fileName);
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

const LINK = 0o120000;
const KIND = 0o170000;

function objection(entry: Entry, seen: ReadonlySet<string>, place: Place): Problem | undefined {
  const name = entry.fileName;
  if (((entry.externalFileAttributes >>> 16) & KIND) === LINK) return new Problem('zip-link', 'A link', {}, place);
  if (seen.has(name)) return new Problem('zip-duplicate', `${name} stands twice`, {}, place);
  if (name.includes('\0')) return new Problem('zip-path', 'A zero in a name', {}, place);
  return entry.isEncrypted() ? new Problem('password', 'The archive is encrypted', {}, place) : undefined;
}

/** yauzl itself refuses absolute names and those with `..`. */
function entryProblem(error: Error, place: Place): Problem {
  const [, name] =
    /(?:absolute path|invalid relative path|invalid characters in fileName): (.*)/s.exec(error.message) ?? [];
  return name === undefined
    ? damaged(error, place)
    : new Problem('zip-path', error.message, {}, { ...place, entry: name });
}

function damaged(error: Error, place: Place): Problem {
  return new Problem('damaged-file', error.message, { detail: error.message }, place);
}

function bomb(detail: string, place: Place): Problem {
  return new Problem('zip-bomb', `A zip bomb: ${detail}`, {}, place);
}

function inflate(zip: ZipFile, entry: Entry, most: number, place: Place): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged(error, place));
      const chunks: Buffer[] = [];
      let length = 0;
      stream.on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > most) stream.destroy(bomb(`more than ${most} bytes`, place));
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', (failure: Error) =>
        reject(failure instanceof Problem ? failure : streamProblem(failure, place)),
      );
    });
  });
}

/** An entry longer than it says is the usual form of a bomb. */
function streamProblem(error: Error, place: Place): Problem {
  return /too many bytes/.test(error.message) ? bomb(error.message, place) : damaged(error, place);
}
