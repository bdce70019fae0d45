import { describe, expect, it } from 'vitest';
import { cleaned } from './clean.fixture';

/** What a pass offers, `before → after`. */
function offers(text: string, pass: string): string[] {
  return cleaned(text)
    .entries.filter((entry) => entry.pass === pass)
    .map((entry) => `${entry.what} ${entry.text} → ${entry.replacement}`);
}

/** The text when a person takes every offer of a pass. */
function taken(text: string, pass: string): string {
  const ids = cleaned(text)
    .entries.filter((entry) => entry.pass === pass)
    .map(({ id }) => id);
  return cleaned(text, ids).blocks.join('\n');
}

describe('[C21] what is offered and not done', () => {
  it('a word in two scripts: the letters that have twins go over to the others', () => {
    const text = 'Он зашёл в контору и подал cобранию бумагу. The sсhооl bеll rang.';
    expect(offers(text, 'confusions')).toEqual([
      'reported cобранию → собранию',
      'reported sсhооl → school',
      'reported bеll → bell',
    ]);
    expect(cleaned(text).blocks.join('')).toBe(text);
    expect(taken(text, 'confusions')).toBe('Он зашёл в контору и подал собранию бумагу. The school bell rang.');
  });

  it('no word that two scripts make on purpose', () => {
    expect(offers('На TV-канале и в IT-отделе знали про Wi-Fi, USB-кабель и Яндекс.Go.', 'confusions')).toEqual([]);
    expect(offers('Группа ДДТшников и fanатов.', 'confusions')).toEqual([]);
  });

  it('signs that recognising letters takes for one another', () => {
    expect(taken('Мост пр0стоял до 19O4 года, а новый — с 2l по 25.', 'confusions')).toBe(
      'Мост простоял до 1904 года, а новый — с 2l по 25.',
    );
    expect(taken('老桥修于一九О四年。', 'confusions')).toBe('老桥修于一九〇四年。');
  });

  it('spaces between digits and hanzi where the text writes most of them otherwise', () => {
    const text = '老桥建于 1904 年，全长 62 米，宽4米。';
    expect(offers(text, 'digit-spaces')).toEqual(['reported 4 →  4', 'reported 米 →  米']);
    expect(taken(text, 'digit-spaces')).toBe('老桥建于 1904 年，全长 62 米，宽 4 米。');
    expect(taken('老桥建于1904年，全长62米，宽 4 米。', 'digit-spaces')).toBe('老桥建于1904年，全长62米，宽4米。');
    expect(offers('老桥建于1904年，全长62米。', 'digit-spaces')).toEqual([]);
  });

  it('punctuation of the other width', () => {
    const text = '老桥很长，也很窄,桥头(东边)有人家。渡口呢？早就没有了！'; // as many of each: the wide ones win
    expect(taken(text, 'punctuation-width')).toBe('老桥很长，也很窄，桥头（东边）有人家。渡口呢？早就没有了！');
    const full = '老桥很长，也很窄，桥头（东边）有人家,水深。渡口呢？早就没有了！约 1,904 户。';
    expect(taken(full, 'punctuation-width')).toBe(full.replace('家,', '家，'));
    expect(offers('老桥很长,也很窄。', 'punctuation-width')).toEqual([]);
  });

  it('[T9] the composed form of words with combining marks; stress stays', () => {
    const text = 'Старыи\u0306 за\u0301мок, е\u0308лки и caf\u0065\u0301.';
    expect(cleaned(text).blocks).toEqual([text]);
    expect(taken(text, 'composed')).toBe('Старый за\u0301мок, ёлки и café.');
  });
});
