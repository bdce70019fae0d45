/** How far bytes are from UTF-8. */
export interface Utf8Scan {
  /** Bytes that belong to no well-formed character. */
  readonly bad: number;
  /** Index of the first of them, -1 when there is none. */
  readonly first: number;
  /** Well-formed characters of two bytes or more. */
  readonly wide: number;
}

/** Scans after table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing above U+10FFFF. Linear. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let [bad, first, wide] = [0, -1, 0];
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    if (length > 1) wide++;
    if (length === 0) {
      bad++;
      if (first < 0) first = at;
    }
    at += length || 1;
  }
  return { bad, first, wide };
}

/** Length of the well-formed sequence at `at`, 0 when there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || !secondFits(lead, bytes[at + 1] ?? 0)) return 0;
  for (let k = 2; k < length; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function secondFits(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (lead === 0xed) return second >= 0x80 && second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (lead === 0xf4) return second >= 0x80 && second <= 0x8f;
  return second >= 0x80 && second <= 0xbf;
}
