import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../model/language';
import { CHINESE } from './chinese.fixture';
import { ENGLISH } from './english.fixture';
import { RUSSIAN } from './russian.fixture';
import { segmentBlock } from './segment';

function mark(text: string, lang: LanguageCode): string {
  const starts = new Set(segmentBlock(text, lang).map(({ start }) => start));
  return Array.from({ length: text.length }, (_, at) => (starts.has(at) ? '¦' : '') + text.charAt(at)).join('');
}

/** A boundary is where the next sentence begins, whichever side of the white space it was marked on. */
function normal(marked: string): string {
  return `¦${marked.replace(/¦(\s*)/g, '$1¦')}`;
}

describe.each([
  ['en', ENGLISH],
  ['ru', RUSSIAN],
  ['zh', CHINESE],
] as const)('segmentBlock, %s', (lang, cases) => {
  it.each(cases)('[%s] %s', (_, marked) => {
    expect(mark(marked.replaceAll('¦', ''), lang)).toBe(normal(marked));
  });
});
