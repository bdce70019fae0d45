import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './zh/scripts';

const lang = (text: string) => detectLanguage(text).lang;

describe('detectLanguage', () => {
  it('tells the languages by script', () => {
    expect(lang('The ferry left at dawn.')).toBe('en');
    expect(lang('Паром ушёл на рассвете.')).toBe('ru');
    expect(lang('渡船天亮就开走了。')).toBe('zh-Hans');
    expect(lang('渡船天亮就開走了。')).toBe('zh-Hant');
  });

  it('weighs a hanzi as several letters, and leaves addresses out', () => {
    expect(lang('作者 Laura Whitfield 的新书写得很好')).toBe('zh-Hans');
    expect(lang('Бланк: https://harbour.example.org/forms/register/new?lang=en')).toBe('ru');
  });

  it('says und for a text without letters it reads', () => {
    expect(detectLanguage('12 — 30 %')).toEqual({ lang: 'und', confidence: 0 });
    expect(lang('わたしはきのうほんをよみました。')).toBe('und');
    expect(lang('배는 새벽에 떠났다')).toBe('und');
  });

  it('is less sure where the letters speak for another language of the same script', () => {
    const russian = detectLanguage('Паром ушёл на рассвете, и никто ему не махал с пристани.').confidence;
    const ukrainian = detectLanguage('Пором пішов на світанку, і ніхто йому не махав із причалу.').confidence;
    expect(russian).toBeGreaterThan(0.9);
    expect(ukrainian).toBeLessThan(0.5);
    const english = detectLanguage(
      'The ferry left at dawn and nobody on the quay waved to it or to the crew.',
    ).confidence;
    const german = detectLanguage(
      'Die Fähre fuhr im Morgengrauen ab und niemand am Kai winkte ihr oder ihrer Mannschaft nach.',
    );
    expect(english).toBeGreaterThan(0.9);
    expect(german.confidence).toBeLessThan(0.5);
  });

  it('is half sure of the Chinese script when no character tells', () => {
    expect(detectLanguage('天上白云')).toMatchObject({ lang: 'zh-Hans', confidence: 0.5 });
    expect(detectLanguage('他們說的話').confidence).toBe(1);
  });

  it('is less sure of a text in two languages', () => {
    expect(detectLanguage('The ferry left. Паром ушёл утром.').confidence).toBeLessThan(0.7);
  });
});

describe('script tables', () => {
  it('share no character', () => expect([...SIMPLIFIED_ONLY].filter((one) => TRADITIONAL_ONLY.has(one))).toEqual([]));

  it('hold single characters', () => {
    expect([...SIMPLIFIED_ONLY, ...TRADITIONAL_ONLY].filter((one) => !/^\p{Script=Han}$/u.test(one))).toEqual([]);
  });
});
