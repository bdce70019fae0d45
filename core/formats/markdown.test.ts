import { describe, expect, it } from 'vitest';
import { growth } from '../model/growth.fixture';
import { parse, serialise } from './markdown';

/** Blocks with their markup cut out: `kind level: words`. */
function read(text: string): string[] {
  return parse(text).blocks.map(({ start, end, kind, level, marks = [] }) => {
    let words = '';
    let at = start;
    for (const mark of marks) {
      words += text.slice(at, mark.start);
      at = mark.end;
    }
    words += text.slice(at, end);
    return `${kind}${level ?? ''}: ${words.trim().replace(/\s+/g, ' ')}`;
  });
}

describe('markdown', () => {
  it('reads headings of both kinds, with closing hashes', () => {
    expect(read('# The ferry #\n\nTitle two\n===\n\nAnd three\n---\n\n###### Six')).toEqual([
      'heading1: The ferry',
      'heading1: Title two',
      'heading2: And three',
      'heading6: Six',
    ]);
  });

  it('joins lines of a paragraph and of a quotation, cuts lists into items', () => {
    expect(
      read('One line\nand its end.\n\n> Quoted\n> twice.\n\n- first\n- second\n  goes on\n\n1. counted\n2) again'),
    ).toEqual([
      'paragraph: One line and its end.',
      'quotation: Quoted twice.',
      'list-item: first',
      'list-item: second goes on',
      'list-item: 1. counted',
      'list-item: 2) again',
    ]);
  });

  it('names emphasis, links, code and escapes as markup, words in between stay', () => {
    expect(
      read('A **strong** and *soft* `word`, a [link](https://example.org/a_b) and 2 \\* 3, snake_case_name.'),
    ).toEqual(['paragraph: A strong and soft word, a link and 2 * 3, snake_case_name.']);
    expect(read('**Strong with *soft* inside**')).toEqual(['paragraph: Strong with soft inside']);
    expect(read('![](picture.png)')).toEqual(['paragraph: ']);
  });

  it('reads notes, rules, code and settings at the head', () => {
    expect(read('---\ntitle: X\n---\n\nText.[^1]\n\n***\n\n```js\na *b* c\n```\n\n[^1]: A note.')).toEqual([
      'paragraph: ',
      'paragraph: Text.[^1]',
      'paragraph: ',
      'verse: a *b* c',
      'footnote: [^1]: A note.',
    ]);
  });

  it('reads a table cell by cell, row by row', () => {
    expect(read('| Паром | The ferry |\n|---|:--|\n| Он ушёл. | It left. |')).toEqual([
      'paragraph: Паром',
      'paragraph: The ferry',
      'paragraph: ',
      'paragraph: Он ушёл.',
      'paragraph: It left.',
    ]);
  });

  it('leaves only white space outside blocks', () => {
    const text = '# T\n\n| a | b |\n\n> q\n\n~~~\nx\n';
    let rest = '';
    let at = 0;
    for (const { start, end } of parse(text).blocks) {
      rest += text.slice(at, start);
      at = end;
    }
    expect((rest + text.slice(at)).trim()).toBe('');
  });

  it('writes what it read', () => {
    const text = '# The ferry\n\nIt *left*.\n\n> Quoted.\n\n- one\n\n1. two\n';
    expect(serialise(parse(text))).toBe(text);
  });

  it.each(['*', '_', '`', '[', '|', '>', '#', '~', '('])('stays linear on rows of %s', async (mark) => {
    expect(await growth((size) => parse(mark.repeat(size)), 100_000)).toBeLessThanOrEqual(2.5);
  });
});
