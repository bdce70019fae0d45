import { Problem } from '../../core/model/problem';
import { foreignOf, sevenBit } from './foreign';
import { plausibility } from './plausible';
import { knownKind, markOf } from './signatures';
import { scanUtf8 } from './utf8';

/** A text, how its bytes were read, and how else they might have been. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name in lower case, such as `utf-8` or `koi8-r`. */
  readonly encoding: string;
  /** 0 to 1; 1 when the bytes say so themselves (a mark, well-formed UTF-8) or the person did. */
  readonly confidence: number;
  /** Bytes that became U+FFFD; only when the caller allowed it. */
  readonly replaced: number;
  /** The likeliest readings, best first, at most three; the one chosen is the first. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly encoding: string;
  readonly confidence: number;
  /** How the text would begin. */
  readonly sample: string;
}

export interface DecodeOptions {
  /** The person's choice; else the encoding is found. */
  readonly encoding?: string;
  /** Put U+FFFD for what the chosen encoding does not have, instead of refusing. */
  readonly lossy?: boolean;
  /** File name for problems. */
  readonly file?: string;
}

/** Encodings that a text without a mark may be in, in the order in which equals are preferred. */
const LEGACY = [
  'gb18030',
  'big5',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
  'windows-1252',
] as const;
/** Of two readings as good as each other this one is the less likely. */
const RARE: ReadonlySet<string> = new Set(['x-mac-cyrillic']);
const WIDE = ['utf-16le', 'utf-16be'] as const;
/** Node's decoders of these do not throw for every byte that they have no character for. */
const MULTIBYTE: ReadonlySet<string> = new Set(['gb18030', 'gbk', 'big5']);

/** Below this plausibility nothing is a reading. */
const PLAUSIBLE = 0.35;
/** UTF-8 with at most this part of bad bytes among its wide characters is damaged UTF-8 and not another encoding. */
const DAMAGED = 0.1;
/** A reading in an encoding that is only named must be this good, and better by so much, to be believed. */
const FOREIGN = 0.5;
const AHEAD = 0.1;
const SAMPLE_BYTES = 65_536;
const SAMPLE_CHARS = 160;

/**
 * Bytes to text. Throws `Problem` `nothing-to-import`, `not-text`, `bad-utf8`, `bad-bytes`, `unsupported-encoding` or
 * `unknown-encoding`; never gives mojibake without a low confidence. Linear.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const place = options.file === undefined ? {} : { file: options.file };
  const kind = knownKind(bytes);
  if (kind) throw new Problem('not-text', `This is a ${kind} file, not text`, { kind }, place);
  const mark = markOf(bytes);
  if (bytes.length === (mark?.length ?? 0))
    throw new Problem('nothing-to-import', 'There is nothing to import', {}, place);
  if (options.encoding) return exactly(bytes, options.encoding.toLowerCase(), options);
  if (mark) return exactly(bytes, mark.encoding, options);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return decodeWide(bytes, nul, place);
  const { bad, first, wide } = scanUtf8(bytes);
  if (bad === 0) return wellFormed(bytes, options);
  if (bad <= wide * DAMAGED) throw badUtf8(bad, first, place);
  return decodeLegacy(bytes, { bad, first, wide }, place);
}

/**
 * Well-formed UTF-8, unless that would be full of control characters: two bytes a letter, as of UTF-16, or escapes of
 * an encoding of seven bits.
 */
function wellFormed(bytes: Uint8Array, options: DecodeOptions): Decoded {
  const place = options.file === undefined ? {} : { file: options.file };
  const escaped = sevenBit(bytes);
  if (escaped) throw unsupported(escaped, place);
  const decoded = exactly(bytes, 'utf-8', options);
  if (!noisy(decoded.text)) return decoded;
  const wide = bytes.length % 2 === 0 ? WIDE.flatMap((encoding) => candidate(bytes, encoding)) : [];
  const [best] = wide.sort((a, b) => b.score - a.score);
  return best && best.score >= PLAUSIBLE && !noisy(best.text) ? chosen(bytes, wide, best) : decoded;
}

function unsupported(encoding: string, place: { file?: string }): Problem {
  return new Problem('unsupported-encoding', `Encoding ${encoding} is not supported`, { encoding }, place);
}

/** Reads bytes in one encoding; a byte order mark is not part of the text. */
function exactly(bytes: Uint8Array, encoding: string, { lossy = false, file }: DecodeOptions): Decoded {
  const place = file === undefined ? {} : { file };
  const decoder = decoderOf(encoding, !lossy);
  if (!decoder) throw unsupported(encoding, place);
  try {
    const text = decoder.decode(bytes);
    if (!lossy && MULTIBYTE.has(encoding) && text.includes('\ufffd')) throw new RangeError('ICU lets some bytes pass');
    const replaced = lossy ? countReplaced(bytes, text, encoding) : 0;
    return { text, encoding, confidence: 1, replaced, candidates: [candidateOf(text, encoding, 1)] };
  } catch {
    const { bad, first } = scanUtf8(bytes);
    if (encoding === 'utf-8') throw badUtf8(bad, first, place);
    throw new Problem('bad-bytes', `Some bytes are not ${encoding}`, { encoding }, place);
  }
}

function countReplaced(bytes: Uint8Array, text: string, encoding: string): number {
  return encoding === 'utf-8' ? scanUtf8(bytes).bad : (text.match(/\ufffd/g)?.length ?? 0);
}

function badUtf8(bad: number, first: number, place: { file?: string }): Problem {
  const message = `UTF-8 with ${bad} bad bytes, the first at byte ${first}`;
  return new Problem('bad-utf8', message, { count: bad, byte: first }, { ...place, byte: first });
}

/** A text with zero bytes is UTF-16 without a mark, or no text at all. */
function decodeWide(bytes: Uint8Array, nul: number, place: { file?: string }): Decoded {
  if (looksUtf32(bytes)) throw unsupported('utf-32', place);
  const found = WIDE.flatMap((encoding) => candidate(bytes, encoding)).filter(({ text }) => !text.includes('\0'));
  const [best] = found.sort((a, b) => b.score - a.score);
  if (bytes.length % 2 !== 0 || !best || best.score < PLAUSIBLE || noisy(best.text)) {
    throw new Problem('not-text', `A zero byte at ${nul}: this is not text`, { byte: nul }, { ...place, byte: nul });
  }
  return chosen(bytes, found, best);
}

/** Every fourth byte is zero and its neighbour at most 16: no code point is above U+10FFFF. */
function looksUtf32(bytes: Uint8Array): boolean {
  if (bytes.length % 4 !== 0) return false;
  const every = (zero: number, plane: number) => {
    for (let at = 0; at < Math.min(bytes.length, 4096); at += 4) {
      if ((bytes[at + zero] ?? 0) > 0 || (bytes[at + plane] ?? 0) > 0x10) return false;
    }
    return true;
  };
  return every(3, 2) || every(0, 1);
}

/** Control characters that a text has no use for. */
function noisy(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 9 || (unit > 13 && unit < 32) || unit >= 0xfffe) controls++;
  }
  return controls > text.length * 0.02;
}

function decodeLegacy(
  bytes: Uint8Array,
  utf8: { bad: number; first: number; wide: number },
  place: { file?: string },
): Decoded {
  const wide = bytes.length % 2 === 0 ? WIDE.flatMap((encoding) => candidate(bytes, encoding)) : [];
  const found = [...LEGACY.flatMap((encoding) => candidate(sampleOf(bytes), encoding)), ...wide];
  found.sort((a, b) => b.score - a.score);
  const [best] = found;
  const foreign = foreignOf(sampleOf(bytes));
  if (foreign && foreign.score >= FOREIGN && foreign.score > (best?.score ?? 0) + AHEAD) {
    throw unsupported(foreign.encoding, place);
  }
  if (!best || best.score < PLAUSIBLE || noisy(best.text)) {
    if (utf8.wide > utf8.bad) throw badUtf8(utf8.bad, utf8.first, place);
    throw new Problem('unknown-encoding', 'No known encoding gives a readable text', {}, place);
  }
  return chosen(bytes, found, best);
}

interface Reading {
  readonly encoding: string;
  readonly text: string;
  readonly score: number;
}

function chosen(bytes: Uint8Array, found: readonly Reading[], best: Reading): Decoded {
  const { encoding } = best;
  const rival = found.find(({ text, encoding: other }) => text !== best.text && !RARE.has(other));
  const margin = rival ? (best.score - Math.max(0, rival.score)) / best.score : 1;
  const confidence = round(Math.min(1, best.score * 1.5) * Math.min(1, margin * 2));
  const candidates = found
    .slice(0, 3)
    .map((reading) => candidateOf(reading.text, reading.encoding, round(reading.score)));
  const text = decoderOf(encoding, false)?.decode(bytes) ?? '';
  return { text, encoding, confidence, replaced: countReplaced(bytes, text, encoding), candidates };
}

function candidateOf(text: string, encoding: string, confidence: number): Candidate {
  return {
    encoding,
    confidence: Math.max(0, confidence),
    sample: [...text.slice(0, SAMPLE_CHARS)].slice(0, SAMPLE_CHARS / 2).join(''),
  };
}

function candidate(bytes: Uint8Array, encoding: string): Reading[] {
  try {
    const stream = bytes.length > SAMPLE_BYTES;
    const text = decoderOf(encoding, true)?.decode(bytes.subarray(0, SAMPLE_BYTES), { stream });
    return text === undefined ? [] : [{ encoding, text, score: plausibility(text) * (RARE.has(encoding) ? 0.99 : 1) }];
  } catch {
    return [];
  }
}

/** The lines around the first byte that is not ASCII: no encoding here has a line feed inside a character. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = bytes.lastIndexOf(0x0a, first) + 1;
  return bytes.subarray(first - start > SAMPLE_BYTES / 2 ? first : start);
}

function decoderOf(encoding: string, fatal: boolean): Pick<TextDecoder, 'decode'> | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    return encoding === 'windows-1252' ? windows1252(decoder) : decoder;
  } catch {
    return undefined;
  }
}

/** Characters of bytes 0x80 to 0x9f; Node 20 reads them as ISO 8859-1 control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(decoder: TextDecoder): Pick<TextDecoder, 'decode'> {
  const mend = (char: string) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char;
  return { decode: (bytes, options) => decoder.decode(bytes, options).replace(/[\u0080-\u009f]/g, mend) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
