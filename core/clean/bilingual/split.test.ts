import { describe, expect, it } from 'vitest';
import { parse } from '../../formats/txt';
import { growth } from '../../model/growth.fixture';
import { clean } from '../passes';
import { originalOf } from './original';
import { splitBilingual } from './split';

const EN = [
  'The ferry of the lower town',
  'For 140 years a ferry crossed the river at the lower town. It carried people, cattle and, twice, a piano.',
  'The last ferryman was called Lu. He could not swim and never hid the fact.',
  'What remains',
  'In 1968 a bridge was opened upstream, and within 3 months the ferry stood idle. Lu went on rowing all the same, every morning, to the other bank and back.',
  'The boat can be seen in the museum.',
];
const ZH = [
  '下城的渡船',
  '一百四十年来，下城一直有一条渡船过江。它载过人，载过牲口，还载过两次钢琴。',
  '最后一位船夫姓卢。他不会游泳，也从不隐瞒这一点。',
  '留下的东西',
  '1968年上游通了桥，不到3个月渡船就没了生意。老卢却照旧每天早晨划到对岸，再划回来。',
  '那条船现在陈列在博物馆里。',
];
const RU = [
  'Паром нижнего города',
  'Сто сорок лет через реку у нижнего города ходил паром. Он возил людей, скот и дважды — рояль.',
  'Последнего паромщика звали Лу. Плавать он не умел и не скрывал этого.',
  'Что осталось',
  'В 1968 году выше по течению открыли мост, и за 3 месяца паром опустел. Лу всё равно каждое утро плыл на тот берег и обратно.',
  'Лодка стоит в музее.',
];

/** The two sides' block numbers of each group, front matter marked. */
function split(page: readonly string[], separator = '\n\n') {
  const { draft } = clean(parse(page.join(separator)));
  const found = splitBilingual(draft.blocks);
  return {
    langs: found?.langs,
    groups: found?.groups.map(({ a, b, front }) => `${a.end - a.start}:${b.end - b.start}${front ? ' front' : ''}`),
    a: found?.a.map((block) => block.body.text),
    b: found?.b.map((block) => block.body.text),
    roles: found?.a.map((block) => block.role),
  };
}

const alternate = (x: readonly string[], y: readonly string[]) => x.flatMap((text, k) => [text, y[k] ?? '']);
const six = Array.from({ length: 6 }, () => '1:1');

describe('splitBilingual', () => {
  it('[B2] pairs paragraphs one by one, whichever language comes first', () => {
    for (const [x, y, langs] of [
      [EN, ZH, ['en', 'zh-Hans']],
      [ZH, EN, ['zh-Hans', 'en']],
      [RU, EN, ['ru', 'en']],
      [ZH, RU, ['zh-Hans', 'ru']],
    ] as const) {
      expect(split(alternate(x, y))).toMatchObject({ langs, groups: six, a: x, b: y });
    }
  });

  it('[B2] pairs lines without blank lines between', () => {
    expect(split(alternate(EN, ZH), '\n')).toMatchObject({ groups: six, a: EN, b: ZH });
  });

  it('[B2] pairs runs: section by section, or the whole of one text and then the other', () => {
    const sections = [...EN.slice(0, 3), ...ZH.slice(0, 3), ...EN.slice(3), ...ZH.slice(3)];
    expect(split(sections)).toMatchObject({ groups: ['3:3', '3:3'], a: EN, b: ZH });
    expect(split([...RU, ...EN])).toMatchObject({ groups: ['6:6'], a: RU, b: EN });
  });

  it('[B2] leaves a paragraph without partner alone', () => {
    const page = alternate(EN, ZH);
    page.splice(5, 1);
    expect(split(page).groups).toEqual(['1:1', '1:1', '1:0', '1:1', '1:1', '1:1']);
  });

  it('[B2] pairs two short paragraphs with the one that renders both', () => {
    const [first = '', second = ''] = (EN[4] ?? '').split(/(?<=idle\.) /);
    const page = [...alternate(EN.slice(0, 4), ZH.slice(0, 4)), first, second, ZH[4] ?? '', EN[5] ?? '', ZH[5] ?? ''];
    expect(split(page).groups).toEqual(['1:1', '1:1', '1:1', '1:1', '2:1', '1:1']);
  });

  it('[B3] takes a summary and main points of one language for front matter', () => {
    const front = [
      'A short account of a ferry, of the man who rowed it, and of the bridge that put an end to both of them.',
      'Key points',
      '• The ferry was older than the town hall.',
      '• The bridge took its trade within one season.',
    ];
    const page = [EN[0] ?? '', ZH[0] ?? '', ...front, ...alternate(EN.slice(1), ZH.slice(1))];
    const found = split(page);
    expect(found.groups).toEqual(['1:1', '1:0 front', '1:0 front', '1:0 front', '1:0 front', ...six.slice(1)]);
    expect(found.roles?.slice(1, 5)).toEqual(['summary', 'takeaway', 'takeaway', 'takeaway']);
    expect(found.b).toEqual(ZH);
  });

  it('[B1] sees no second language in quotations and names', () => {
    expect(split([...ZH, 'The ferry was called Heron.']).langs).toBeUndefined();
    expect(split(RU).langs).toBeUndefined();
  });

  it('[B2] stays linear: twice the page takes about twice the time', async () => {
    const page = (times: number) => Array.from({ length: times }, () => alternate(EN, RU)).flat();
    const blocks = new Map([400, 800].map((times) => [times, clean(parse(page(times).join('\n\n'))).draft.blocks]));
    expect(await growth((times) => splitBilingual(blocks.get(times) ?? []), 400)).toBeLessThanOrEqual(2.5);
  });
});

describe('originalOf', () => {
  it('[B4] believes a language that calls itself a translation', () => {
    expect(originalOf(['en', 'zh-Hans'], ['Translated by Anna Reed'])).toBe(1);
    expect(originalOf(['zh-Hans', 'ru'], ['本文译自俄文杂志'])).toBe(1);
    expect(originalOf(['ru', 'en'], ['Anna Reed. "The ferry", original work published in River Papers'])).toBe(0);
    expect(originalOf(['en', 'ru'], [])).toBe(0);
  });
});
