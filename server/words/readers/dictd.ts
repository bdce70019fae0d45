import { Problem } from '../../../core/model/problem';
import type { ReadArticle, ReadDictionary, Sibling } from './article';
import { inflateAny } from './inflate';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * A dictd dictionary (RFC 2229 servers, Debian's dict-* packages) from its `.index` (word, offset and length in base 64,
 * tab separated) and `.dict` or `.dict.dz`, in UTF-8 or else KOI8-R. Articles about the database itself give its name and notice.
 */
export function readDictd(index: Uint8Array, sibling: Sibling, name: string): ReadDictionary {
  const data = sibling('.dict.dz') ?? sibling('.dict');
  if (!data) throw bad('.dict');
  const bytes = inflateAny(data);
  const encoding = isUtf8(bytes) && isUtf8(index) ? 'utf-8' : 'koi8-r';
  const places = readIndex(new TextDecoder(encoding).decode(index));
  const about = (word: string) => {
    const place = places.find((entry) => entry.word.replaceAll('-', '') === word);
    return place && body(bytes, place, encoding).slice(1).join(' ');
  };
  return {
    name: about('00databaseshort') || name,
    from: 'und',
    to: 'und',
    notice: (about('00databaseinfo') ?? about('00databaseurl') ?? '').slice(0, 500),
    articles: articles(places, bytes, encoding),
  };
}

/** Old Russian dictionaries are in KOI8-R and do not say so. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function bad(part: string): Problem {
  return new Problem('bad-dictionary', `dictd: ${part} is missing or damaged`, { format: 'dictd', part });
}

interface Place {
  readonly word: string;
  readonly offset: number;
  readonly size: number;
}

function readIndex(index: string): Place[] {
  const lines = index.split('\n').filter((line) => line.includes('\t'));
  if (!lines.length) throw bad('.index');
  return lines.map((line) => {
    const [word = '', offset = '', size = ''] = line.split('\t');
    return { word, offset: number64(offset), size: number64(size) };
  });
}

function number64(text: string): number {
  let value = 0;
  for (const digit of text.trim()) {
    const at = DIGITS.indexOf(digit);
    if (at < 0) throw bad('.index');
    value = value * 64 + at;
  }
  return value;
}

/** Several headwords may lead to one article. */
function* articles(places: readonly Place[], bytes: Uint8Array, encoding: string): Generator<ReadArticle> {
  const heads = new Map<string, { place: Place; words: string[] }>();
  for (const place of places) {
    if (/^00-?database/.test(place.word)) continue;
    const at = `${place.offset} ${place.size}`;
    const known = heads.get(at);
    if (known) known.words.push(place.word);
    else heads.set(at, { place, words: [place.word] });
  }
  for (const { place, words } of heads.values()) {
    const [first = '', ...rest] = body(bytes, place, encoding);
    const reading = /\[([^\]]+)\]/.exec(first)?.[1];
    const senses = rest.length ? rest : [first];
    yield { heads: [...new Set(words)], reading, senses };
  }
}

function body(bytes: Uint8Array, { offset, size }: Place, encoding: string): string[] {
  if (offset + size > bytes.length) throw bad('.dict');
  const text = new TextDecoder(encoding).decode(bytes.subarray(offset, offset + size));
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
