import { Problem } from '../../../core/model/problem';
import { languageNamed, type ReadArticle, type ReadDictionary } from './article';

/**
 * A Lingvo DSL dictionary: `#NAME`, `#INDEX_LANGUAGE`, `#CONTENTS_LANGUAGE`, then headwords at the line's start and their
 * meanings on indented lines. Markup goes, as do media, comments and hidden parts of headwords. Throws `bad-dictionary`.
 */
export function readDsl(source: string): ReadDictionary {
  const lines = source.replace(/\{\{.*?\}\}/gs, '').split(/\r?\n/);
  const header = new Map<string, string>();
  let at = 0;
  for (; at < lines.length && /^(?:#|\s*$)/.test(lines[at] as string); at++) {
    const match = /^#(\w+)\s+"?(.*?)"?\s*$/.exec(lines[at] as string);
    if (match) header.set(match[1] as string, match[2] as string);
  }
  if (!header.has('NAME'))
    throw new Problem('bad-dictionary', 'DSL: no #NAME', { format: 'DSL', part: '#NAME' }, { line: 1 });
  return {
    name: header.get('NAME') as string,
    from: languageNamed(header.get('INDEX_LANGUAGE')),
    to: languageNamed(header.get('CONTENTS_LANGUAGE')),
    notice: '',
    articles: articles(lines.slice(at)),
  };
}

function* articles(lines: readonly string[]): Generator<ReadArticle> {
  let heads: string[] = [];
  let senses: string[] = [];
  for (const line of [...lines, '.']) {
    if (/^\s/.test(line)) {
      const sense = withoutMarkup(line);
      if (sense) senses.push(sense);
    } else if (line !== '') {
      if (senses.length) {
        if (heads.length) yield { heads, senses };
        [heads, senses] = [[], []];
      }
      heads.push(...headsOf(line));
    }
  }
}

/** `{…}` is shown but not sorted; `(…)` may be there or not: both spellings are headwords. */
function headsOf(line: string): string[] {
  const plain = unescaped(line.replace(/\{[^}]*\}/g, '')).trim();
  const having = plain.replace(/[()]/g, '');
  const without = plain.replace(/\s*\([^)]*\)/g, '');
  return [...new Set([without, having])].filter(Boolean);
}

function withoutMarkup(line: string): string {
  const plain = line
    .replace(/\[(s|video|!trs|com)\].*?\[\/\1\]/g, ' ')
    .replace(
      /(?<!\\)\[\/?(?:m\d?|b|i|u|c|\*|ex|p|trn|trs|t|ref|url|sup|sub|lang|'|s|com|!trs|preview)(?:\s[^\]]*)?\]/g,
      '',
    )
    .replace(/<<(.*?)>>/g, '$1');
  return unescaped(plain).replace(/\s+/g, ' ').trim();
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
