import { describe, expect, it } from 'vitest';
import { wordsCovering } from './overlaps';
import { chooseReading, joinPinyin, pinyinSyllables, toneMark } from './pinyin';

describe('pinyin with tone marks', () => {
  it.each([
    ['hao3', 'hǎo'],
    ['gui4', 'guì'],
    ['jiu3', 'jiǔ'],
    ['dou1', 'dōu'],
    ['xue2', 'xué'],
    ['lu:4', 'lǜ'],
    ['nu:e4', 'nüè'],
    ['de5', 'de'],
    ['Bei3', 'Běi'],
    ['Ou1', 'Ōu'],
    ['r5', 'r'],
    ['xx5', 'xx'],
    ['m2', 'm'],
    ['·', '·'],
    ['A', 'A'],
  ])('[W8] %s is written %s', (numbered, marked) => expect(toneMark(numbered)).toBe(marked));

  it('[W8] writes a word together, with an apostrophe where two syllables could run into one', () => {
    expect(joinPinyin(pinyinSyllables('Xi1 an1'))).toBe("Xī'ān");
    expect(joinPinyin(pinyinSyllables('tian1 e2'))).toBe("tiān'é");
    expect(joinPinyin(pinyinSyllables('shang1 dian4'))).toBe('shāngdiàn');
    expect(joinPinyin(pinyinSyllables('Chang2 Jiang1'))).toBe('Cháng Jiāng');
    expect(joinPinyin(pinyinSyllables('wan2 r5'))).toBe('wánr');
    expect(joinPinyin(pinyinSyllables('zhi1 ji3 , bai3'))).toBe('zhījǐ, bǎi');
  });

  it('[W9] chooses among readings by the sentence, then the common word before the name', () => {
    expect(chooseReading(['zhang3', 'chang2'], 'chang2')).toBe('chang2');
    expect(chooseReading(['Chang2', 'chang2'], 'chang2')).toBe('chang2');
    expect(chooseReading(['bu4', 'fou3'], 'bu2')).toBe('bu4');
    expect(chooseReading(['Le4', 'yue4', 'le4'], 'x')).toBe('yue4');
    expect(chooseReading(['Wang2'], 'wang4')).toBe('Wang2');
    expect(chooseReading([], 'a')).toBeUndefined();
  });
});

describe('words that cover a character', () => {
  const words = new Set(['南京', '南京市', '市长', '长江', '长江大桥', '大桥', '江', '江大桥']);
  const at = (text: string, offset: number) =>
    wordsCovering(text, offset, (word) => words.has(word)).map(({ start, end }) => text.slice(start, end));

  it('[W10] are given longest first, the character alone last', () => {
    expect(at('南京市长江大桥', 2)).toEqual(['南京市', '市长', '市']);
    expect(at('南京市长江大桥', 4)).toEqual(['长江大桥', '江大桥', '长江', '江']);
    expect(at('在长江', 0)).toEqual(['在']);
  });

  it('[W10] do not reach over what is no hanzi, and are nothing on it', () => {
    expect(at('南京，市长', 3)).toEqual(['市长', '市']);
    expect(at('南京，市长', 2)).toEqual([]);
    expect(at('南京', 9)).toEqual([]);
  });

  it('[W10] keeps characters of two units whole', () => {
    const text = '有𠮷野家';
    const all = (offset: number) => wordsCovering(text, offset, (word) => word === '𠮷野家');
    expect(all(1)).toEqual(all(2));
    expect(all(2)).toEqual([
      { start: 1, end: 5 },
      { start: 1, end: 3 },
    ]);
  });
});
