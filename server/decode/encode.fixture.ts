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
