import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../core/model/source';
import { importOne } from '../../core/pipeline';
import { newId } from '../ids';
import { readPdf } from './pdf';
import { column, type Drawn, type PdfOptions, pdfOf } from './pdf.fixture';

const read = (pages: readonly (readonly Drawn[])[], options?: PdfOptions) =>
  readPdf(pdfOf(pages, options), { file: 'a.pdf' });
const told = ({ text, blocks }: SourceText) =>
  blocks.map(({ kind, furniture, start, end }) => [furniture ? 'furniture' : kind, text.slice(start, end)]);
const imported = (source: SourceText) => importOne({ text: source.text, source }, { newId });
const textOf = (source: SourceText) => Object.values(imported(source).bitext.texts).join('\n');

const LEFT = ['The river froze early', 'that year, and the mill', 'stood silent until the', 'ice went in April, and'];
const RIGHT = ['nobody in the village', 'could remember such a', 'winter, not even the', 'old ferryman himself.'];

describe('PDFs with a text layer', () => {
  it('[PDF1] two columns are read one after the other, a heading across both before them', async () => {
    const title = { text: 'A winter on the river, and what came after', x: 30, y: 560, size: 16 };
    const source = await read([[...column(RIGHT, 220, 520), title, ...column(LEFT, 40, 520)]]);
    expect(told(source).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(textOf(source)).toBe(
      'A winter on the river, and what came after\nThe river froze early that year, and the mill stood silent until the ice ' +
        'went in April, and nobody in the village could remember such a winter, not even the old ferryman himself.',
    );
  });

  it('[PDF2] heads and numbers of pages are set apart, and the paragraph they cut is whole again', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { text: 'River notes', x: 170, y: 580, size: 8 },
      ...column(lines, 40, 540),
      { text: `${number}`, x: 195, y: 20, size: 8 },
    ];
    const source = await read([page(7, LEFT), page(8, RIGHT), page(9, ['The next winter was mild.'])]);
    const { cleaning } = imported(source);
    expect(textOf(source)).toBe(
      'The river froze early that year, and the mill stood silent until the ice went in April, and nobody in the village ' +
        'could remember such a winter, not even the old ferryman himself.\nThe next winter was mild.',
    );
    expect(
      cleaning
        .filter(({ pass }) => pass === 'set-apart')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['7', '8', '9', 'River notes', 'River notes', 'River notes']);
  });

  it('[PDF3] notes at the foot of a page go to their marks, which are raised digits', async () => {
    const marked = [
      ...column(['Мельница стояла до весны', 'и никто её не чинил.'], 40, 540),
      { text: '1', x: 161, y: 544, size: 6 },
      ...column(['1 Так сказано в приходской', 'книге.'], 40, 60, 8, 10),
    ];
    const source = await read([marked, column(['Потом лёд сошёл.', 'Мельник вернулся домой.'], 40, 540)]);
    expect(textOf(source)).toBe(
      'Мельница стояла до весны¹ и никто её не чинил.\nПотом лёд сошёл. Мельник вернулся домой.\n¹ Так сказано в приходской книге.',
    );
  });

  it('[PDF4] hyphens at line ends, indents and wider spaces', async () => {
    const lines = [
      ...column(['The ferryman remembered the', 'great flood; the ferry-', 'man was old.'], 40, 540),
      { text: 'A new paragraph begins with', x: 55, y: 504 },
      ...column(['an indent.'], 40, 492),
      ...column(['After a space comes another.'], 40, 460),
    ];
    expect(textOf(await read([lines]))).toBe(
      'The ferryman remembered the great flood; the ferryman was old.\nA new paragraph begins with an indent.\nAfter a space comes another.',
    );
  });

  it('[PDF5] Chinese lines are joined without a space', async () => {
    const source = await read([
      column(['那一年河水冻得很早，磨坊一直', '停到春天。村里没有人记得这样的', '冬天。'], 40, 540),
    ]);
    expect(textOf(source)).toBe('那一年河水冻得很早，磨坊一直停到春天。村里没有人记得这样的冬天。');
  });

  it('[T21] [T26] says what is wrong with a PDF', async () => {
    await expect(read([[]])).rejects.toMatchObject({ code: 'no-text-layer', place: { file: 'a.pdf' } });
    const far = { text: '\ue001\ue002\ue003\ue004', x: 40, y: 500 };
    await expect(read([[far]])).rejects.toMatchObject({ code: 'no-unicode-map' });
    const locked =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' +
      '00'.repeat(32) +
      '> /U <' +
      '11'.repeat(32) +
      '> >> /ID [<00> <00>]';
    const words = [column(LEFT, 40, 500)];
    await expect(read(words, { trailer: locked })).rejects.toMatchObject({ code: 'password' });
    const guess = readPdf(pdfOf(words, { trailer: locked }), { password: 'x' });
    await expect(guess).rejects.toMatchObject({ code: 'wrong-password' });
    await expect(readPdf(new TextEncoder().encode('%PDF-1.7\nnothing'), {})).rejects.toMatchObject({
      code: 'damaged-file',
    });
  });

  it('[T26] scripts and actions of a PDF are not even looked at; a loop of pages ends', async () => {
    const action = '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://a.example"\\)) >>';
    expect(textOf(await read([column(['Only words.'], 40, 500)], { catalog: action }))).toBe('Only words.');
    const whole = new TextDecoder().decode(pdfOf([column(['x'], 40, 500)]));
    const looped = whole.replace('/Kids [5 0 R]', '/Kids [2 0 R]');
    await expect(readPdf(new TextEncoder().encode(looped), {})).rejects.toMatchObject({ code: 'no-text-layer' });
  });
});
