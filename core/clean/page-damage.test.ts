import { describe, expect, it } from 'vitest';
import { cleaned, done } from './clean.fixture';

const PAGES = `Город стоял на двух холмах, и между ними текла река, мелкая летом и сердитая
весной. О ней писали ещё путешественники прошлого века1. Мост через неё постро\ufffd
или только после большого пожара, когда старая переправа сгорела вместе со
складами купца Ершова2, и стоил он казне вдвое дороже, чем было обе\ufffd

41

Записки краеведа

1 Ершов П. Записки о городе. М., 1874. URL: https://example.org/books/ersh
ov-zapiski/41.html (дата обращения: 01.02.2020).

2 Дневник неизвестного. 1875.

щано. Деньги собирали шесть лет. Потом сборщик умер, и книги пропали без
следа3.

Во(первых, их никто не искал. Во(вторых, (и это знали все) искать было опасно.`;

describe('damage of pages', () => {
  const { blocks, entries } = cleaned(PAGES);

  it('[C8] takes out a page number that cuts a sentence, and the running head beside it', () => {
    expect(done(entries, 'page-breaks')).toEqual(['removed "41"', 'removed "Записки краеведа"']);
  });

  it('[C9] brings notes to the foot, numbered through, with superscripts for marks', () => {
    expect(blocks.slice(-2)).toEqual([
      '¹ Ершов П. Записки о городе. М., 1874. URL: https://example.org/books/ershov-zapiski/41.html (дата обращения: 01.02.2020).',
      '² Дневник неизвестного. 1875.',
    ]);
    expect(blocks[0]).toContain('прошлого века¹. Мост');
    expect(blocks[0]).toContain('купца Ершова², и');
  });

  it('[C9] reports a mark without a note and leaves it', () => {
    expect(blocks[0]).toContain('без следа3.');
    expect(entries.filter((entry) => entry.pass === 'footnotes' && entry.what === 'reported')).toEqual([
      expect.objectContaining({ text: '3' }),
    ]);
  });

  it('[C10] joins the word and the paragraph that the page cut', () => {
    expect(blocks[0]).toContain('чем было обещано. Деньги');
    expect(blocks).toHaveLength(4);
  });

  it('[C11] joins addresses cut by line ends', () => {
    expect(done(entries, 'broken-links')).toEqual(['"\n" → ""']);
  });

  it('[C12] makes a hyphen of a bracket that opens inside a word and never closes', () => {
    expect(blocks[1]).toBe('Во-первых, их никто не искал. Во-вторых, (и это знали все) искать было опасно.');
    expect(cleaned('Автор(ы) письма просил(и) ответа.').blocks).toEqual(['Автор(ы) письма просил(и) ответа.']);
  });

  it('[C3] leaves alone what a person took back, and its id stays the same', () => {
    const number = entries.find((entry) => entry.text === '41');
    const again = cleaned(PAGES, [number?.id ?? '']);
    expect(again.blocks).toContain('41');
    expect(again.entries.find((entry) => entry.id === number?.id)).toEqual({
      ...number,
      what: 'reported',
      replacement: '41',
    });
  });
});

describe('paragraphs cut by pages', () => {
  it('[C10] joins Chinese prose that stops in mid-sentence', () => {
    const { blocks, entries } = cleaned(
      '镇上的老桥是清末修的，桥头住着一户姓林的人家，他们世代靠摆渡和修\n\n船过日子。\n\n后来公路通了，渡口就冷清下来。',
    );
    expect(blocks).toEqual([
      '镇上的老桥是清末修的，桥头住着一户姓林的人家，他们世代靠摆渡和修船过日子。',
      '后来公路通了，渡口就冷清下来。',
    ]);
    expect(done(entries, 'cut-paragraphs')).toEqual(['"\n\n" → ""']);
  });

  it('[C10] leaves headings, verse and lists apart', () => {
    const text = '老桥的故事\n\n镇上的老桥是清末修的。\n\n一、渡口\n\n渡口在桥的东边。';
    expect(cleaned(text).blocks).toHaveLength(4);
  });

  it('[C8] takes no chapter number for a page number', () => {
    const text = 'The night was long.\n\n2\n\nThe morning came late.\n\n3\n\nNobody spoke at breakfast.';
    expect(cleaned(text).blocks).toHaveLength(5);
  });

  it('[C8] takes out a number that ends the text', () => {
    const text = 'One day it rained.\n\nThe next day it rained again.\n\nThen the river rose.\n\n17';
    expect(cleaned(text).blocks).toHaveLength(3);
  });
});
