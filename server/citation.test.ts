import { describe, expect, it } from 'vitest';
import type { Work } from '../core/model/work';
import { cite, cslItem } from './citation';

const work: Work = {
  id: 'lamp',
  title: 'The Lamp',
  documents: [
    {
      id: 'lamp.ru',
      lang: 'ru',
      side: 'original',
      title: 'Лампа & фитиль 100%',
      authors: ['А. Автор'],
      date: '1924',
      address: 'https://example.org/lampa_1',
    },
    {
      id: 'lamp.en',
      lang: 'en',
      side: 'translation',
      title: 'The Lamp',
      translators: ['T. One', 'T. Two'],
      date: '2024-06-19',
    },
  ],
};

describe('citation', () => {
  it('[W30] a translation names author, translators, both titles and both dates', () => {
    expect(cslItem(work, 'lamp.en')).toEqual({
      id: 'lamp.en',
      type: 'article',
      title: 'The Lamp',
      author: [{ literal: 'А. Автор' }],
      translator: [{ literal: 'T. One' }, { literal: 'T. Two' }],
      'original-title': 'Лампа & фитиль 100%',
      'original-date': { 'date-parts': [[1924]] },
      issued: { 'date-parts': [[2024, 6, 19]] },
      language: 'en',
    });
  });

  it('[W30] BibTeX is UTF-8 with TeX’s own signs escaped', () => {
    expect(cite(work, 'bibtex', 'lamp.ru')).toBe(
      [
        '@online{lamp.ru,',
        '  author = {{А. Автор}},',
        '  title = {{Лампа \\& фитиль 100\\%}},',
        '  date = {1924},',
        '  langid = {ru},',
        '  url = {https://example.org/lampa_1},',
        '}',
        '',
      ].join('\n'),
    );
    expect(cite(work, 'bibtex', 'lamp.en')).toContain('origdate = {1924}');
  });

  it('[W30] in words: the work’s own citation, or one made of what is known', () => {
    expect(cite(work, 'text', 'lamp.en')).toBe(
      'А. Автор. The Lamp (Лампа & фитиль 100%). Translated by T. One, T. Two. 2024-06-19.\n',
    );
    expect(cite({ ...work, citation: 'Cite me so.' }, 'text')).toBe('Cite me so.\n');
    expect(cite({ id: 'x', title: 'Alone', documents: [] }, 'text')).toBe('Alone.\n');
  });

  it('[W30] CSL-JSON is a list that reads back', () => {
    expect(JSON.parse(cite(work, 'csl'))).toEqual([cslItem(work)]);
  });
});
