import { describe, expect, it } from 'vitest';
import { parse } from '../../core/formats/tmx/read';
import { serialise } from '../../core/formats/tmx/write';
import type { Bitext } from '../../core/model/bitext';
import { checkBitext } from '../../core/model/check-bitext';
import { counter } from '../../core/pipeline/counter.fixture';
import { bitextOfPairs } from '../../core/pipeline/pairs';
import { nameless } from './nameless.fixture';
import { readXml } from './xml';

const read = (xml: string) => parse(xml, readXml);
const bitextOf = (xml: string) => bitextOfPairs(read(xml), counter(), 'a.tmx');
const HEAD =
  '<header creationtool="X" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ru" datatype="html"';
const tmx = (units: string, header = `${HEAD}/>`) =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">${header}<body>${units}</body></tmx>`;
const tuv = (lang: string, seg: string) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`;

function holdsItsOwn(xml: string): Bitext {
  const first = bitextOf(xml);
  expect(checkBitext(first)).toEqual([]);
  const written = serialise(first);
  const second = bitextOf(written);
  expect(nameless(second)).toEqual(nameless(first));
  expect(serialise(second)).toBe(written);
  return first;
}

describe('TMX read and written', () => {
  it('[X1] languages become columns, the source first, and units rows', () => {
    const table = read(
      tmx(`<tu tuid="u1">${tuv('en-US', 'The ice')}${tuv('RU', 'Лёд')}</tu><tu>${tuv('en_us', 'A boat')}</tu>`),
    );
    expect(table.columns.map(({ lang }) => lang)).toEqual(['ru', 'en-US']);
    expect(table.rows.map(({ texts, id }) => [id, ...texts])).toEqual([
      ['u1', 'Лёд', 'The ice'],
      [undefined, '', 'A boat'],
    ]);
    expect(table.notices).toEqual([{ row: 1, what: 'no-variant', text: 'ru' }]);
  });

  it('[X2] [T17] a document type that only names a DTD is read, and nothing is fetched', () => {
    expect(read(tmx(`<tu>${tuv('ru', 'Лёд')}${tuv('en', 'Ice')}</tu>`)).rows).toHaveLength(1);
    const bomb = tmx('').replace('SYSTEM "tmx14.dtd"', '[<!ENTITY a "b">]');
    expect(() => read(bomb)).toThrow(expect.objectContaining({ code: 'xml-entities' }));
  });

  it('[X3] keeps inline codes at their words, white space round them, notes, properties and attributes', () => {
    const bitext = holdsItsOwn(
      tmx(
        `<tu tuid="1" usagecount="3"><note xml:lang="ru">о льде</note><prop type="x-domain">ice &amp; snow</prop>
<tuv xml:lang="ru" creationdate="20200101T000000Z"><note>?</note><seg> <bpt i="1" type="bold">&lt;b&gt;</bpt>Лёд<ept i="1">&lt;/b&gt;</ept> сошёл<ph x="2"><sub>сноска</sub></ph>. </seg></tuv>
<tuv xml:lang="en"><seg>The <hi x="1">ice</hi> went.<it pos="end">&lt;/i&gt;</it></seg></tuv></tu>`,
        `${HEAD}><note>head</note><prop type="x">y</prop><ude name="MacRoman"><map unicode="#xF8FF"/></ude></header>`,
      ),
    );
    expect(Object.values(bitext.texts)).toEqual(['Лёд сошёл.', 'The ice went.']);
    const written = serialise(bitext);
    expect(written).toContain(
      '<seg> <bpt i="1" type="bold">&lt;b&gt;</bpt>Лёд<ept i="1">&lt;/b&gt;</ept> сошёл<ph x="2"><sub>сноска</sub></ph>. </seg>',
    );
    expect(written).toContain('The <hi x="1">ice</hi> went.<it pos="end">&lt;/i&gt;</it>');
    for (const kept of [
      'usagecount="3"',
      'ice &amp; snow',
      'creationdate="20200101T000000Z"',
      '<note>head</note>',
      '<ude name="MacRoman"><map unicode="#xF8FF"/></ude>',
    ]) {
      expect(written).toContain(kept);
    }
    expect(bitext.beads[0]?.id).toBe('1');
  });

  it('[X4] codes go with their words when the words change', () => {
    const bitext = bitextOf(tmx(`<tu>${tuv('ru', 'Лёд')}${tuv('en', 'The <hi>ice</hi> went.')}</tu>`));
    const [, english] = bitext.work.documents;
    const texts = { ...bitext.texts, [english?.id ?? '']: 'All the ice is gone.' };
    const edited = {
      ...bitext,
      texts,
      segmentations: {
        ...bitext.segmentations,
        [english?.id ?? '']: {
          segments: bitext.segmentations[english?.id ?? '']?.segments.map((s) => ({ ...s, end: 20 })) ?? [],
          blocks: [],
        },
      },
    };
    expect(serialise(edited)).toContain('<seg>All the <hi>ice</hi> is gone.</seg>');
  });

  it('[X5] [T27] further variants, missing ones, empty ones and strange elements are reported by unit, none is lost', () => {
    const units = [
      `<tu>${tuv('ru', 'Лёд')}${tuv('en', 'Ice')}${tuv('en', 'The ice')}</tu>`,
      `<tu>${tuv('ru', '<ph/>')}${tuv('en', 'Boat')}</tu>`,
      `<tu><odd a="1">x</odd>${tuv('ru', 'Река <mark>моя</mark>')}</tu>`,
    ];
    const table = read(tmx(units.join('')));
    expect(table.notices).toEqual([
      { row: 0, what: 'extra-variant', text: 'The ice' },
      { row: 1, what: 'empty', text: 'ru' },
      { row: 2, what: 'unknown-element', text: '<odd>' },
      { row: 2, what: 'unknown-element', text: '<mark>' },
      { row: 2, what: 'no-variant', text: 'en' },
    ]);
    const written = serialise(holdsItsOwn(tmx(units.join(''))));
    for (const kept of [tuv('en', 'The ice'), '<seg><ph/></seg>', '<odd a="1">x</odd>', 'Река <mark>моя</mark>']) {
      expect(written).toContain(kept);
    }
  });

  it('[X6] [T27] tags of one language that never meet are one column; scripts of Chinese are two; an open one is asked', () => {
    const langs = (units: string) => {
      const { columns, notices = [] } = read(tmx(units));
      return [columns.map(({ lang }) => lang), notices.filter(({ what }) => what === 'unclear-language').length];
    };
    const unit = (...tags: string[]) => `<tu>${tags.map((tag) => tuv(tag, '冰')).join('')}</tu>`;
    expect(langs(unit('ru', 'zh-CN') + unit('ru', 'zh-Hans') + unit('ru', 'zh-TW'))).toEqual([
      ['ru', 'zh-Hans', 'zh-Hant'],
      0,
    ]);
    expect(langs(unit('ru', 'zh') + unit('ru', 'zh-CN'))).toEqual([['ru', 'zh-Hans'], 1]);
    expect(langs(unit('ru', 'zh'))).toEqual([['ru', 'zh'], 1]);
    expect(langs(unit('ru', 'en-US') + unit('ru', 'en-GB'))).toEqual([['ru', 'en-US'], 1]);
    expect(langs(unit('en-US', 'en-GB', 'fr-CA'))).toEqual([['en-US', 'en-GB', 'fr-CA'], 1]);
    const mixed = holdsItsOwn(
      tmx(`<tu>${tuv('ru', 'Лёд')}${tuv('en-US', 'Ice')}</tu><tu>${tuv('ru', 'Дом')}${tuv('en-GB', 'House')}</tu>`),
    );
    expect(serialise(mixed)).toContain('<tuv xml:lang="en-GB"><seg>House</seg></tuv>');
  });

  it('[X7] what the program knows beside TMX comes back: title, documents, score, review', () => {
    const bitext = bitextOf(tmx(`<tu>${tuv('ru', 'Лёд')}${tuv('en', 'Ice')}</tu>`));
    const [ru, en] = bitext.work.documents;
    const known = {
      ...bitext,
      work: {
        ...bitext.work,
        title: 'Лёд & <вода>',
        documents: [
          { ...ru, title: 'Лёд', authors: ['И. Снегов'], date: '1969' },
          { ...en, title: 'Ice', translators: ['R. Frost'], licence: 'CC BY 4.0' },
        ] as unknown as typeof bitext.work.documents,
      },
      beads: bitext.beads.map((bead) => ({ ...bead, score: 0.25, review: 'disputed' as const })),
    };
    const back = bitextOf(serialise(known));
    expect(
      nameless(back).documents.map(({ title, authors, translators, date, licence }) => [
        title,
        authors,
        translators,
        date,
        licence,
      ]),
    ).toEqual([
      ['Лёд', ['И. Снегов'], undefined, '1969', undefined],
      ['Ice', undefined, ['R. Frost'], undefined, 'CC BY 4.0'],
    ]);
    expect([back.work.title, back.beads[0]?.score, back.beads[0]?.review]).toEqual(['Лёд & <вода>', 0.25, 'disputed']);
    holdsItsOwn(serialise(known));
  });

  it('[X8] [T7] characters that XML cannot hold come back', () => {
    const bitext = bitextOf(tmx(`<tu>${tuv('ru', 'Лёд')}${tuv('en', 'Ice')}</tu>`));
    const [first = ''] = Object.keys(bitext.texts);
    const back = bitextOf(serialise({ ...bitext, texts: { ...bitext.texts, [first]: 'Л\u0001д' } }));
    expect(Object.values(back.texts)[0]).toBe('Л\u0001д');
  });

  it('[X9] refuses what is not TMX, with the line', () => {
    expect(() => read('<tmx version="1.4"><header/></tmx>')).toThrow(expect.objectContaining({ code: 'bad-tmx' }));
    expect(() => read('\n<xliff/>')).toThrow(expect.objectContaining({ code: 'bad-tmx', place: { line: 2 } }));
    expect(() => read(tmx('<tu><tuv>'))).toThrow(expect.objectContaining({ code: 'bad-xml' }));
  });
});
