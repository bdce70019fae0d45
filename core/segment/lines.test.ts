import { describe, expect, it } from 'vitest';
import { runningItems } from './items';
import { lineStarts } from './lines';

const starts = (text: string) => lineStarts(text).map((at) => text.slice(at).split(/\s/, 1)[0]);
const items = (text: string) => runningItems(text).map(({ start, end }) => text.slice(start, end).trim());

describe('lineStarts', () => {
  const wide = 'a line that is as wide as the margin of the page allows it to be';

  it('[S6] begins anew after an empty line', () => expect(starts('one\n \ntwo')).toEqual(['two']));

  it('[S7] begins anew at items, numbered headings and replies', () => {
    expect(starts(`${wide}\n- Next\n2) more\n• less\n— Кто?\n第三章 雨`)).toEqual(['-', '2)', '•', '—', '第三章']);
    expect(starts(`${wide}\n— the capital of that country — and so on`)).toEqual([]);
  });

  it('[S8] goes on after a full line, a comma, or into lower case', () => {
    expect(starts(`${wide}\nMoscow`)).toEqual([]);
    expect(starts(`short,\nMoscow ${wide}`)).toEqual([]);
    expect(starts(`short\nmoscow ${wide}`)).toEqual([]);
    expect(starts(`short\nMoscow ${wide}`)).toEqual(['Moscow']);
  });

  it('[S8] counts a hanzi as two columns', () => {
    const line = '一行里有二十五个字左右的时候页边就会把它折断成为两行';
    expect(starts(`${line}\n下一行继续写下去`)).toEqual([]);
    expect(starts(`标题\n${line}`)).toEqual([line]);
  });

  it('[S8] takes three short lines without punctuation for entries', () => {
    expect(starts('ropes\nlamps\nbread')).toEqual(['ropes', 'lamps', 'bread']);
    expect(starts('ropes\nlamps\nbread.')).toEqual([]);
  });
});

describe('runningItems', () => {
  it('[S9] follows marks that count up without a gap', () => {
    expect(items('1. a 2. b 3. c 5. d')).toEqual(['1.', '2.', '3.']);
    expect(items('а) один б) два')).toEqual(['а)', 'б)']);
    expect(items('• one • two')).toEqual(['•', '•']);
  });

  it('[S9] finds no list in an enumeration, or with one item, or in mid-sentence', () => {
    expect(items('1) a; 2) b')).toEqual([]);
    expect(items('1. a')).toEqual([]);
    expect(items('take 1. a 2. b')).toEqual([]);
  });

  it('[S9] keeps two styles apart', () => expect(items('1. one a) two b) three 2. four')).toEqual(['1.', '2.']));
});
