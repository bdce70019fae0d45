import { expect, it } from 'vitest';
import { parse } from '../../core/formats/tei';
import type { SourceText } from '../../core/model/source';
import { readXml } from './xml';

const read = (body: string, header = '') =>
  parse(
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>${header}</titleStmt></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`,
    readXml,
  );
const told = ({ text, blocks }: SourceText) =>
  blocks.map(({ kind, level, start, end }) => [level ? `${kind} ${level}` : kind, text.slice(start, end)]);

it('[TEI1] headings by depth, paragraphs, verse, lists and quotations', () => {
  const body =
    '<div><head>Winter</head><p>The river\n  froze.</p><div><head>The mill</head><lg><l>Ice on the wheel,</l><l>snow on the weir.</l></lg>' +
    '<p>He said: <list><item>wait;</item><item>sleep.</item></list> So they did.</p><quote><p>It was so.</p></quote></div></div>';
  expect(told(read(body))).toEqual([
    ['heading 2', 'Winter'],
    ['paragraph', 'The river froze.'],
    ['heading 3', 'The mill'],
    ['verse', 'Ice on the wheel,\nsnow on the weir.'],
    ['paragraph', 'He said:'],
    ['list-item', 'wait;'],
    ['list-item', 'sleep.'],
    ['paragraph', 'So they did.'],
    ['quotation', 'It was so.'],
  ]);
});

it('[TEI2] notes go to the foot; lines of print are joined', () => {
  expect(
    told(
      read('<p>The fer<lb break="no"/>ryman <note>Of <hi>Low</hi> Ferry.</note>was<lb/>old<note>Eighty.</note>.</p>'),
    ),
  ).toEqual([
    ['paragraph', 'The ferryman¹ was\nold².'],
    ['footnote', '¹ Of Low Ferry.'],
    ['footnote', '² Eighty.'],
  ]);
});

it('[TEI3] of a choice the reading of the source stays, the editor’s is set apart', () => {
  const source = read(
    '<p>In <choice><sic>1920</sic><corr>1921</corr></choice> <del>or so </del>it froze.</p><p>A <corr>lone</corr> word.</p>',
  );
  expect(told(source)).toEqual([
    ['paragraph', 'In 19201921 or so it froze.'],
    ['paragraph', 'A lone word.'],
  ]);
  expect(source.blocks[0]?.apart?.map(({ start, end }) => source.text.slice(start, end))).toEqual(['1921', 'or so ']);
  expect(source.blocks[1]?.apart).toBeUndefined();
});

it('[TEI4] who wrote and translated it, and when', () => {
  const header =
    '<title>The Mill</title><author>O. Lane</author><editor role="translator">В. Речная</editor><date when="1921-05"/>';
  expect(read('<p>x</p>', header).about).toEqual({
    title: 'The Mill',
    authors: ['O. Lane'],
    translators: ['В. Речная'],
    date: '1921-05',
  });
});
