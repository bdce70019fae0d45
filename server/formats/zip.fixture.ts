import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip that a test builds; the odd fields make it wrong on purpose. */
export interface MadeEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Unix mode; 0o120777 is a symbolic link. */
  readonly mode?: number;
  /** Says it is encrypted. */
  readonly encrypted?: boolean;
  /** The size it claims to have. */
  readonly claims?: number;
  readonly stored?: boolean;
}

/** Writes a zip archive of the entries, as they are given. */
export function makeZip(entries: readonly MadeEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { local, header } = writeEntry(entry, at);
    locals.push(local);
    central.push(header);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** A zip of texts by name. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return makeZip(Object.entries(files).map(([name, data]) => ({ name, data })));
}

function writeEntry({ name, data, mode = 0o100644, encrypted, claims, stored }: MadeEntry, at: number) {
  const bytes = Buffer.from(data);
  const body = stored ? bytes : deflateRawSync(bytes);
  const title = Buffer.from(name, 'utf8');
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
  shared.writeUInt16LE(stored ? 0 : 8, 4);
  shared.writeUInt32LE(crc32(bytes), 10);
  shared.writeUInt32LE(body.length, 14);
  shared.writeUInt32LE(claims ?? bytes.length, 18);
  shared.writeUInt16LE(title.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((mode << 16) >>> 0, 6);
  tail.writeUInt32LE(at, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), shared, title, body]),
    header: Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([0x14, 3]), shared, tail, title]),
  };
}
