import { decode } from './decode';

/** Encodes a text for tests by turning the decoder round: Node can read these encodings and not write them. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  if (encoding === 'utf-8') return new Uint8Array(Buffer.from(text, 'utf8'));
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = char < '\u0080' ? [char.charCodeAt(0)] : table.get(char);
      if (!bytes) throw new Error(`${encoding} has no ${char}`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const read = (bytes: number[]) =>
    encoding === 'windows-1252'
      ? decode(Uint8Array.from(bytes), { encoding, lossy: true }).text
      : decoder.decode(Uint8Array.from(bytes));
  const two = encoding === 'gb18030' || encoding === 'big5';
  for (let lead = 0x80; lead <= 0xff; lead++) {
    for (let trail = two ? 0x40 : 0; trail <= (two ? 0xfe : 0); trail++) {
      const bytes = two ? [lead, trail] : [lead];
      const char = read(bytes);
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, bytes);
    }
  }
  return table;
}

/** Letters of code page 855 that our texts need, and where they stand. */
const IBM855: Readonly<Record<string, number>> = Object.fromEntries(
  [...'аАбБцЦдДеЕфФгГ«»']
    .map((char, k) => [char, 0xa0 + k] as const)
    .concat(
      [...'хХиИ'].map((char, k) => [char, 0xb5 + k] as const),
      [...'йЙ'].map((char, k) => [char, 0xbd + k] as const),
      [...'кК'].map((char, k) => [char, 0xc6 + k] as const),
      [...'лЛмМнНоОп'].map((char, k) => [char, 0xd0 + k] as const),
      [...'Пя'].map((char, k) => [char, 0xdd + k] as const),
      [...'ЯрРсСтТуУжЖвВьЬ'].map((char, k) => [char, 0xe0 + k] as const),
      [...'ыЫзЗшШэЭщЩчЧ'].map((char, k) => [char, 0xf1 + k] as const),
      [...'юЮъЪ'].map((char, k) => [char, 0x9c + k] as const),
    ),
);

/** Plane 1 of CNS 11643 as EUC-TW writes it, for the hanzi of our test text (after the mapping of the GNU C library). */
const EUC_TW =
  'e0aedcf3c5b2cfe9d5ebf7e2cda6a1a2c8d2f8e5c4e2e3fdc4e2c8a4c7e2edb0e1e1dea8ddbba1a4a1d6c4a8c4b2c4a4d4b6a1a4a1d7c5eceba9' +
  'a1a4cbdbc8a1cefbc5d5c8edd0fed8eda1a2c4a9d4afdde7d8b4dab5a1a4';

/** Texts of the tests in encodings that Diglot names and does not read. */
export function encodeForeign(text: string, encoding: string): Uint8Array {
  if (encoding === 'euc-tw') return new Uint8Array(Buffer.from(EUC_TW, 'hex'));
  if (encoding === 'ibm855')
    return Uint8Array.from(text, (char) => IBM855[char] ?? (char < '\u0080' ? char.charCodeAt(0) : 0x20));
  const seven = String.fromCharCode(...encode(text, 'gb18030').map((byte) => byte & 0x7f));
  return encode(
    encoding === 'hz-gb-2312' ? `~{${seven.replace(/\n/g, '')}~}` : `\u001b$)A\u000e${seven}\u000f`,
    'utf-8',
  );
}
