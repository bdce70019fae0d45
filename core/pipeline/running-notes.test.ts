import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/annotation';
import { type ImportResult, importOne, importTogether } from '../pipeline';
import { counter } from './counter.fixture';

const quotes = ({ targets }: Annotation) => targets.map(({ quote }) => quote.exact);
const one = (text: string, lang: string): ImportResult => importOne({ text, lang }, { newId: counter() });

describe('notes of an import', () => {
  it('[I1] an emendation stands at the words it is about, with both readings, the reason and the verifier', () => {
    const text = '大桥建于 1907 年（编者注：原文为 1970 年，已向作者求证为笔误），至今可用。';
    const { bitext } = one(text, 'zh-Hans');
    expect(Object.values(bitext.texts)).toEqual([text]);
    const [note] = bitext.annotations as [Annotation];
    expect(quotes(note)).toEqual(['1907 年']);
    expect(note).toMatchObject({
      type: 'emendation',
      motivation: 'editing',
      state: 'confirmed',
      tags: ['editor-note'],
      emendation: { reading: '1970 年', correction: '1907 年', kind: 'slip', verifiedBy: 'author', evidence: [] },
    });
    const [target] = note.targets;
    expect(text.slice(target?.start, target?.end)).toBe('1907 年');
    expect(target?.quote).toMatchObject({ prefix: '大桥建于 ', suffix: text.slice(11, 43) });
  });

  it('[I2] with the original beside it the emendation stands at the wrong reading too, digit for digit', () => {
    const translation = 'The bridge was built in 1907 (Ed. note: the original has 1970, confirmed by the author).';
    const two = (original: string) =>
      importTogether(
        [
          { text: original, lang: 'ru' },
          { text: translation, lang: 'en' },
        ],
        { newId: counter() },
      ).bitext.annotations[0] as Annotation;
    expect(quotes(two('Мост построили в 1970 году.'))).toEqual(['1970', '1907']);
    expect(quotes(two('Мост построили в 19705 году.'))).toEqual(['1907']);
    expect(quotes(two('Мост построили в 1971 году.'))).toEqual(['1907']);
  });

  it('[I3] notes, insertions and disclaimers that name no two readings keep their words and their kind', () => {
    const { bitext } = one(
      'Мост (старый, деревянный. — Прим. пер.) сгорел весной.\n\nМнение автора может не совпадать с позицией редакции.',
      'ru',
    );
    expect(bitext.annotations.map(({ type, tags, bodies }) => [type, tags, bodies.map(({ text }) => text)])).toEqual([
      ['comment', ['translator-note'], ['старый, деревянный.']],
      ['comment', ['disclaimer'], []],
    ]);
    const english = one('The [paper maker] Altai Mill closed in spring.', 'en').bitext.annotations;
    expect(english.map((note) => [note.type, note.tags, quotes(note)])).toEqual([
      ['addition', ['insertion'], ['[paper maker]']],
    ]);
  });

  it('[I4] a gloss stands at its term, a body for each language', () => {
    const { bitext } = one('所谓“双城河”（двухградская река, twin river）在此汇合。', 'zh-Hans');
    const [gloss] = bitext.annotations as [Annotation];
    expect([gloss.type, gloss.tags, quotes(gloss)]).toEqual(['terminology', ['gloss'], ['“双城河”']]);
    expect(gloss.bodies.map(({ text, lang }) => [text, lang])).toEqual([
      ['двухградская река', 'ru'],
      ['twin river', 'en'],
    ]);
  });
});
