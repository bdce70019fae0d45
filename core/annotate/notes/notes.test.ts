import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../model/language';
import { notesOf } from './notes';

const read = (text: string, lang: LanguageCode) =>
  notesOf(text, lang).map(({ kind, anchor, original, corrected, body }) => ({
    kind,
    at: anchor && text.slice(anchor.start, anchor.end),
    ...(original && { original, corrected }),
    body,
  }));

describe('notesOf', () => {
  it('[N1] a note in brackets, by its first or last words, in each language', () => {
    expect(read('河水涨了（译者注：指春汛）三天。', 'zh')[0]).toMatchObject({
      kind: 'translator-note',
      body: '指春汛',
    });
    expect(read('Мост (старый. — Прим. ред.) стоял.', 'ru')[0]).toMatchObject({ kind: 'editor-note', at: 'Мост' });
    expect(read('Река (Обь — прим. пер.) встала.', 'ru')[0]).toMatchObject({ kind: 'translator-note', body: 'Обь' });
    expect(read("The mill [Editor's note: burnt later] stood.", 'en')[0]).toMatchObject({
      kind: 'editor-note',
      at: 'mill',
    });
  });

  it('[N2] both readings, anchored at the words of the same shape', () => {
    expect(read('桥建于 1907 年五月（编者注：原文为 1970 年，经作者确认为笔误）。', 'zh')[0]).toMatchObject({
      kind: 'editor-note',
      at: '1907 年',
      original: '1970 年',
      corrected: '1907 年',
    });
    expect(
      read('The bridge of 1907 (Ed. note: the original has 1970, confirmed with the author) fell.', 'en')[0],
    ).toMatchObject({
      at: '1907',
      original: '1970',
      corrected: '1907',
    });
    expect(read('Мост 1907 года (прим. ред.: в оригинале 1970 года, описка) упал.', 'ru')[0]).toMatchObject({
      at: '1907 года',
      original: '1970 года',
    });
  });

  it('[N2] the reason and the verifier', () => {
    const [note] = notesOf('桥建于 1907 年（编者注：原文为 1970 年，已向作者求证为笔误）。', 'zh');
    expect(note).toMatchObject({ reason: 'slip', verifiedBy: 'author' });
  });

  it('[N3] a gloss in another script, anchored at its term', () => {
    expect(read('所谓“双城河”（Двухградская река）在此汇合。', 'zh')).toEqual([
      { kind: 'gloss', at: '“双城河”', body: 'Двухградская река' },
    ]);
    expect(read('研究员安德烈·科罗廖夫（Andrei Korolev）说。', 'zh')[0]?.at).toBe('安德烈·科罗廖夫');
    expect(read('Наш Двуречье (Twinwater) растёт, а город Двуречье (Twinwater) стоит.', 'ru')[1]?.at).toBe('Двуречье');
  });

  it('[N4] inserted words', () => {
    expect(read('the [paper maker] Altai Mill closed', 'en')).toEqual([
      { kind: 'insertion', at: 'Altai', body: 'paper maker' },
    ]);
  });

  it('[N5] a disclaimer is a line of its own', () => {
    expect(read('正文。\n注：本文仅代表作者个人观点。', 'zh')[0]?.kind).toBe('disclaimer');
    expect(read('Мнение автора может не совпадать с позицией редакции.', 'ru')[0]?.kind).toBe('disclaimer');
    expect(read('The views expressed here are those of the author.', 'en')[0]?.kind).toBe('disclaimer');
  });

  it('[N6] citations, years, links, shares and remarks are no notes', () => {
    for (const text of [
      'as shown [Ivanov P., 2017] before',
      'в работе [Доклад о реках края]',
      'see [the map](#m)',
      'on Monday (May 5) he',
      'he (44%) and she',
    ]) {
      expect(notesOf(text, /[а-я]/.test(text) ? 'ru' : 'en')).toEqual([]);
    }
    expect(notesOf('河口（包括东岸）已封闭。', 'zh')).toEqual([]);
  });
});
