import { describe, expect, it } from 'vitest';
import { bitextOf } from '../../core/edit/step.fixture';
import type { Bead, Bitext } from '../../core/model/bitext';
import { ACTIONS, type Bench, segmentInFocus } from './actions';
import { beadNear, diagonalPath } from './diagonal-path';
import { commandOf, KEYS } from './keys';
import { listed, nextRow, rowToGoOn, vicinityOf } from './order';
import { likeliestPlace, movedPlace, nearestPlace, placesIn } from './places';
import { isPlain, rowOf, sameRow, typeOf } from './rows';

const press = (key: string, held: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, true);

/** Nine pairs; the third and the eighth are doubtful. */
function nine(): Bitext {
  const made = bitextOf(
    {
      ru: Array.from({ length: 9 }, (_, k) => `Пара ${k}.`).join('\n'),
      en: Array.from({ length: 9 }, (_, k) => `Pair ${k}, it is.`).join('\n'),
    },
    Array.from({ length: 9 }, () => '11'),
  );
  const beads = made.beads.map((bead, k): Bead => ({ ...bead, score: k === 2 || k === 7 ? 0.3 : 0.9 }));
  return { ...made, beads };
}

describe('the order of the bench', () => {
  const bitext = nine();
  const vicinity = vicinityOf(bitext);

  it('[Q1] puts doubtful pairs and their neighbours before the others, each group as it is read', () => {
    expect(listed(bitext, 'doubtful', vicinity)).toEqual([1, 2, 3, 6, 7, 8, 0, 4, 5]);
    expect(listed(bitext, 'reading', vicinity)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('[Q1] leaves rows where they are while one works; new pairs stay with their neighbours', () => {
    const beads = bitext.beads.map((bead, k): Bead => (k === 2 ? { ...bead, review: 'confirmed' } : bead));
    const split = [...beads.slice(0, 3), { ...(beads[2] as Bead), id: 'new' }, ...beads.slice(3)];
    expect(listed({ ...bitext, beads: split }, 'doubtful', vicinity)).toEqual([1, 2, 3, 4, 7, 8, 9, 0, 5, 6]);
  });

  it('[Q2] goes on to the next doubtful pair, then to the next unseen one, once round', () => {
    const rows = listed(bitext, 'doubtful', vicinity);
    expect(rowToGoOn(bitext.beads, rows, 1, 'doubtful')).toBe(4);
    expect(rowToGoOn(bitext.beads, rows, 4, 'doubtful')).toBe(1);
    expect(rowToGoOn(bitext.beads, listed(bitext, 'reading', vicinity), 3, 'reading')).toBe(4);
    const done = bitext.beads.map((bead): Bead => ({ ...bead, review: 'confirmed' }));
    expect(rowToGoOn(done, rows, 4, 'doubtful')).toBe(4);
    expect(nextRow(bitext.beads, rows, 0, ({ score }) => score < 0.5, -1)).toBe(4);
  });
});

describe('places of a cut', () => {
  const zh = '渡船早上六点开，雾很大。船夫敲钟。';
  const en = 'Fog was thick; “wait,” he said, and rang.';

  it('[Q3] stand before words and before what opens a quotation, never before the first or before a stop', () => {
    const places = placesIn(en, [{ id: 'a', start: 0, end: en.length }], 'en');
    expect(places).toContain(en.indexOf('“wait'));
    expect(places).not.toContain(en.indexOf('wait'));
    expect(places).not.toContain(0);
    for (const at of places) expect(en.charAt(at)).toMatch(/[\p{L}“]/u);
    const han = placesIn(zh, [{ id: 'a', start: 0, end: zh.length }], 'zh-Hans');
    expect(han).toContain(zh.indexOf('雾'));
    expect(han).not.toContain(zh.indexOf('，'));
  });

  it('[Q3] the likeliest is between sentences, else after a stop, else after a comma, nearest the middle', () => {
    const two = [
      { id: 'a', start: 0, end: 12 },
      { id: 'b', start: 12, end: zh.length },
    ];
    expect(likeliestPlace(zh, two, 'zh-Hans')).toBe(12);
    expect(likeliestPlace(zh, [{ id: 'a', start: 0, end: zh.length }], 'zh-Hans')).toBe(12);
    expect(likeliestPlace(en, [{ id: 'a', start: 0, end: en.length }], 'en')).toBe(en.indexOf('“wait'));
    expect(likeliestPlace('One', [{ id: 'a', start: 0, end: 3 }], 'en')).toBeUndefined();
    expect(likeliestPlace('', [], 'en')).toBeUndefined();
  });

  it('[Q3] moves from one to the next and stops at the ends', () => {
    expect([movedPlace([3, 7], 3, 1), movedPlace([3, 7], 7, 1), movedPlace([3, 7], 7, -1)]).toEqual([7, 7, 3]);
    expect([nearestPlace([3, 7], 6), nearestPlace([], 6)]).toEqual([7, undefined]);
  });
});

describe('keys of the bench', () => {
  it('[Q4] are those of the list, by place on a layout without Latin letters', () => {
    expect([press('Enter'), press('Enter', { shiftKey: true }), press('m'), press('[')]).toEqual([
      'confirm',
      'confirmAbove',
      'merge',
      'give',
    ]);
    expect([press('ь', { code: 'KeyM' }), press('D', { shiftKey: true }), press('?', { shiftKey: true })]).toEqual([
      'merge',
      'previousDoubtful',
      'help',
    ]);
    expect([press('z', { ctrlKey: true }), press('Z', { metaKey: true, shiftKey: true })]).toEqual(['undo', 'redo']);
    const all = KEYS.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });

  it('[Q4] leave to the browser what is the browser’s', () => {
    for (const key of 'fntwpuj') expect(press(key, { ctrlKey: true })).toBeUndefined();
    expect(press('m', { altKey: true })).toBeUndefined();
  });

  it('[Q4] that type can be switched off', () => {
    const off = (key: string, ctrlKey = false) =>
      commandOf({ key, code: '', shiftKey: false, ctrlKey, metaKey: false, altKey: false }, false);
    expect([off('m'), off('?'), off('Enter'), off('ArrowDown'), off('z', true)]).toEqual([
      undefined,
      undefined,
      'confirm',
      'next',
      'undo',
    ]);
  });
});

describe('rows and the diagonal', () => {
  it('show the words of each side, and whether anything of them changed', () => {
    const bitext = nine();
    const bead = bitext.beads[2] as Bead;
    expect(rowOf(bitext, bead).sides.map((side) => side.map(({ text }) => text))).toEqual([
      ['Пара 2.'],
      ['Pair 2, it is.'],
    ]);
    expect([typeOf(bitext, bead), isPlain(bitext, bead)]).toEqual(['1 : 1', true]);
    expect(sameRow(rowOf(bitext, bead), rowOf(bitext, bead))).toBe(true);
    expect(sameRow(rowOf(bitext, bead), rowOf(nine(), bitext.beads[3] as Bead))).toBe(false);
  });

  it('[Q5] runs from corner to corner, marks what is doubtful, and finds the pair near a point', () => {
    const bitext = nine();
    const path = diagonalPath(bitext, 'en', 120);
    expect(path.ends.at(-2)).toBeCloseTo(100);
    expect(path.ends.at(-1)).toBeCloseTo(120);
    expect(path.doubt.match(/M/g)).toHaveLength(2);
    expect([beadNear(path, 0, 0), beadNear(path, 100, 120), beadNear(path, 33, 40)]).toEqual([0, 8, 2]);
  });
});

describe('actions', () => {
  const bitext = nine();
  const bench = (focus: Partial<Bench['focus']> = {}): Bench => {
    const rows = listed(bitext, 'reading', vicinityOf(bitext));
    return {
      bitext,
      order: 'reading',
      rows,
      newId: () => 'new',
      focus: { bead: 'k2', document: 'en', places: {}, ...focus },
    };
  };

  it('[Q6] a first `x` marks the likeliest place, a second one cuts there', () => {
    const marked = ACTIONS.split(bench());
    expect(marked).toMatchObject({ said: 'place' });
    expect(marked.command).toBeUndefined();
    const cut = ACTIONS.split(bench(marked.focus));
    expect(cut.command?.label).toBe('split');
    expect(cut.focus).toEqual({ places: {} });
  });

  it('[Q6] a first `l` remembers the sentence, a second one in another column links', () => {
    const from = ACTIONS.link(bench());
    expect(from.focus?.link).toEqual({ document: 'en', segment: 'en2' });
    const linked = ACTIONS.link(bench({ bead: 'k4', document: 'ru', link: from.focus?.link }));
    expect(linked.command?.label).toBe('link');
  });

  it('[Q6] untranslated is of the original and added of a translation, whatever column is in focus', () => {
    expect(ACTIONS.untranslated(bench()).command?.label).toBe('untranslated');
    expect(ACTIONS.added(bench({ document: 'ru' })).command?.label).toBe('added');
  });

  it('[Q6] moves within the list and says when nothing is doubtful', () => {
    expect(ACTIONS.next(bench()).focus?.bead).toBe('k3');
    expect(ACTIONS.previous(bench()).focus?.bead).toBe('k1');
    expect(ACTIONS.nextDoubtful(bench()).focus?.bead).toBe('k7');
    expect(ACTIONS.previousDoubtful(bench()).focus?.bead).toBe('k7');
    expect(ACTIONS.last(bench()).focus?.bead).toBe('k8');
    const sure = { ...bitext, beads: bitext.beads.map((bead): Bead => ({ ...bead, score: 1 })) };
    expect(ACTIONS.nextDoubtful({ ...bench(), bitext: sure }).said).toBe('nothingDoubtful');
    expect(segmentInFocus(bitext, bench().focus)).toBe('en2');
  });
});
