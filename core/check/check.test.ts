import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../languages/lexicon';
import type { LanguageCode } from '../model/language';
import { Problem } from '../model/problem';
import { contextsOf } from './bead';
import { checkBead, checkBeads, keyOf } from './check';

type Side = [LanguageCode, string];

function find([la, a]: Side, [lb, b]: Side, lexicon?: Lexicon): string[] {
  const [bead] = contextsOf(
    [{ id: 'x', a: { lang: la, text: a }, b: { lang: lb, text: b } }],
    lexicon ? { lexicon } : {},
  );
  return bead
    ? checkBead(bead).map((f) => [f.kind, f.reason, f.severity, f.a?.text ?? '—', f.b?.text ?? '—'].join(' | '))
    : [];
}

/** A lexicon of a few words; hanzi read by the table. */
function lexiconOf(
  from: LanguageCode,
  to: LanguageCode,
  words: Record<string, string>,
  readings: Record<string, string> = {},
): Lexicon {
  return {
    from,
    to,
    isWord: (hanzi) => hanzi in words,
    reading: (hanzi) => readings[hanzi] ?? '',
    knows: (word) => word in words,
    renderings: (word, visit) => {
      for (const one of (words[word] ?? '').split(' ').filter(Boolean)) visit(one, 1);
    },
  };
}

describe('values', () => {
  it('[V1] agree across scales, units of time and ways of writing', () => {
    expect(find(['zh', '共出口6.73万桶'], ['en', 'It exported 67,300 barrels.'])).toEqual([]);
    expect(find(['ru', 'за полтора года'], ['en', 'in 18 months'])).toEqual([]);
    expect(find(['zh', '2016 年，同年 3 月'], ['en', 'In 2016, in March'])).toEqual([]);
    expect(find(['ru', 'В 2 часа дня 19 июня 2024 г.'], ['zh', '2024年6月19日下午两点'])).toEqual([]);
  });

  it('[V1] one changed number among three', () => {
    expect(find(['zh', '分别为12、25和47艘'], ['en', 'They were 12, 26 and 47 boats.'])).toEqual([
      'number | changed | major | 25 | 26',
    ]);
  });

  it('[V2] a wrong magnitude is critical, a wrong month is major', () => {
    expect(find(['zh', '耗资3亿元'], ['en', 'It cost 300 billion yuan.'])[0]).toBe(
      'money | changed | critical | 3亿元 | 300 billion yuan',
    );
    expect(find(['ru', 'в июне 2019 года'], ['en', 'in July 2019'])).toEqual([
      'date | changed | major | июне 2019 года | July 2019',
    ]);
  });

  it('[V3] digits alone are dropped or added; small words are grammar', () => {
    expect(find(['zh', '该船长47米'], ['en', 'The ship is long.'])).toEqual(['quantity | dropped | major | 47米 | —']);
    expect(find(['ru', 'Обе стороны согласны.'], ['en', 'They agree.'])).toEqual([]);
  });

  it('[V4] a value said again, a gloss, a value of the neighbour', () => {
    expect(find(['zh', '2018年建，2018年用'], ['en', 'Built and used in 2018.'])).toEqual([]);
    expect(find(['ru', 'волны до 6 метров'], ['en', 'waves of 6 meters (20 feet)'])).toEqual([]);
    const beads = [
      { id: 'x', a: { lang: 'zh', text: '桥很长。' }, b: { lang: 'en', text: 'Built in 1907, the bridge is long.' } },
      { id: 'y', a: { lang: 'zh', text: '桥建于1907年。' }, b: { lang: 'en', text: 'It stands.' } },
    ] as const;
    expect(checkBeads(beads).flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('[V5] another unit, or none', () => {
    expect(find(['zh', '5 公里'], ['en', '5 miles'])).toEqual(['unit | changed | major | 5 公里 | 5 miles']);
    expect(find(['ru', '20 долларов'], ['en', '€20'])).toEqual(['unit | changed | major | 20 долларов | €20']);
    expect(find(['ru', 'до 1,5 млн'], ['en', 'up to £1.5 million'])[0]).toContain('unit | added | minor');
  });

  it('[V6] converted, rounded, approximated', () => {
    expect(find(['ru', 'в 72 км от города'], ['en', '45 miles from the city'])).toEqual([
      'conversion | converted | notice | 72 км | 45 miles',
    ]);
    expect(find(['zh', '约300人'], ['en', '298 people'])).toEqual(['quantity | rounded | notice | 300人 | 298 people']);
    expect(find(['zh', '30多年'], ['en', 'a 30-year peak'])).toEqual([
      'duration | approximated | notice | 30多年 | 30-year',
    ]);
  });

  it('[V7] a conversion within one side, as precise as its figures', () => {
    expect(find(['zh', '距离4,750英里（约合7,644公里）'], ['en', 'a distance of 4,750 miles'])).toEqual([]);
    expect(find(['ru', 'в 72 км'], ['en', '46 miles (72 km)'])).toEqual([
      'conversion | changed | minor | — | 46 miles (72 km)',
    ]);
  });

  it('[V8] identifiers', () => {
    expect(find(['zh', 'SS91系列'], ['en', 'the SS19 line'])).toEqual(['number | changed | major | SS91 | SS19']);
    expect(find(['zh', '新冠之后'], ['en', 'after COVID-19'])).toEqual([]);
  });
});

describe('words', () => {
  it('[W1] an empty side', () => {
    expect(find(['zh', '河水很急。'], ['en', ''])).toEqual(['omission | dropped | major | 河水很急。 | —']);
    expect(find(['zh', ''], ['en', 'The river is fast.'])).toEqual([
      'addition | added | major | — | The river is fast.',
    ]);
  });

  it('[W1] a sentence that nothing renders', () => {
    const words = {
      паром: 'ferri',
      старик: 'man',
      мешк: 'sack',
      туман: 'fog',
      вод: 'water',
      лежа: 'lai',
      отход: 'left',
      рассвет: 'dawn',
      считал: 'count',
      лодк: 'boat',
      рыб: 'fish',
      продал: 'sold',
    };
    const lexicon = lexiconOf('ru', 'en', {
      ...words,
      лежал: 'lai',
      отходил: 'left',
      мешки: 'sack',
      рыбак: 'fisherman',
      рыбу: 'fish',
      лодки: 'boat',
      рыбаки: 'fisherman',
      продали: 'sold',
    });
    const a = 'Паром отходил на рассвете. Туман лежал на воде. Рыбаки продали рыбу с лодки на рынке.';
    expect(find(['ru', a], ['en', 'The ferry left at dawn. Fog lay on the water.'], lexicon)).toEqual([
      'omission | dropped | major | Рыбаки продали рыбу с лодки на рынке. | —',
    ]);
    expect(find(['ru', a], ['en', 'The ferry left at dawn. Fog lay on the water.'])).toEqual([]);
  });

  it('[W2] an untranslated passage; names are not', () => {
    expect(
      find(
        ['zh', '渡船离岸。The old man counted the sacks.'],
        ['en', 'The ferry left. The old man counted the sacks.'],
      )[0],
    ).toContain('untranslated');
    expect(
      find(['zh', '他在 North River Trading House 工作。'], ['en', 'He works for North River Trading House.']),
    ).toEqual([]);
  });

  it('[W3] a stretch twice in a row', () => {
    expect(find(['zh', '渡船离岸。'], ['en', 'The ferry left the quay left the quay.'])).toEqual([
      'repetition | added | major | — | left the quay',
    ]);
    expect(find(['ru', 'Ещё дальше, ещё дальше!'], ['en', 'Still further, still further!'])).toEqual([]);
  });

  it('[W4] quotation marks lost; names quoted by custom are style; title marks say nothing', () => {
    expect(find(['zh', '他说这是“个好办法”。'], ['en', 'He called it a good way.'])[0]).toContain('quotation | ');
    expect(find(['ru', 'Судно «Заря» ушло.'], ['en', 'The ship Zarya left.'])).toEqual([
      'quotation | style | notice | «Заря» | —',
    ]);
    expect(find(['zh', '《江河日报》报道。'], ['en', 'The River Daily reports.'])).toEqual([]);
    expect(find(['ru', '«Да», — сказал он.'], ['en', '"Yes," he said.'])).toEqual([]);
  });

  it('[W4] pairs stretches by their words: the one without marks is told', () => {
    const lexicon = lexiconOf('ru', 'en', { туман: 'fog', волн: 'wave', лед: 'ice' });
    expect(
      find(['ru', 'Он боится «волны» и «тумана».'], ['en', 'He fears waves and "fog".'], lexicon).filter((f) =>
        f.startsWith('quotation'),
      ),
    ).toEqual(['quotation | dropped | minor | «волны» | —']);
  });

  it('[W4] a speech that goes on outside the bead, is cut in two or begins with a dash', () => {
    expect(find(['zh', '“水很急，”他说。'], ['en', '"The river is fast, he said, and deep.'])).toEqual([]);
    expect(find(['ru', '— Вода быстра, — сказал он.'], ['en', '"The water is fast," he said.'])).toEqual([]);
  });

  it('[W4] in the whole work: a name in marks everywhere but here', () => {
    const pair = (id: string, text: string) => ({
      id,
      a: { lang: 'ru' as const, text },
      b: { lang: 'en' as const, text: 'It sailed.' },
    });
    const beads = ['«Волна» ушла.', 'Видели «Волну».', 'На «Волне» тихо.', 'Волна стоит.'].map((text, k) =>
      pair(String(k), text),
    );
    const told = checkBeads(beads).flatMap(({ id, findings }) =>
      findings.filter(({ a }) => a?.text.startsWith('Волн')).map((f) => `${id} ${f.kind} ${f.reason} ${f.a?.text}`),
    );
    expect(told).toEqual(['3 quotation style Волна']);
  });

  it('[W5] a name that is another name', () => {
    const lexicon = lexiconOf('ru', 'en', {});
    expect(
      find(['ru', 'Судном правил Андрей Королёв.'], ['en', 'The ship was steered by Boris Tumanov.'], lexicon),
    ).toEqual(['name | changed | major | Андрей Королёв | Boris Tumanov']);
    expect(
      find(['ru', 'Судном правил Андрей Королёв.'], ['en', 'The ship was steered by Andrei Korolyov.'], lexicon),
    ).toEqual([]);
    expect(find(['ru', 'Судном правил Андрей Королёв.'], ['en', 'The ship was steered by Boris Tumanov.'])).toEqual([]);
  });

  it('[W5] a name of which the other side has nothing', () => {
    const readings = { 安: 'an', 德: 'de', 烈: 'lie', 科: 'ke', 罗: 'luo', 廖: 'liao', 夫: 'fu' };
    const lexicon = lexiconOf('zh', 'en', {}, readings);
    const zh = '船长安德烈·科罗夫离岸。';
    expect(find(['zh', zh], ['en', 'The ferry left with captain Boris Gunnarsson.'], lexicon)).toEqual([
      'name | changed | major | 安德烈·科罗夫 | Boris Gunnarsson',
    ]);
    expect(find(['zh', zh], ['en', 'The captain left the quay.'], lexicon)).toEqual([
      'name | dropped | minor | 安德烈·科罗夫 | —',
    ]);
    expect(find(['zh', zh], ['en', 'Captain Andrei Korov left the quay.'], lexicon)).toEqual([]);
  });

  it('[W5] case endings, offices and headlines are no other names', () => {
    const lexicon = lexiconOf('ru', 'en', { речн: 'river' });
    expect(find(['ru', 'Паром вёл Пётр Лугин.'], ['en', 'It was led by Pyotr Lugin.'], lexicon)).toEqual([]);
    expect(find(['ru', 'Шли с Петром Лугиным.'], ['en', 'They went with Petr Lugin.'], lexicon)).toEqual([]);
    expect(find(['ru', 'Так решила Речная Ассоциация.'], ['en', 'It was decided.'], lexicon)).toEqual([]);
    expect(find(['ru', 'Паром стоит.'], ['en', 'Ferry Boats Stay Ashore Tonight'], lexicon)).toEqual([]);
  });

  it('[W5] in the whole work: a name that is answered everywhere else', () => {
    const lexicon = lexiconOf('ru', 'en', { речн: 'river', порт: 'port', палат: 'chamb' });
    const pair = (id: string, b: string) => ({
      id,
      a: { lang: 'ru' as const, text: 'Так решила Речная Палата города.' },
      b: { lang: 'en' as const, text: b },
    });
    const beads = [pair('1', 'So ruled the River Chamber.'), pair('2', 'So it was.')];
    const named = checkBeads(beads, { lexicon }).flatMap(({ id, findings }) =>
      findings.filter(({ kind }) => kind === 'name').map((f) => `${id} ${f.reason} ${f.a?.text}`),
    );
    expect(named).toEqual(['2 dropped Речная Палата']);
  });

  it('[W6] a negation lost', () => {
    const lexicon = lexiconOf('zh', 'en', { 不: 'not', 出海: 'sail', 渡船: 'ferri' });
    expect(find(['zh', '渡船不出海。'], ['en', 'The ferry sails.'], lexicon)).toEqual([
      'negation | dropped | minor | 不 | —',
    ]);
    expect(find(['zh', '渡船不出海。'], ['en', 'The ferry does not sail.'], lexicon)).toEqual([]);
  });

  it('[W7] a lost gloss and inserted words', () => {
    expect(find(['zh', '他住在萨马兰(旧渡口)。'], ['en', 'He lives in Samaran.'])).toEqual([
      'omission | dropped | notice | (旧渡口) | —',
    ]);
    expect(find(['zh', '阿尔泰厂停工。'], ['en', 'The [paper maker] Altai stopped.'])).toEqual([
      'addition | added | notice | — | [paper maker]',
    ]);
  });

  it('[W8] shades of meaning', () => {
    expect(find(['zh', '这是办法之一。'], ['en', 'This is a way.'])).toEqual([
      'omission | dropped | notice | 之一 | —',
    ]);
    expect(find(['zh', '这是办法之一。'], ['en', 'This is one of the ways.'])).toEqual([]);
  });

  it('[W9] variants within a work', () => {
    const pair = (id: string, a: string, b: string) => ({
      id,
      a: { lang: 'zh' as const, text: a },
      b: { lang: 'en' as const, text: b },
    });
    const found = checkBeads([
      pair('1', '甲', 'Sergei pays US$5 for it.'),
      pair('2', '乙', 'Sergei paid US$6 at first.'),
      pair('3', '丙', 'Sergey paid $7 at last.'),
    ]).flatMap(({ id, findings }) =>
      findings.filter((f) => f.reason === 'style').map((f) => `${id} ${f.kind} ${f.b?.text}`),
    );
    expect(found).toEqual(['3 name Sergey', '3 money $']);
  });
});

describe('checkBeads', () => {
  const bead = { id: 'x', a: { lang: 'zh' as const, text: '5 公里' }, b: { lang: 'en' as const, text: '6 miles' } };

  it('[K2] gives a finding one key while both texts stay', () => {
    const keys = () => checkBeads([bead]).flatMap(({ findings }) => findings.map(keyOf));
    expect(keys()).toEqual(keys());
    expect(keys()).toHaveLength(1);
  });

  it('[K4] reports progress and stops when cancelled', () => {
    const steps: number[] = [];
    checkBeads([bead, bead], {}, { cancelled: false, report: (_, done) => steps.push(done) });
    expect(steps).toEqual([0, 1]);
    expect(() => checkBeads([bead], {}, { cancelled: true, report: () => undefined })).toThrow(Problem);
  });
});
