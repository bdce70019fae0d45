import { Problem } from '../../../core/model/problem';
import { plainLines, type ReadArticle, type ReadDictionary, type Sibling } from './article';
import { inflateAny } from './inflate';

/**
 * A StarDict dictionary (versions 2.4.2 and 3.0.0) from its `.ifo` text and its files `.idx`, `.dict` (or `.dict.dz`) and
 * `.syn`. Types m, t, y, l, x, h, g, k are read; sounds and pictures are left out. Throws `Problem('bad-dictionary')`.
 */
export function readStarDict(ifo: string, sibling: Sibling): ReadDictionary {
  if (!ifo.startsWith("StarDict's dict ifo file")) throw bad('.ifo');
  const facts = new Map(ifo.split(/\r?\n/).map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]));
  const index = sibling('.idx') ?? sibling('.idx.gz');
  const data = sibling('.dict') ?? sibling('.dict.dz');
  if (!index || !data) throw bad(index ? '.dict' : '.idx');
  const entries = readIndex(inflateAny(index), facts.get('idxoffsetbits') === '64' ? 8 : 4);
  const synonyms = readSynonyms(sibling('.syn'));
  const bytes = inflateAny(data);
  const notice = [facts.get('author'), facts.get('website'), facts.get('description')].filter(Boolean).join(', ');
  return {
    name: facts.get('bookname') || 'StarDict',
    from: 'und',
    to: 'und',
    notice,
    articles: articles(entries, synonyms, bytes, facts.get('sametypesequence') ?? ''),
  };
}

function bad(part: string): Problem {
  return new Problem('bad-dictionary', `StarDict: ${part} is missing or damaged`, { format: 'StarDict', part });
}

interface Place {
  readonly word: string;
  readonly offset: number;
  readonly size: number;
}

function readIndex(bytes: Uint8Array, width: 4 | 8): Place[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: Place[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    if (end < 0 || end + 1 + width + 4 > bytes.length) throw bad('.idx');
    const offset = width === 8 ? Number(view.getBigUint64(end + 1)) : view.getUint32(end + 1);
    places.push({ word: utf8(bytes.subarray(at, end)), offset, size: view.getUint32(end + 1 + width) });
    at = end + 1 + width + 4;
  }
  return places;
}

/** Further headwords by the number of the entry that they lead to. */
function readSynonyms(bytes: Uint8Array | undefined): Map<number, string[]> {
  const synonyms = new Map<number, string[]>();
  if (!bytes) return synonyms;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    if (end < 0 || end + 5 > bytes.length) throw bad('.syn');
    const entry = view.getUint32(end + 1);
    synonyms.set(entry, [...(synonyms.get(entry) ?? []), utf8(bytes.subarray(at, end))]);
    at = end + 5;
  }
  return synonyms;
}

function* articles(
  places: readonly Place[],
  synonyms: ReadonlyMap<number, readonly string[]>,
  bytes: Uint8Array,
  types: string,
): Generator<ReadArticle> {
  for (const [number, { word, offset, size }] of places.entries()) {
    if (offset + size > bytes.length) throw bad('.dict');
    const senses = fields(bytes.subarray(offset, offset + size), types).flatMap(linesOf);
    if (senses.length) yield { heads: [word, ...(synonyms.get(number) ?? [])], senses };
  }
}

type Field = readonly [type: string, text: string];

function linesOf([type, text]: Field): string[] {
  if (/[xhg]/.test(type)) return plainLines(text);
  return /[mtylkw]/.test(type)
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : [];
}

/** With `sametypesequence` the types are given once and the last field has no end mark. */
function fields(bytes: Uint8Array, types: string): Field[] {
  const found: Field[] = [];
  let at = 0;
  for (let k = 0; at < bytes.length && (types === '' || k < types.length); k++) {
    const type = types === '' ? String.fromCharCode(bytes[at++] as number) : types.charAt(k);
    const last = types !== '' && k === types.length - 1;
    const upper = type === type.toUpperCase();
    const start = upper && !last ? at + 4 : at;
    const nul = bytes.indexOf(0, at);
    const end = last ? bytes.length : upper ? start + sizeAt(bytes, at) : nul < 0 ? bytes.length : nul;
    found.push([type, utf8(bytes.subarray(start, end))]);
    at = upper ? end : end + 1;
  }
  return found;
}

function sizeAt(bytes: Uint8Array, at: number): number {
  return at + 4 <= bytes.length ? new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0) : 0;
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
