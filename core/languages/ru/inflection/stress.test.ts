import { describe, expect, it } from 'vitest';
import { markedSyllable, markSyllable, plainRussian, syllables, unmarked } from './accent';
import type { AccentEntry, RussianKey } from './form-key';
import { certainStress, formIndex, paradigm } from './paradigm';
import { stressForm } from './stress';
import { STRESSED } from './stress.fixture';

const rows = Object.entries(STRESSED).flatMap(([head, forms]) => {
  const [lemma = '', pos = '', pattern = ''] = head.split(' ');
  return forms.split(', ').map((cell) => {
    const [key, wanted = ''] = cell.split(' ');
    return { entry: { lemma, pos, pattern }, key: key as RussianKey, wanted };
  });
});
const shown = (word: string) => (syllables(word) === 1 ? unmarked(word) : word);

describe('stress of Russian forms', () => {
  it('has at least 150 forms to compare', () => expect(rows.length).toBeGreaterThan(150));

  it.each(rows)('[W1] $entry.lemma $entry.pattern: $key $wanted', ({ entry, key, wanted }) => {
    const open = wanted.endsWith('?');
    const form = unmarked(wanted).replace('?', '');
    expect(stressForm(entry, form, key)).toBe(open ? undefined : shown(wanted));
  });

  it('[W2] marks no word of one syllable and no ё', () => {
    expect(markSyllable('дом', 0)).toBe('дом');
    expect(markSyllable('пошёл', 1)).toBe('пошёл');
    expect(markSyllable('пошёл', 0)).toBeUndefined();
    expect(markSyllable('книга', 0)).toBe('кни\u0301га');
    expect(markedSyllable('газе\u0301та')).toBe(1);
    expect(plainRussian('Ёлка\u0301')).toBe('елка');
  });

  it('[W1] says nothing of a word whose pattern is not certain', () => {
    const entry: AccentEntry = { lemma: 'жезл', pos: 'noun-m', pattern: '?' };
    expect(stressForm(entry, 'жезла', 'sg.gen')).toBeUndefined();
    expect(stressForm({ ...entry, lemma: 'зелёный', pos: 'adj', pattern: 'a/c' }, 'зелено', 'short.n')).toBeUndefined();
  });
});

/** Forms that the tables give by themselves: spelling and name of the form. */
const SPELLED: readonly (readonly [string, string])[] = [
  ['стол noun-m b', 'столом sg.ins; столов pl.gen'],
  ['оте́ц noun-m b', 'отца sg.gen; отца sg.acc; отцов pl.acc'],
  ['неде́ля noun-f a', 'недели sg.gen; недель pl.gen; неделю sg.acc'],
  ['окно́ noun-n d', 'окон pl.gen; окнами pl.ins'],
  ['но́вость noun-f e', 'новостью sg.ins; новостей pl.gen'],
  ['си́ний adj a/c', 'синего m.gen; синяя f.nom'],
  ['хоро́ший adj a/b', 'хорошего m.gen; хорошо short.n; хороши short.pl'],
  ["бли́зкий adj a/c'", 'близких pl.gen; близок short.m; ближе comparative'],
  ['чита́ть verb-ipf a/a', 'читаешь 2sg; читай imperative.sg; читая gerund.present; читанный passive.past'],
  ['люби́ть verb-ipf c/a', 'люблю 1sg; любят 3pl; любил past.m; любя gerund.present'],
  ['верну́ться verb-pf b/a', 'вернётся 3sg; вернулась past.f; вернись imperative.sg'],
  ['пойти́ verb-pf b/b', 'пойду 1sg; пошли past.pl; пойдём 1pl'],
  ['рисова́ть verb-ipf a/a', 'рисуют 3pl; рисуй imperative.sg'],
];

function entryOf(head: string): AccentEntry {
  const [lemma = '', pos = '', pattern = ''] = head.split(' ');
  return { lemma, pos, pattern };
}

describe('paradigms by tables of endings', () => {
  it.each(SPELLED)('[W3] %s has %s', (head, wanted) => {
    const given = paradigm(entryOf(head)).map(({ form, key }) => `${form} ${key}`);
    expect(given).toEqual(expect.arrayContaining(wanted.split('; ')));
  });

  it('[W4] finds the words that a form may be, ё written or not', () => {
    const find = formIndex(["рука́ noun-f f'", 'пойти́ verb-pf b/b', 'сестра́ noun-f d'].map(entryOf));
    expect(find('Сёстры').map(({ entry, forms }) => [unmarked(entry.lemma), forms.map(({ key }) => key)])).toEqual([
      ['сестра', ['pl.nom', 'pl.acc']],
    ]);
    expect(find('пойдем')).toHaveLength(1);
    expect(find('руками').map(({ forms }) => forms[0]?.stressed)).toEqual(['рука\u0301ми']);
    expect(find('стола')).toEqual([]);
  });

  it('[W5] a stress is certain only when every form that it may be agrees', () => {
    const find = formIndex(["рука́ noun-f f'", 'мука́ noun-f b', 'му́ка noun-f a'].map(entryOf));
    expect(certainStress(find('руки'))).toBeUndefined();
    expect(certainStress(find('муку'))).toBeUndefined();
    expect(certainStress(find('рукой'))).toBe('руко\u0301й');
    expect(certainStress([])).toBeUndefined();
  });
});
