import { describe, expect, it } from 'vitest';
import { scriptOf, toScript } from './scripts';

describe('traditional and simplified', () => {
  it('[W11] converts by words, not by characters', () => {
    expect(toScript('头发和发现', 'hant')).toBe('頭髮和發現');
    expect(toScript('干燥的树干', 'hant')).toBe('乾燥的樹幹');
    expect(toScript('圖書館後面', 'hans')).toBe('图书馆后面');
  });

  it('[W11] tells which script a text is in', () => {
    expect(scriptOf('請問這條路通到車站嗎')).toBe('hant');
    expect(scriptOf('请问这条路通到车站吗')).toBe('hans');
    expect(scriptOf('山水')).toBe('hans');
  });
});
