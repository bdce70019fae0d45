import { deflateRawSync } from 'node:zlib';

/** A file to be put in an archive. */
export interface ZipFileEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Not deflated: what tells the kind of an archive stands plain at its beginning. */
  readonly stored?: boolean;
}

/** 1980-01-01 00:00, the first date a zip can hold: the same content gives the same bytes. */
const DATE = 0x21;
const UTF8_NAMES = 0x800;

/** A zip archive of files in order, deflated, under UTF-8 names (APPNOTE.TXT 6.3; no zip64: up to 4 GB and 65,535 files). */
export function writeZip(entries: readonly ZipFileEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, stored } of entries) {
    const title = Buffer.from(name, 'utf8');
    const body = stored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const common = commonHeader(title.length, bytes, stored ? 0 : 8, body.length);
    parts.push(signed(0x04034b50, common), title, body);
    directory.push(centralHeader(common, at), title);
    at += 4 + common.length + title.length + body.length;
  }
  const central = Buffer.concat(directory);
  const whole = Buffer.concat([...parts, central, endRecord(entries.length, central.length, at)]);
  return new Uint8Array(whole);
}

function commonHeader(nameLength: number, bytes: Uint8Array, method: number, size: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE(DATE, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(size, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

function signed(signature: number, header: Buffer): Buffer {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature, 0);
  return Buffer.concat([mark, header]);
}

/** Made by version 2.0, then the common fields, then comment, disk, attributes and the place of the file. */
function centralHeader(common: Buffer, at: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(at, 10);
  return signed(0x02014b50, Buffer.concat([Buffer.from([20, 0]), common, tail]));
}

function endRecord(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return signed(0x06054b50, end);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as in ISO 3309; `zlib.crc32` is younger than Node 20.9. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
