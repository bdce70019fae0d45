import type { PairTable } from '../../model/pairs';
import type { ReadXml } from '../xml-events';
import { parse as parseTwo } from './read';
import { parse as parseOne } from './read-1';

/** Reads XLIFF of any version, which its root tells. Throws what the reader of the version throws. */
export function parse(xml: string, read: ReadXml): PairTable {
  const root = /<(?:[\w.-]+:)?xliff\b[^>]*>/.exec(xml.slice(0, 20_000))?.[0] ?? '';
  return /\bversion\s*=\s*["']1\./.test(root) || root.includes('document:1.')
    ? parseOne(xml, read)
    : parseTwo(xml, read);
}
