import path from 'node:path';
import { Problem } from '../../../core/model/problem';
import { decode } from '../../decode/decode';
import { type Archive, openZip } from '../../formats/zip';
import type { ReadDictionary, Sibling } from './article';
import { readDictd } from './dictd';
import { readDsl } from './dsl';
import { inflateAny } from './inflate';
import { readStarDict } from './stardict';
import { readTsv } from './tsv';
import { readYomitan } from './yomitan';

/** Formats by the ends of names, as messages and `--help` name them. */
export const DICTIONARY_ENDINGS = ['.ifo', '.index', '.dsl', '.dsl.dz', '.tsv', '.txt', '.zip'] as const;

/**
 * Reads a dictionary file by its name: StarDict `.ifo`, dictd `.index` (with their siblings), DSL, TSV, or a zip with a
 * Yomitan or StarDict dictionary in it. `file` reads another file of the folder, undefined when it is not there. Throws
 * `Problem` `unsupported-dictionary`, `bad-dictionary`, and those of `decode` and `openZip`.
 */
export async function readDictionary(
  name: string,
  bytes: Uint8Array,
  file: (name: string) => Uint8Array | undefined,
): Promise<ReadDictionary> {
  const base = path.basename(name);
  const ending = DICTIONARY_ENDINGS.find((end) => base.toLowerCase().endsWith(end));
  const stem = base.slice(0, base.length - (ending?.length ?? 0));
  const sibling: Sibling = (end) => file(stem + end);
  switch (ending) {
    case '.zip':
      return readArchive(await openZip(bytes, base));
    case '.ifo':
      return readStarDict(new TextDecoder().decode(bytes), sibling);
    case '.index':
      return readDictd(bytes, sibling, stem);
    case '.dsl':
    case '.dsl.dz':
      return readDsl(decode(inflateAny(bytes), { file: base }).text);
    case '.tsv':
    case '.txt':
      return readTsv(decode(bytes, { file: base }).text, stem);
    default:
      throw new Problem('unsupported-dictionary', base, { wanted: DICTIONARY_ENDINGS.join(', ') }, { file: base });
  }
}

async function readArchive(archive: Archive): Promise<ReadDictionary> {
  const ifo = archive.names.find((name) => name.endsWith('.ifo'));
  if (!ifo) return readYomitan(archive);
  const stem = ifo.slice(0, -'.ifo'.length);
  const parts = new Map<string, Uint8Array>();
  for (const end of ['.ifo', '.idx', '.idx.gz', '.dict', '.dict.dz', '.syn']) {
    const bytes = await archive.read(stem + end);
    if (bytes) parts.set(end, bytes);
  }
  return readStarDict(new TextDecoder().decode(parts.get('.ifo')), (end) => parts.get(end));
}
