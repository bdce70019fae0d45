import { describe, expect, it } from 'vitest';
import { readXml } from '../../server/formats/xml';
import { parse as parseTbx, serialise as toTbx } from './tbx';
import type { TermConcept } from './term-concept';
import { parse as parseTsv, serialise as toTsv } from './term-tsv';

const CONCEPTS: readonly TermConcept[] = [
  {
    terms: [
      { lang: 'zh-Hans', text: '双城河' },
      { lang: 'en', text: 'Twin River', preferred: true },
      { lang: 'en', text: 'Double River' },
    ],
  },
  {
    terms: [
      { lang: 'zh-Hans', text: '𠀀<&"\'>' },
      { lang: 'ru', text: 'паром «Заря»' },
    ],
  },
];
const about = { lang: 'zh-Hans', title: 'Two <towns> & a ferry' };

describe('TBX-Basic', () => {
  it('[T5] gives back what it was given', () => {
    expect(parseTbx(toTbx(CONCEPTS, about), readXml)).toEqual(CONCEPTS);
    expect(parseTbx(toTbx([], about), readXml)).toEqual([]);
  });

  it('[T5] reads the edition of 2008 and the style with elements for categories', () => {
    const old = `<martif type="TBX-Basic"><text><body><termEntry id="1"><langSet xml:lang="en"><tig><term>pier</term>
      <termNote type="partOfSpeech">noun</termNote></tig></langSet><langSet xml:lang="ru"><tig><term>пристань</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>`;
    expect(parseTbx(old, readXml)).toEqual([
      {
        terms: [
          { lang: 'en', text: 'pier' },
          { lang: 'ru', text: 'пристань', preferred: true },
        ],
      },
    ]);
    const dct = `<tbx type="TBX-Basic" style="dct" xmlns:basic="b"><text><body><conceptEntry><langSec xml:lang="en"><termSec>
      <term>pier</term><basic:administrativeStatus>preferredTerm-admn-sts</basic:administrativeStatus></termSec></langSec>
      </conceptEntry></body></text></tbx>`;
    expect(parseTbx(dct, readXml)).toEqual([{ terms: [{ lang: 'en', text: 'pier', preferred: true }] }]);
  });

  it('[T5] refuses what is no TBX', () => {
    expect(() => parseTbx('<tmx/>', readXml)).toThrow(expect.objectContaining({ code: 'bad-terms' }));
  });
});

describe('a table of terms', () => {
  it('[T5] gives back what it was given', () => {
    expect(parseTsv(toTsv(CONCEPTS))).toEqual(CONCEPTS);
    expect(parseTsv(`\ufeffzh\ten\r\n桥\tbridge\r\n`)).toEqual([
      {
        terms: [
          { lang: 'zh', text: '桥' },
          { lang: 'en', text: 'bridge' },
        ],
      },
    ]);
  });

  it('[T5] refuses a table without a row of languages', () => {
    expect(() => parseTsv('桥\tbridge\n')).toThrow(expect.objectContaining({ code: 'bad-terms' }));
  });
});
