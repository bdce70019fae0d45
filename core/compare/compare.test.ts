import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/annotation';
import type { Bitext } from '../model/bitext';
import { checkBitext } from '../model/check-bitext';
import { counter } from '../pipeline/counter.fixture';
import { alignVersions } from './align-versions';
import { type CompareTools, KINDS, kindsOf } from './folds';
import { replaceVersions } from './replace-version';
import { compareRows, rowsOfVersions, type Version } from './rows';
import { throughOriginal } from './through-original';
import { tokensOf } from './tokens';
import { versionMap } from './version-map';
import { compareWords } from './words';

/** Words of two hanzi, and two traditional characters: enough to show the rules. */
const TOOLS: CompareTools = {
  cutHan: (run) => run.match(/..?/gu) ?? [],
  simplify: (text) => text.replaceAll('後', '后').replaceAll('來', '来'),
};

/** Differences as `[removed, added, kinds]`. */
const differences = (a: string, b: string) =>
  compareWords(a, b, TOOLS)
    .filter(({ same }) => !same)
    .map((piece) => [a.slice(piece.a.start, piece.a.end), b.slice(piece.b.start, piece.b.end), piece.kinds.join(' ')]);

describe('differences by words', () => {
  it('[D1] words are whole; Chinese is cut at words; signs stand by themselves', () => {
    const cut = (text: string) => tokensOf(text, TOOLS).map(({ start, wordEnd }) => text.slice(start, wordEnd));
    expect(cut('Don’t go, 3.5 км!')).toEqual(['Don’t', 'go', ',', '3.5', 'км', '!']);
    expect(cut('河水很深。Лёд')).toEqual(['河水', '很深', '。', 'Лёд']);
    expect(differences('The ice was thin here.', 'The ice was thick here.')).toEqual([['thin ', 'thick ', '']]);
    expect(differences('河水很深。', '河水很浅。')).toEqual([['很深', '很浅', '']]);
    expect(differences('Он пришёл поздно.', 'Он, говорят, пришёл.')).toEqual([
      ['', ', говорят, ', ''],
      ['поздно', '', ''],
    ]);
  });

  it('[D2] pieces follow each other and cover both texts', () => {
    const text = fc.array(fc.constantFrom('ice', 'лёд', 'Лед', '冰', ' ', '  ', ',', '«', '"', '後來', '!'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [left.join(''), right.join('')];
        const pieces = compareWords(a, b, TOOLS);
        let at = { a: 0, b: 0 };
        for (const piece of pieces) {
          expect([piece.a.start, piece.b.start]).toEqual([at.a, at.b]);
          at = { a: piece.a.end, b: piece.b.end };
        }
        expect(at).toEqual({ a: a.length, b: b.length });
      }),
    );
  });

  it('[D3] each kind is named, alone and together, and nothing else is', () => {
    expect(differences('Лёд тронулся.', 'Лед тронулся.')).toEqual([['Лёд', 'Лед', 'yo']]);
    expect(differences('the Ice', 'the ice')).toEqual([['Ice', 'ice', 'case']]);
    expect(differences('“ice”', '«ice»').map(([, , kinds]) => kinds)).toEqual(['quotes', 'quotes']);
    expect(differences('ice,', 'ice').map(([, , kinds]) => kinds)).toEqual(['punctuation']);
    expect(differences('ＡＢ１', 'AB1')).toEqual([['ＡＢ１', 'AB1', 'width']]);
    expect(differences('後來', '后来')).toEqual([['後來', '后来', 'script']]);
    expect(kindsOf('Ёж,', 'ЕЖ', TOOLS)).toEqual(['punctuation', 'case', 'yo']);
    expect(kindsOf('ёж', 'уж', TOOLS)).toEqual([]);
    for (const kind of KINDS) expect(kindsOf('a', 'b', TOOLS)).not.toContain(kind);
  });

  it('[D4] a coincidence shorter than the changes round it is no equality', () => {
    expect(differences('cat a dog', 'mouse a bird')).toEqual([['cat a dog', 'mouse a bird', '']]);
  });
});

const sentences = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, k) => `${prefix} ferry number ${k * 7919} waited at bank ${k * 104729} till dawn.`);

describe('two versions', () => {
  it('[D5] sentences are paired by their words: changed, joined, parted, gone and new', () => {
    const a = [
      'One river runs north.',
      'The ice is thin in May.',
      'Nobody crosses then.',
      'Boats wait. And wait.',
      'Old men fish.',
    ];
    const b = [
      'A river runs north.',
      'The ice is thin in May, and nobody crosses then.',
      'Boats wait.',
      'And wait.',
      'Cranes return at last.',
    ];
    expect(alignVersions(a, b).map(({ a: x, b: y }) => [x.end - x.start, y.end - y.start])).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
      ...[
        [1, 0],
        [0, 1],
      ],
    ]);
  });

  it('[D6] pairs cover both versions in order, whatever they are', () => {
    const list = fc.array(fc.constantFrom('a b c', 'a b d', 'e f', 'Да.', '', 'g h i j'), { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        let at = { a: 0, b: 0 };
        for (const pair of alignVersions(a, b)) {
          expect([pair.a.start, pair.b.start]).toEqual([at.a, at.b]);
          at = { a: pair.a.end, b: pair.b.end };
        }
        expect(at).toEqual({ a: a.length, b: b.length });
      }),
    );
  });

  it('[D7] long texts without a common sentence are paired all the same', () => {
    const a = sentences('The', 600);
    const b = a.map((text) => text.replace('The', 'A'));
    const pairs = alignVersions(a, b);
    expect(pairs.filter(({ a: x, b: y }) => x.end - x.start === 1 && y.start === x.start)).toHaveLength(600);
  });

  it('[D8] positions of the older text are found in the newer one', () => {
    const before = version(['The ice was thin.', 'We crossed by night.', 'Nobody saw us.']);
    const after = version(['The ice was very thin.', 'Nobody saw us.', 'So it was told.']);
    const rows = compareRows(rowsOfVersions(before, after), before, after, TOOLS);
    const [old, now] = [before.bitext.texts.d ?? '', after.bitext.texts.d ?? ''];
    const map = versionMap(rows, old, now);
    expect(map.newLength).toBe(now.length);
    for (const word of ['ice', 'thin', 'Nobody', 'us.']) {
      const { start, end } = map.mapRange({ start: old.indexOf(word), end: old.indexOf(word) + word.length });
      expect(now.slice(start, end)).toBe(word);
    }
  });
});

function version(words: readonly string[], document = 'd', prefix = 's'): Version {
  let at = 0;
  const segments = words.map((text, k) => {
    const start = at;
    at += text.length + 1;
    return { id: `${prefix}${k}`, start, end: start + text.length };
  });
  const text = words.join(' ');
  const bitext: Bitext = {
    work: { id: 'w', title: 't', documents: [{ id: document, lang: 'en', side: 'original', title: 't' }] },
    texts: { [document]: text },
    segmentations: {
      [document]: {
        segments,
        blocks: [{ id: `${prefix}p`, kind: 'paragraph', role: 'body', start: 0, end: text.length }],
      },
    },
    beads: segments.map(({ id }) => ({
      id: `b${id}`,
      sides: { [document]: [id] },
      method: 'given',
      score: 1,
      review: 'confirmed',
    })),
    annotations: [],
  };
  return { bitext, document };
}

/** Two documents, a bead a number of sentences on each side. */
function translated(
  original: readonly string[],
  translation: readonly string[],
  shape: readonly (readonly [number, number])[],
) {
  const [o, t] = [version(original, 'o', 'o'), version(translation, 't', 't')];
  let at = [0, 0];
  const beads = shape.map(([x, y], k) => {
    const sides = {
      o: Array.from({ length: x }, (_, n) => `o${(at[0] ?? 0) + n}`),
      t: Array.from({ length: y }, (_, n) => `t${(at[1] ?? 0) + n}`),
    };
    at = [(at[0] ?? 0) + x, (at[1] ?? 0) + y];
    return { id: `b${k}`, sides, method: 'given' as const, score: 1, review: 'confirmed' as const };
  });
  const bitext: Bitext = {
    ...o.bitext,
    work: {
      ...o.bitext.work,
      documents: [...o.bitext.work.documents, { id: 't', lang: 'en', side: 'translation', title: 't' }],
    },
    texts: { ...o.bitext.texts, ...t.bitext.texts },
    segmentations: { ...o.bitext.segmentations, ...t.bitext.segmentations },
    beads,
  };
  return { bitext, document: 't', original: 'o' };
}

describe('two translations of one original', () => {
  it('[D9] rows go through the original, and end where all alignments do', () => {
    const original = ['Лёд был тонок.', 'Мы ждали.', 'Никто не пришёл.'];
    const left = translated(
      original,
      ['The ice was thin, we waited.', 'No one came.'],
      [
        [2, 1],
        [1, 1],
      ],
    );
    const right = translated(
      original,
      ['Thin was the ice.', 'We waited.', 'An aside.', 'Nobody came.'],
      [
        [1, 1],
        [1, 1],
        [0, 1],
        [1, 1],
      ],
    );
    const { rows, shared } = throughOriginal(left, right);
    expect(shared).toBe(1);
    expect(rows.map(({ original: o, a, b }) => [o?.segments.length, a.segments.length, b.segments.length])).toEqual([
      [2, 1, 3],
      [1, 1, 1],
    ]);
    expect(throughOriginal(left, translated(['Другое.'], ['Else.'], [[1, 1]])).shared).toBe(0);
  });
});

describe('a newer version in place of the one kept', () => {
  const note = (id: string, text: string, exact: string): Annotation => {
    const start = text.indexOf(exact);
    return {
      id,
      motivation: 'commenting',
      targets: [
        { document: 't', start, end: start + exact.length, quote: { exact, prefix: '', suffix: '' }, status: 'kept' },
      ],
      bodies: [],
      type: 'comment',
      severity: 'neutral',
      state: 'open',
      published: true,
    };
  };
  const original = ['Раз.', 'Два.', 'Три.', 'Четыре.'];
  const words = [
    'The first ferry left.',
    'The second ferry waited long.',
    'The third one sank at night.',
    'A fourth never came.',
  ];
  const made = translated(original, words, [
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  const text = words.join(' ');
  const kept = {
    ...made.bitext,
    annotations: [note('n1', text, 'first'), note('n2', text, 'waited long'), note('n3', text, 'third one sank')],
  };

  const replaced = (newer: readonly string[]) => {
    const next = version(newer, 'x', 'x');
    const before = { bitext: kept, document: 't' };
    const rows = compareRows(rowsOfVersions(before, next), before, next, TOOLS);
    return replaceVersions(kept, [{ document: 't', version: next, rows }], counter());
  };

  it('[D10] sentences keep their ids and beads, changed beads are unseen, the rest keep their review', () => {
    const { bitext } = replaced([
      'The first ferry left.',
      'It was cold.',
      'The second ferry waited very long.',
      'A fourth never came.',
    ]);
    expect(checkBitext(bitext)).toEqual([]);
    expect(
      bitext.beads.map(({ id, sides, review }) => [id, sides.o?.length ?? 0, sides.t?.length ?? 0, review]),
    ).toEqual([
      ['b0', 1, 1, 'confirmed'],
      [expect.any(String), 0, 1, 'unseen'],
      ['b1', 1, 1, 'unseen'],
      ['b2', 1, 0, 'unseen'],
      ['b3', 1, 1, 'confirmed'],
    ]);
    expect(bitext.segmentations.t?.segments[0]?.id).toBe('t0');
  });

  it('[D11] notes are kept, changed or orphaned, with their old quotes, and none is dropped', () => {
    const { bitext, fates } = replaced([
      'The first ferry left.',
      'The second ferry waited very long.',
      'A fourth never came.',
    ]);
    expect(fates.map(({ note: { id }, status }) => [id, status])).toEqual([
      ['n1', 'kept'],
      ['n2', 'changed'],
      ['n3', 'orphaned'],
    ]);
    expect(bitext.annotations.map(({ targets }) => targets[0]?.quote.exact)).toEqual([
      'first',
      'waited long',
      'third one sank',
    ]);
    const [target] = bitext.annotations[1]?.targets ?? [];
    expect(bitext.texts.t?.slice(target?.start, target?.end)).toBe('waited very long');
  });

  it('[D12] any newer version leaves a sound bitext with every note', () => {
    const piece = fc.constantFrom(
      ...words,
      'The second ferry waited.',
      'New words here.',
      'Left.',
      'The third one sank at night. A fourth never came.',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), (newer) => {
        const { bitext, fates } = replaced(newer);
        expect(checkBitext(bitext)).toEqual([]);
        expect(fates).toHaveLength(3);
      }),
    );
  });
});
