import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bitext } from '../../core/model/bitext';
import { openBuiltIn } from './built-in';
import { englishKey, englishLemma, glossKeys } from './english';
import { lookUp } from './look-up';
import { sectionInScript, sectionWords } from './section';
import { wordsOf } from './services';
import { addUserDictionary, openUserDictionaries } from './user';
import { wordAt, wordsOfText } from './word-at';
import { smallWords } from './words.fixture';

let small: Awaited<ReturnType<typeof smallWords>>;
beforeAll(async () => {
  small = await smallWords();
});
afterAll(() => small.end());

const at = (lang: 'zh' | 'ru' | 'en', text: string, offset: number, to = 'en') =>
  lookUp(small.words, lang, text, offset, to).words;
const ZH = '他还在银行上班，常去长江大桥行走。';

describe('looking a Chinese word up', () => {
  it('[W15] gives the word as cut, then others over the character, with reading, meanings and notice', () => {
    const [bank, line, ...rest] = at('zh', ZH, ZH.indexOf('行'));
    expect(bank).toMatchObject({ text: '银行', key: '银行', reading: 'yínháng', span: { start: 3, end: 5 } });
    expect(bank?.meanings).toEqual([
      {
        dictionary: 'CC-CEDICT',
        notice: expect.stringContaining('CC BY-SA 4.0'),
        heads: ['银行', '銀行'],
        reading: 'yínháng',
        part: undefined,
        senses: [{ lang: 'en', texts: ['bank', 'CL:家 [jiā],個|个 [gè]'] }],
      },
    ]);
    expect([line?.text, line?.meanings.length, rest]).toEqual(['行', 2, []]);
  });

  it('[W9] tells polyphones by the sentence', () => {
    expect(at('zh', ZH, ZH.indexOf('走'))[0]?.reading).toBe('xíngzǒu');
    expect(at('zh', '他还没还钱。', 1)[0]?.reading).toBe('hái');
  });

  it('[W16] cuts what no dictionary has into words that one has', () => {
    expect(at('zh', ZH, ZH.indexOf('江'))[0]).toMatchObject({ text: '长江', reading: 'Cháng Jiāng' });
    expect(at('zh', ZH, ZH.indexOf('桥'))[0]).toMatchObject({ text: '大桥' });
  });

  it('[W15] finds a traditional word under its simplified key', () => {
    expect(at('zh', '她在銀行門口。', 2)[0]).toMatchObject({ text: '銀行', key: '银行' });
  });

  it('[W17] reverses our Russian lexicon for a Russian reader', () => {
    const meanings = at('zh', '江', 0, 'ru')[0]?.meanings.map(({ heads }) => heads[0]);
    expect(meanings).toContain('река\u0301');
    expect(at('zh', '江', 0, 'en')[0]?.meanings.map(({ heads }) => heads[0])).not.toContain('река\u0301');
  });

  it('[W15] has nothing on a full stop', () => expect(at('zh', ZH, ZH.length - 1)).toEqual([]));
});

describe('looking a Russian word up', () => {
  it('[W15] gives lemma, forms, stress and meanings in the wanted language first', () => {
    expect(at('ru', 'Мы шли рекой.', 9, 'zh')).toEqual([
      {
        span: { start: 7, end: 12 },
        text: 'рекой',
        lemma: 'река\u0301',
        key: 'река',
        stressed: 'реко\u0301й',
        forms: ['sg.ins'],
        partners: undefined,
        meanings: [
          expect.objectContaining({
            senses: [
              { lang: 'zh', texts: ['江', '河流'] },
              { lang: 'en', texts: ['river'] },
            ],
          }),
        ],
      },
    ]);
  });

  it('[W15] names the aspect partner', () => {
    expect(at('ru', 'стали', 0)[0]).toMatchObject({ lemma: 'ста\u0301ть', partners: ['станови\u0301ться'] });
  });

  it('[W15] answers with the word alone when no dictionary has it', () => {
    expect(at('ru', 'Хрямзик', 0)).toEqual([
      { span: { start: 0, end: 7 }, text: 'Хрямзик', lemma: 'хрямзик', key: 'хрямзик', meanings: [] },
    ]);
  });
});

describe('looking an English word up', () => {
  it('[W17] reverses the Chinese and Russian dictionaries, the more usual word first', () => {
    const all = at('en', 'Two rivers meet.', 5)[0];
    expect(all?.key).toBe('river');
    expect(all?.meanings.map(({ heads }) => heads[0])).toEqual(expect.arrayContaining(['江', '河', 'река\u0301']));
    expect(at('en', 'Two rivers meet.', 5, 'ru')[0]?.meanings.map(({ heads }) => heads[0])).toEqual(['река\u0301']);
    expect(at('en', 'rivers', 1, 'zh')[0]?.meanings.map(({ heads }) => heads[0])).not.toContain('река\u0301');
  });

  it('[W17] keys are stems, irregular forms first', () => {
    expect([englishKey('Went'), englishKey('going'), englishKey("river's")]).toEqual(['go', 'go', 'river']);
    expect(glossKeys('to go to sleep')).toEqual(['go', 'sleep']);
    expect(glossKeys('to be')).toEqual(['to', 'be']);
  });
});

describe('English dictionary forms', () => {
  it.each([
    ['running', ['to run', 'to run away'], 'run'],
    ['children', [], 'child'],
    ['cities', ['city'], 'city'],
    ['hoping', ['to hope', 'hope; wish'], 'hope'],
    ['lamps', [], 'lamps'],
    ['bus', ['bus', 'bus stop'], 'bus'],
  ])('[W17] %s beside %j is %s', (word, meanings, lemma) => expect(englishLemma(word, meanings)).toBe(lemma));
});

describe('dictionaries that people add', () => {
  const mine = {
    name: 'My words',
    from: 'und',
    to: 'en',
    notice: 'mine',
    articles: [
      { heads: ['银行'], reading: 'yinhang', senses: ['money house'] },
      { heads: ['Хря\u0301мзик'], senses: ['a thing'] },
    ],
  };

  it('[W12] come first, are replaced by one of the same name, and are found by other processes', () => {
    const file = openUserDictionaries(small.folder);
    expect(addUserDictionary(file, mine)).toMatchObject({ name: 'My words', articles: 2 });
    addUserDictionary(file, mine);
    expect(file.dictionaries()).toHaveLength(1);
    file.close();
    expect(at('zh', ZH, 3)[0]?.meanings.map(({ dictionary }) => dictionary)).toEqual(['My words', 'CC-CEDICT']);
    expect(at('ru', 'хрямзик', 2)[0]?.meanings[0]).toMatchObject({ dictionary: 'My words', notice: 'mine' });
  });

  it('[W12] are added whole or not at all', () => {
    const file = openUserDictionaries(small.folder);
    const torn = {
      ...mine,
      name: 'Torn',
      articles: [
        { heads: ['a'], senses: ['b'] },
        { heads: [undefined as unknown as string], senses: [] },
      ],
    };
    expect(() => addUserDictionary(file, torn)).toThrow();
    expect(file.dictionaries().map(({ name }) => name)).toEqual(['My words']);
    file.close();
  });
});

describe('the file of dictionaries', () => {
  it('[W18] is made once and again only when its content changes', async () => {
    const names = () => readdirSync(small.folder).filter((name) => name.startsWith('dictionary-'));
    const [first] = names();
    const reports: number[] = [];
    const control = { report: (_: string, done: number) => reports.push(done), cancelled: false };
    const other = await openBuiltIn(small.folder, { cedict: '河 河 [he2] /river/', russian: '' }, control);
    other.close();
    expect(names()).not.toContain(first);
    expect(reports.at(-1)).toBe(1);
    await openBuiltIn(small.folder, { cedict: '河 河 [he2] /river/', russian: '' }, control).then((file) =>
      file.close(),
    );
    expect(reports.at(-1)).toBe(1);
    expect(reports.filter((done) => done === 1)).toHaveLength(1);
  });

  it('[W18] leaves nothing behind when it is cancelled', async () => {
    const before = readdirSync(small.folder);
    const stopped = openBuiltIn(
      small.folder,
      { cedict: '江 江 [jiang1] /river/', russian: '' },
      { report: () => undefined, cancelled: true },
    );
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(small.folder)).toEqual(before);
  });
});

describe('words of a section', () => {
  const bitext = {
    work: {
      id: 'w',
      title: 't',
      documents: [
        { id: 'z', lang: 'zh-Hans' },
        { id: 'r', lang: 'ru' },
        { id: 'e', lang: 'en' },
      ],
    },
    texts: { z: '去银行。\n在长江。', r: 'Рекой и лесом', e: "The river's end" },
    segmentations: {
      z: {
        segments: [
          { id: 'z1', start: 0, end: 4 },
          { id: 'z2', start: 5, end: 9 },
        ],
        blocks: [],
      },
      r: { segments: [{ id: 'r1', start: 0, end: 13 }], blocks: [] },
      e: { segments: [{ id: 'e1', start: 0, end: 15 }], blocks: [] },
    },
    beads: [],
    annotations: [],
  } as unknown as Bitext;

  it('[W19] gives places, keys and what is shown above them, by segment', () => {
    expect(sectionWords(small.words, bitext, 'z')).toEqual({
      lang: 'zh',
      segments: {
        z1: [
          [0, 1, '去', 'qù'],
          [1, 3, '银行', 'yínháng'],
        ],
        z2: [
          [0, 1, '在', 'zài'],
          [1, 3, '长江', 'Cháng Jiāng'],
        ],
      },
    });
    expect(sectionWords(small.words, bitext, 'r')?.segments.r1?.[0]).toEqual([0, 5, 'река', 'Реко\u0301й']);
    expect(sectionWords(small.words, bitext, 'e')?.segments.e1).toEqual([
      [0, 3, 'the'],
      [4, 11, 'river'],
      [12, 15, 'end'],
    ]);
    expect(sectionWords(small.words, bitext, 'none')).toBeUndefined();
  });

  it('[W11] gives segments in the other script', () => {
    expect(sectionInScript(bitext, 'z', 'hant')).toEqual({ z1: '去銀行。', z2: '在長江。' });
  });
});

describe('the word at a place', () => {
  it('[W20] keeps apostrophes, hyphens and stress marks inside, and ends at others', () => {
    expect(wordAt("it's well-known", 2)).toEqual({ start: 0, end: 4 });
    expect(wordAt("it's well-known", 9)).toEqual({ start: 5, end: 15 });
    expect(wordAt('до\u0301м — 12', 0)).toEqual({ start: 0, end: 4 });
    expect(wordAt('дом — 12', 7)).toBeUndefined();
    expect(wordAt('дом.', 3)).toEqual({ start: 0, end: 3 });
    expect(wordAt('дом  и', 4)).toBeUndefined();
    expect(wordsOfText('- да, ой-ой!').map(({ start, end }) => [start, end])).toEqual([
      [2, 4],
      [6, 11],
    ]);
  });
});

it('[W12] one file of dictionaries in front of another keeps their order', () => {
  const file = (name: string) => ({
    find: () => [{ dictionary: 1, heads: [name], senses: {}, rank: 0 }],
    has: () => name === 'b',
    dictionaries: () => [{ id: 1, name, from: '', to: '', notice: '' }],
  });
  const words = wordsOf([file('a'), file('b')] as never, {} as never);
  expect(words.find('zh', 'x').map(({ name }) => name)).toEqual(['a', 'b']);
  expect(words.has('zh', 'x')).toBe(true);
});
