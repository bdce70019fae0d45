import { Problem } from '../../../core/model/problem';
import type { ReadArticle, ReadDictionary } from './article';

/**
 * A list of words: headword, meaning, or headword, reading, meaning, tab separated, a word a line; further columns are
 * more meanings; lines that begin with # are left out. Throws `Problem('bad-dictionary')` at the first line without a tab.
 */
export function readTsv(source: string, name: string): ReadDictionary {
  const rows: ReadArticle[] = [];
  for (const [number, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    const [head = '', second = '', ...more] = cells;
    if (cells.length < 2 || head === '') throw bad(number + 1);
    rows.push(
      more.length
        ? { heads: [head], reading: second || undefined, senses: more.filter(Boolean) }
        : { heads: [head], senses: [second] },
    );
  }
  if (!rows.length) throw bad(1);
  return { name, from: 'und', to: 'und', notice: '', articles: rows };
}

function bad(line: number): Problem {
  return new Problem(
    'bad-dictionary',
    `Line ${line} has no tab`,
    { format: 'TSV', part: 'word<TAB>meaning' },
    { line },
  );
}
