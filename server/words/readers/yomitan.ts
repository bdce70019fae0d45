import { Problem } from '../../../core/model/problem';
import type { Archive } from '../../formats/zip';
import { languageNamed, type ReadArticle, type ReadDictionary } from './article';

/**
 * A Yomitan (Yomichan) dictionary, term bank format 3 or 1: `index.json` and `term_bank_N.json` of a zip. Structured
 * content becomes lines of text; pictures are left out. Throws `Problem('bad-dictionary')`.
 */
export async function readYomitan(archive: Archive): Promise<ReadDictionary> {
  const index = asRecord(await json(archive, 'index.json'), 'index.json');
  const banks = archive.names.filter((name) => /^term_bank_\d+\.json$/.test(name));
  if (!banks.length) throw bad('term_bank_1.json');
  const format = Number(index.format ?? index.version ?? 3);
  const articles: ReadArticle[] = [];
  for (const name of banks.sort((a, b) => numberOf(a) - numberOf(b)))
    articles.push(...bank(await json(archive, name), format, name));
  return {
    name: text(index.title) || 'Yomitan',
    from: languageNamed(text(index.sourceLanguage)),
    to: languageNamed(text(index.targetLanguage)),
    notice: [index.author, index.attribution, index.url].map(text).filter(Boolean).join(', '),
    articles,
  };
}

function bad(part: string): Problem {
  return new Problem('bad-dictionary', `Yomitan: ${part} is missing or damaged`, { format: 'Yomitan', part });
}

const numberOf = (name: string) => Number(/\d+/.exec(name)?.[0]);
const text = (value: unknown) => (typeof value === 'string' ? value : '');

async function json(archive: Archive, name: string): Promise<unknown> {
  const bytes = await archive.read(name);
  if (!bytes) throw bad(name);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw bad(name);
  }
}

function asRecord(value: unknown, part: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(part);
  return value as Record<string, unknown>;
}

/** Rows: term, reading, tags, rules, score, glossary (format 3) or glosses to the end of the row (format 1). */
function bank(rows: unknown, format: number, part: string): ReadArticle[] {
  if (!Array.isArray(rows)) throw bad(part);
  return rows.flatMap((row: unknown): ReadArticle[] => {
    if (!Array.isArray(row) || typeof row[0] !== 'string') throw bad(part);
    const glossary: unknown = format === 1 ? row.slice(5) : row[5];
    const senses = (Array.isArray(glossary) ? glossary : []).flatMap(glossLines);
    const reading = text(row[1]);
    return senses.length
      ? [{ heads: [row[0]], reading: reading && reading !== row[0] ? reading : undefined, senses }]
      : [];
  });
}

function glossLines(gloss: unknown): string[] {
  return flatten(gloss)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

const BLOCKS = new Set(['div', 'li', 'ul', 'ol', 'p', 'tr', 'br', 'table', 'details', 'summary']);

/** Words of a gloss: a string, an object with text or content, or a list of such. */
function flatten(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(flatten).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { type, text: plain, content, tag } = node as Record<string, unknown>;
  if (type === 'image' || tag === 'img' || tag === 'rt') return '';
  const inner = flatten(typeof plain === 'string' ? plain : content);
  return BLOCKS.has(String(tag)) ? `\n${inner}\n` : inner;
}
