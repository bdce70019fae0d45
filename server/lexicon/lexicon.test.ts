import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../core/languages/lexicon';
import { unpackWords } from '../../core/languages/packed-words';
import { buildChineseWords, buildRenderings, type LexiconSources } from './build';
import { displayNames } from './names';

const sources: LexiconSources = {
  cedict: [
    '# a comment',
    '磨坊 磨坊 [mo4 fang2] /mill/CL:座[zuo4]/',
    '水磨 水磨 [shui3 mo2] /watermill; water mill (old)/',
    '馬 马 [ma3] /horse/',
    '馬 马 [Ma3] /surname Ma/',
  ].join('\n'),
  russian: 'ме\u0301льница\tnoun-f\ta\t3\tmill\t磨坊\t\nло\u0301шадь\tnoun-f\te\t2\thorse; steed\t马\t\nа broken row',
};

function lexicon(pair: 'zh-en' | 'ru-en' | 'ru-zh') {
  const [renderings, words] = [unpackWords(buildRenderings(pair, sources)), unpackWords(buildChineseWords(sources))];
  if (!renderings || !words) throw new Error('not readable');
  return lexiconOf(pair, renderings, words);
}

function renderings(pair: 'zh-en' | 'ru-en' | 'ru-zh', word: string): string[] {
  const found: string[] = [];
  lexicon(pair).renderings(word, (rendering) => found.push(rendering));
  return found;
}

describe('lexicons', () => {
  it('[A5] read CC-CEDICT in both scripts, with stems of glosses and no classifiers', () => {
    expect(renderings('zh-en', '磨坊')).toEqual(['mill']);
    expect(renderings('zh-en', '馬')).toContain('hors');
    expect(renderings('zh-en', '马')).toContain('hors');
  });

  it('[A5] find Russian words by stem', () => {
    expect(renderings('ru-en', 'мельниц')).toEqual(['mill']);
    expect(renderings('ru-zh', 'мельниц')).toContain('磨坊');
  });

  it('[A5] reach Chinese through English where our lexicon has no rendering', () => {
    expect(renderings('ru-zh', 'мельниц')).toContain('水磨');
  });

  it('[A6] know Chinese words and the reading of a hanzi', () => {
    expect(lexicon('zh-en').isWord('磨坊')).toBe(true);
    expect(lexicon('zh-en').isWord('坊磨')).toBe(false);
    expect(lexicon('zh-en').reading('马')).toBe('ma');
  });

  it('[A7] know countries, languages and currencies in three languages', () => {
    expect(renderings('ru-zh', 'норвег')).toContain('挪威');
    expect(displayNames().length).toBeGreaterThan(400);
  });
});
