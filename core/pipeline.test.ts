import { describe, expect, it } from 'vitest';
import type { Bitext } from './model/bitext';
import { checkBitext } from './model/check-bitext';
import { type ImportResult, importOne, importTogether } from './pipeline';
import { counter } from './pipeline/counter.fixture';

const RUSSIAN = `Мост у старой мельницы

Весной 1931 года мельницу продали за 240 рублей. Новый хозяин привёз 12 жерновов.

Через семь лет плотину снесло паводком.`;

const ENGLISH = `The bridge at the old mill

In the spring of 1931 the mill was sold for 240 roubles. The new owner brought 12 millstones.

Seven years later a flood carried the dam away.`;

describe('importTogether', () => {
  const { bitext, cleaning } = importTogether([{ text: RUSSIAN }, { text: ENGLISH }], { newId: counter() });
  const [ru, en] = bitext.work.documents;
  const words = (document: string, ids: readonly string[] = []) =>
    ids.map((id) => {
      const at = bitext.segmentations[document]?.segments.find((segment) => segment.id === id);
      return bitext.texts[document]?.slice(at?.start, at?.end);
    });

  it('[P1] makes a sound bitext out of two plain texts', () => {
    expect(checkBitext(bitext)).toEqual([]);
    expect(bitext.work.title).toBe('Мост у старой мельницы');
    expect([ru?.lang, ru?.side, en?.lang, en?.side]).toEqual(['ru', 'original', 'en', 'translation']);
    expect(cleaning).toEqual([]);
  });

  it('[P1] pairs title with title and sentence with sentence', () => {
    expect(
      bitext.beads.map((bead) => [
        words(ru?.id ?? '', bead.sides[ru?.id ?? '']).length,
        words(en?.id ?? '', bead.sides[en?.id ?? '']),
      ]),
    ).toEqual([
      [1, ['The bridge at the old mill']],
      [1, ['In the spring of 1931 the mill was sold for 240 roubles.']],
      [1, ['The new owner brought 12 millstones.']],
      [1, ['Seven years later a flood carried the dam away.']],
    ]);
  });
});

const CHINESE = `老磨坊旁的桥

1931年春天，磨坊以240卢布卖出。新主人带来了12块磨盘。

七年后洪水冲走了水坝。`;

describe('importTogether, three texts', () => {
  const options = { newId: counter(), turned: new Set<string>() };
  const { bitext, places } = importTogether([{ text: RUSSIAN }, { text: ENGLISH }, { text: CHINESE }], options);

  it('[P4] makes one sound bitext of three columns, the first of them the original', () => {
    expect(checkBitext(bitext)).toEqual([]);
    expect(bitext.work.documents.map(({ lang, side }) => [lang, side])).toEqual([
      ['ru', 'original'],
      ['en', 'translation'],
      ['zh-Hans', 'translation'],
    ]);
    const widths = bitext.beads.map((bead) => bitext.work.documents.map(({ id }) => bead.sides[id]?.length));
    expect(widths).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('[P4] sets ids and places of the second and third text apart', () => {
    const starts = Object.values(places).map((place) => place.replace(/\d+$/, ''));
    expect(starts).toEqual(['', '', '', '2/', '2/', '2/', '3/', '3/', '3/']);
    const broken = CHINESE.replace('1931', '19\u200b31');
    const all = [{ text: RUSSIAN }, { text: ENGLISH }, { text: broken }];
    const [entry] = importTogether(all, options).cleaning;
    expect(entry).toMatchObject({ input: 2, pass: 'invisible' });
    expect(entry?.id).toMatch(/^3\//);
    const again = importTogether(all, { ...options, turned: new Set([entry?.id ?? '']) });
    expect(again.bitext.texts[again.bitext.work.documents[2]?.id ?? '']).toContain('19\u200b31');
  });
});

describe('importOne', () => {
  it('[P2] makes a work of one document out of a text in one language', () => {
    const { bitext } = importOne({ text: ENGLISH, name: 'mill.txt' }, { newId: counter() });
    expect(checkBitext(bitext)).toEqual([]);
    expect(bitext.work.documents).toHaveLength(1);
    expect(bitext.beads.map((bead) => bead.method)).toEqual(['given', 'given', 'given', 'given']);
  });

  it('[P3] names what is not text, and what is empty', () => {
    const read = (text: string) => () => importOne({ text, name: 'x.txt' }, { newId: counter() });
    expect(read('ab\0c')).toThrow(expect.objectContaining({ code: 'not-text' }));
    for (const empty of ['', ' \r\n\t\u3000', '\ufeff', '\ufeff\u200b\n']) {
      expect(read(empty)).toThrow(expect.objectContaining({ code: 'nothing-to-import' }));
    }
  });
});

describe('abstracts and roles', () => {
  const text = [
    'Аннотация',
    'Статья рассказывает о том, как в уезде строили мосты, кто за них платил и почему их так часто уносило водой.',
    'Abstract',
    'The article tells how bridges were built in the district, who paid for them and why the water took them so often.',
    'Мосты уезда строили плотники из двух соседних сёл, и у каждого села был свой обычай ставить сваи. Платила за них казна, а в голодные годы не платил никто, и тогда мост стоял недостроенный до следующей осени.',
    'Первый мост унесло весной 1871 года вместе с телегой, на которой везли муку. Второй простоял сорок лет и пережил трёх исправников, двух архиереев и одну железную дорогу, которую обещали провести рядом и не провели.',
    'Третий мост построил купец, которому надоело платить за перевоз. Он поставил на нём будку, посадил в неё племянника и за двенадцать лет вернул всё, что потратил, а потом подарил мост городу вместе с будкой и племянником.',
  ].join('\n\n');

  it('[C22] offers abstracts in two languages as a bitext', () => {
    const { abstracts, bitext } = importOne({ text }, { newId: counter() });
    expect(bitext.work.documents).toHaveLength(1);
    expect(abstracts?.work.documents.map(({ lang }) => lang)).toEqual(['ru', 'en']);
    expect(abstracts?.beads.map(({ sides }) => Object.values(sides).map((ids) => ids.length))).toEqual([[1, 1]]);
    expect(checkBitext(abstracts as Bitext)).toEqual([]);
    const single = text.split('\n\n').filter((block) => !/[a-z]{3}/.test(block));
    expect(importOne({ text: single.join('\n\n') }, { newId: counter() }).abstracts).toBe(undefined);
  });

  it('[C23] a role that a person says stays, by the place that every run gives', () => {
    const first = importOne({ text }, { newId: counter() });
    const blocksOf = ({ bitext }: ImportResult) => Object.values(bitext.segmentations)[0]?.blocks ?? [];
    const last = blocksOf(first).at(-1);
    const place = first.places[last?.id ?? ''] ?? '';
    const again = importOne(
      { text },
      {
        newId: counter(),
        roles: new Map([
          [place, 'credits'],
          ['0', 'body'],
        ]),
      },
    );
    expect(blocksOf(again).map(({ role }) => role)).toEqual([
      ...['body', 'body', 'summary', 'summary'],
      ...['body', 'body', 'credits'],
    ]);
    expect(again.abstracts).toBe(undefined);
    expect(Object.values(again.places)).toEqual(Object.values(first.places));
  });

  it('[C23] a person can say which line is the title, also of the second of two texts', () => {
    const a = { text: 'Мост. Построен в 1904 году.\n\nПлатила казна.' };
    const b = { text: 'The bridge. It was built in 1904.\n\nThe treasury paid.' };
    const { bitext } = importTogether([a, b], { newId: counter(), roles: new Map([['2/0', 'title']]) });
    const [first, second] = bitext.work.documents.map(({ id }) => bitext.segmentations[id]?.blocks[0]);
    expect([first?.role, second?.role, second?.kind]).toEqual(['body', 'title', 'heading']);
  });
});
