import { describe, expect, it } from 'vitest';
import { parse, serialise } from './txt';

const read = (text: string) =>
  parse(text).blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end).replace(/[\s\u0085]+/g, ' ')}`);

const WRAPPED = `The river rises in the hills behind the town and runs for sixty miles through
meadows and reed beds before it comes to the sea. Nobody has ever swum the whole
of it, though many have said that they would.
   In summer it is low enough to cross on foot, and cattle stand in it all day
long. In winter it is another river altogether.

CHAPTER TWO

The town itself is older than the bridge, and the bridge is older than anybody
can say with certainty.`;

describe('txt', () => {
  it('[F1] joins wrapped lines and begins a paragraph at a blank line or an indented one', () => {
    const blocks = read(WRAPPED);
    expect(blocks.map((block) => block.split(':')[0])).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
    expect(blocks[1]).toMatch(/^paragraph: In summer .* altogether\.$/);
  });

  it('[F1] takes every line for a paragraph where lines end sentences', () => {
    expect(read('He came in the evening.\nShe had left at noon.\nThe clock had stopped.')).toHaveLength(3);
  });

  it('[F2] reads the same paragraphs whatever ends the lines, mixed ends too', () => {
    const words = read(WRAPPED);
    for (const end of ['\r', '\r\n', '\u2028', '\u0085']) expect(read(WRAPPED.replaceAll('\n', end))).toEqual(words);
    let k = 0;
    const mixed = WRAPPED.replace(/\n(?!\n)/g, () => ['\r\n', '\n', '\u2028'][k++ % 3] ?? '\n');
    expect(read(mixed)).toEqual(words);
  });

  it('[F3] tells verse, lists, quotations and marked headings by their look', () => {
    expect(read('Slow is the river,\nslower the oar,\nnobody waits\non the opposite shore.')).toEqual([
      'verse: Slow is the river, slower the oar, nobody waits on the opposite shore.',
    ]);
    expect(read('• one thing\n• another')).toEqual(['list-item: • one thing', 'list-item: • another']);
    expect(read('> He said\n> nothing.')).toEqual(['quotation: > He said > nothing.']);
    expect(read('## Two\n\nText follows here.')[0]).toBe('heading: ## Two');
  });

  it('[F4] reads two cells a line with a tab between as blocks in turn', () => {
    expect(read('Паром\tThe ferry\nОн ушёл.\tIt left.\n')).toEqual([
      'paragraph: Паром',
      'paragraph: The ferry',
      'paragraph: Он ушёл.',
      'paragraph: It left.',
    ]);
  });

  it('never joins lines in different scripts', () => {
    expect(
      read(
        'The ferry left at dawn and did not come back until the evening of that day\n渡船天亮时离开，直到当天晚上才回来，船上多了一位客人和一架旧钢琴',
      ),
    ).toHaveLength(2);
  });

  it('writes what it read, a blank line between blocks', () => {
    const text = 'One.\n\nTwo.\n';
    expect(serialise(parse(text))).toBe(text);
  });

  it('leaves only white space outside blocks', () => {
    for (const text of [WRAPPED, '\n\n • a\n\t\nb\u2028c\f\fd', '66\nx\n\n7', '\u3000缩进的一段。']) {
      let at = 0;
      const rest: string[] = [];
      for (const { start, end } of parse(text).blocks) {
        rest.push(text.slice(at, start));
        at = end;
      }
      expect((rest.join('') + text.slice(at)).trim()).toBe('');
    }
  });
});
