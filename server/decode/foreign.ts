import { plausibility } from './plausible';

/** An encoding that is known by name and not read, and how much the bytes look like a text in it, 0 to 1. */
export interface Foreign {
  readonly encoding: string;
  readonly score: number;
}

/** Upper half of code page 855, after the table of the Unicode Consortium; box drawings as `·`. */
const IBM855 =
  'ђЂѓЃёЁєЄѕЅіІїЇјЈљЉњЊћЋќЌўЎџЏюЮъЪаАбБцЦдДеЕфФгГ«»·····хХиИ····йЙ·······кК·······¤лЛмМнНоОп····Пя·' +
  'ЯрРсСтТуУжЖвВьЬ№·ыЫзЗшШэЭщЩчЧ§·\u00a0';

/** Bytes of the sample that is looked at, and how many of them must be more than ASCII: a few tell nothing. */
const SAMPLE = 16_384;
const ENOUGH = 24;

/** The likeliest of the encodings that are named but not read; undefined when the bytes can be none of them. */
export function foreignOf(bytes: Uint8Array): Foreign | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.reduce((count, byte) => count + (byte >> 7), 0) < ENOUGH) return undefined;
  const found = [
    { encoding: 'ibm855', text: ibm855(sample) },
    { encoding: 'euc-tw', text: eucTw(sample) },
  ];
  const scored = found.flatMap(({ encoding, text }) => (text ? [{ encoding, score: plausibility(text) }] : []));
  return scored.sort((a, b) => b.score - a.score)[0];
}

/** Encodings that write Chinese in seven bits, told by the escapes they cannot do without. */
export function sevenBit(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE));
  if (text.includes('\u001b$)A') || text.includes('\u001b$)G')) return 'iso-2022-cn';
  return /~\{(?:[\x21-\x77][\x21-\x7e]){2,}~\}/.test(text) ? 'hz-gb-2312' : undefined;
}

function ibm855(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : IBM855[byte - 0x80])).join('');
}

/**
 * EUC-TW by its first plane, whose hanzi stand almost in the order of Big5's first level: near enough to tell the
 * commonest characters by, too far to be a reading. Undefined when the bytes are not of its form.
 */
function eucTw(bytes: Uint8Array): string | undefined {
  const pairs: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0xa1;
    if (lead === 0x8e && trail >= 0xa1 && trail <= 0xb0) at += 3;
    else if (lead < 0xa1 || trail < 0xa1) return undefined;
    else {
      if (lead >= 0xc4) pairs.push(...bigFive((lead - 0xc4) * 94 + trail - 0xa1));
      at++;
    }
  }
  return pairs.length > 0 ? new TextDecoder('big5').decode(Uint8Array.from(pairs)) : undefined;
}

/** Bytes of character number `index` of Big5's first level. */
function bigFive(index: number): [number, number] {
  const trail = index % 157;
  return [0xa4 + Math.floor(index / 157), trail < 63 ? 0x40 + trail : 0x62 + trail];
}
