/** First bytes of files that are not text, with the name a person knows them by. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[], at?: number])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['GZIP', [0x1f, 0x8b, 0x08]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['MS Office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ['WebP', [0x57, 0x45, 0x42, 0x50], 8],
  ['MP3', [0x49, 0x44, 0x33]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
];

/** What kind of file begins like this, when it is a known kind that is not text. */
export function knownKind(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, first, at = 0]) => first.every((byte, k) => bytes[at + k] === byte))?.[0];
}

/** Encoding that a byte order mark declares, and the mark's length. UTF-32 is told apart from UTF-16 by its zeros. */
export function markOf(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const begins = (...first: number[]) => first.every((byte, k) => bytes[k] === byte);
  if (begins(0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', length: 3 };
  if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff)) return { encoding: 'utf-32', length: 4 };
  if (begins(0xff, 0xfe)) return { encoding: 'utf-16le', length: 2 };
  if (begins(0xfe, 0xff)) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}
