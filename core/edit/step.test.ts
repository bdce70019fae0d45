import { describe, expect, it } from 'vitest';
import type { Bitext } from '../model/bitext';
import { applyStep, readStep } from './registry';
import type { Step } from './step';
import { bitextOf, checkStep, checkSteps, ferry, noteOn } from './step.fixture';

const refused = expect.objectContaining({ code: 'step-refused' });
const refuses = (step: Step, bitext: Bitext) => expect(() => applyStep(step, bitext)).toThrow(refused);
const beadAt = (bitext: Bitext, at: number) => {
  const bead = bitext.beads[at];
  if (!bead) throw new RangeError(`No bead ${at}`);
  return bead;
};
const text = (start: number, removed: string, added: string, segment = 'en0'): Step => ({
  kind: 'ReplaceText',
  document: 'en',
  segment,
  start,
  removed,
  added,
});

describe('ReplaceBeads', () => {
  const bitext = ferry();
  const [first, second] = [beadAt(bitext, 0), beadAt(bitext, 1)];
  const joined = { ...first, sides: { zh: ['zh0', 'zh1', 'zh2'], en: ['en0', 'en1'] } };

  it('[E6] puts one run of beads in place of another', () => {
    const after = checkStep({ kind: 'ReplaceBeads', removed: [first, second], added: [joined] }, bitext);
    expect(after.beads.map(({ id }) => id)).toEqual(['k0', 'k2', 'k3', 'k4']);
  });

  it('[E6] refuses beads that lose, double or reorder segments, or hold nothing', () => {
    const without = { ...joined, sides: { zh: ['zh0', 'zh1'], en: ['en0', 'en1'] } };
    const turned = { ...joined, sides: { zh: ['zh1', 'zh0', 'zh2'], en: ['en0', 'en1'] } };
    const empty = { ...second, sides: { zh: [], en: [] } };
    const stranger = { ...joined, sides: { ...joined.sides, ru: ['zh0'] } };
    for (const added of [[without], [turned], [joined, empty], [stranger], []]) {
      refuses({ kind: 'ReplaceBeads', removed: [first, second], added }, bitext);
    }
  });

  it('[E5] refuses to remove what does not stand there, and ids that are taken', () => {
    refuses({ kind: 'ReplaceBeads', removed: [first, { ...second, score: 0.1 }], added: [joined] }, bitext);
    refuses({ kind: 'ReplaceBeads', removed: [second, first], added: [joined] }, bitext);
    refuses({ kind: 'ReplaceBeads', removed: [first, second], added: [{ ...joined, id: 'k3' }] }, bitext);
    refuses({ kind: 'ReplaceBeads', removed: [first, second], added: [first, { ...second, id: 'k0' }] }, bitext);
  });
});

describe('ReplaceText', () => {
  it('[E7] changes words, and moves every segment and block behind them', () => {
    const after = checkStep(text(20, 'six', 'half past six'), ferry());
    expect(after.texts.en).toMatch(/^The ferry leaves at half past six\. Fog/);
    const last = after.segmentations.en?.segments[4];
    expect(after.texts.en?.slice(last?.start, last?.end)).toBe('The bell stops.');
  });

  it('[E7] knows which of two touching segments grows', () => {
    const step = { kind: 'ReplaceText' as const, document: 'zh', start: 8, removed: '', added: '吗' };
    const lengths = (bitext: Bitext) => bitext.segmentations.zh?.segments.map(({ start, end }) => end - start);
    expect(lengths(checkStep({ ...step, segment: 'zh0' }, ferry()))).toEqual([9, 4, 5, 6, 6]);
    expect(lengths(checkStep({ ...step, segment: 'zh1' }, ferry()))).toEqual([8, 5, 5, 6, 6]);
  });

  it('[E7] refuses to leave a segment, or to leave it without words', () => {
    refuses(text(20, 'six. Fog', 'x'), ferry());
    refuses(text(0, 'The ferry leaves at six.', ' \n'), ferry());
    refuses(text(0, '', 'x', 'en1'), ferry());
  });

  it('[E5] refuses other text, unknown segments and documents', () => {
    refuses(text(20, 'ten', 'six'), ferry());
    refuses(text(20, 'six', 'ten', 'en9'), ferry());
    refuses({ ...text(20, 'six', 'ten'), document: 'ru' } as Step, ferry());
  });

  const noted = (exact: string) => {
    const bitext = ferry();
    return { ...bitext, annotations: [noteOn(bitext, 'n', 'en', exact)] };
  };
  const target = (bitext: Bitext) => {
    const found = bitext.annotations[0]?.targets[0];
    return [found?.status, bitext.texts[found?.document ?? '']?.slice(found?.start, found?.end), found?.quote.exact];
  };

  it('[E10] leaves a note on its words when others change', () => {
    expect(target(checkStep(text(4, 'ferry', 'old ferry'), noted('six')))).toEqual(['kept', 'six', 'six']);
    expect(target(checkStep(text(20, '', 'about '), noted('six')))).toEqual(['kept', 'six', 'six']);
    expect(target(checkStep(text(23, '', ' sharp'), noted('six')))).toEqual(['kept', 'six', 'six']);
  });

  it('[E10] a note whose words changed says so and keeps its quote', () => {
    expect(target(checkStep(text(20, 'six', 'seven'), noted('six')))).toEqual(['changed', 'seven', 'six']);
    expect(target(checkStep(text(20, 'six', 'seven'), noted('at six')))).toEqual(['changed', 'at seven', 'at six']);
    const twice = checkSteps([text(20, 'six', 'seven'), text(20, 'seven', 'six')], noted('at six'));
    expect(target(twice)).toEqual(['kept', 'at six', 'at six']);
  });

  it('[E10] [E11] a note without words left is an orphan, and comes back when the change is undone', () => {
    expect(target(checkStep(text(17, 'at six', 'early'), noted('six')))).toEqual(['orphaned', '', 'six']);
    expect(target(checkStep(text(16, ' at six', ''), noted('six')))).toEqual(['orphaned', '', 'six']);
  });
});

describe('SplitSegment', () => {
  const parts = [
    { id: 'en1', start: 25, end: 38 },
    { id: 'new', start: 39, end: 62 },
  ];

  it('[E8] keeps the id on the first part, in the same bead', () => {
    const after = checkStep({ kind: 'SplitSegment', document: 'en', parts }, ferry());
    expect(beadAt(after, 1).sides.en).toEqual(['en1', 'new']);
    expect(parts.map(({ start, end }) => after.texts.en?.slice(start, end))).toEqual([
      'Fog is thick,',
      'and the ferryman rings.',
    ]);
  });

  it('[E8] refuses ids that are taken, lost words, empty parts and other segments', () => {
    const [one, two] = parts as [(typeof parts)[0], (typeof parts)[0]];
    const split = (...given: typeof parts): Step => ({ kind: 'SplitSegment', document: 'en', parts: given });
    refuses(split(one, { ...two, id: 'zh3' }), ferry());
    refuses(split(one, { ...two, id: 'en1' }), ferry());
    refuses(split(one, { ...two, start: 43 }), ferry());
    refuses(split({ ...one, end: 25 }, two), ferry());
    refuses(split({ ...one, start: 26 }, two), ferry());
    refuses(split(one), ferry());
  });
});

describe('MergeSegments', () => {
  const merge = (...ids: string[]): Step => {
    const all = ferry().segmentations.zh?.segments ?? [];
    return { kind: 'MergeSegments', document: 'zh', parts: ids.flatMap((id) => all.filter((each) => each.id === id)) };
  };

  it('[E9] keeps the first id and retires the others', () => {
    const after = checkStep(merge('zh1', 'zh2'), ferry());
    expect(beadAt(after, 1).sides.zh).toEqual(['zh1']);
    expect(after.segmentations.zh?.segments.map(({ id }) => id)).toEqual(['zh0', 'zh1', 'zh3', 'zh4']);
  });

  it('[E9] refuses parts of different beads or blocks, and parts that are not neighbours', () => {
    refuses(merge('zh0', 'zh1'), ferry());
    const across = bitextOf({ zh: '一。\n二。', en: 'One. |Two.' }, ['22']);
    const parts = across.segmentations.zh?.segments ?? [];
    refuses({ kind: 'MergeSegments', document: 'zh', parts }, across);
    refuses(merge('zh1', 'zh3'), ferry());
    refuses(merge('zh2', 'zh1'), ferry());
  });
});

describe('PutAnnotation and RemoveAnnotation', () => {
  const bitext = ferry();
  const [one, two] = [noteOn(bitext, 'one', 'en', 'lamps'), noteOn(bitext, 'two', 'zh', '渡船')];

  it('[E1] puts, changes and removes a note, each undone at its place in the list', () => {
    const put = { kind: 'PutAnnotation' as const, annotation: two, at: 0 };
    const after = checkSteps(
      [
        put,
        { ...put, annotation: one },
        { ...put, annotation: { ...two, state: 'resolved' }, previous: two, at: 1 },
        { kind: 'RemoveAnnotation', annotation: one, at: 0 },
      ],
      bitext,
    );
    expect(after.annotations).toEqual([{ ...two, state: 'resolved' }]);
  });

  it('[E5] refuses a note that is there already, and one that is not', () => {
    const held = { ...bitext, annotations: [one] };
    refuses({ kind: 'PutAnnotation', annotation: one, at: 0 }, held);
    refuses({ kind: 'PutAnnotation', annotation: two, at: 2 }, held);
    refuses({ kind: 'PutAnnotation', annotation: two, previous: two, at: 0 }, held);
    refuses({ kind: 'RemoveAnnotation', annotation: two, at: 0 }, held);
  });
});

describe('SetReview', () => {
  const change = (bead: string, from: 'unseen' | 'confirmed', to: 'confirmed' | 'disputed') => ({ bead, from, to });

  it('[E1] sets beads, and only those', () => {
    const after = checkStep(
      { kind: 'SetReview', changes: [change('k1', 'unseen', 'disputed'), change('k3', 'unseen', 'confirmed')] },
      ferry(),
    );
    expect(after.beads.map(({ review }) => review)).toEqual(['unseen', 'disputed', 'unseen', 'confirmed', 'unseen']);
  });

  it('[E5] refuses another state, an unknown bead and a bead named twice', () => {
    refuses({ kind: 'SetReview', changes: [change('k1', 'confirmed', 'disputed')] }, ferry());
    refuses({ kind: 'SetReview', changes: [change('k9', 'unseen', 'disputed')] }, ferry());
    const twice = change('k1', 'unseen', 'confirmed');
    refuses({ kind: 'SetReview', changes: [twice, twice] }, ferry());
  });
});

describe('SetMeta', () => {
  it('[E12] sets, adds and takes away fields, each where the model names it', () => {
    const after = checkSteps(
      [
        { kind: 'SetMeta', key: 'title', from: 'A ferry', to: 'The ferry' },
        { kind: 'SetMeta', key: 'citation', to: 'The ferry, 1998' },
        { kind: 'SetMeta', document: 'en', key: 'translators', to: ['M. Ivanova'] },
        { kind: 'SetMeta', document: 'en', key: 'lang', from: 'en', to: 'en-GB' },
        { kind: 'SetMeta', document: 'en', key: 'translators', from: ['M. Ivanova'] },
      ],
      ferry(),
    );
    expect(after.work).toMatchObject({ title: 'The ferry', citation: 'The ferry, 1998' });
    expect(after.work.documents[1]).toEqual({ id: 'en', lang: 'en-GB', side: 'translation', title: 'Ferry, en' });
  });

  it('[E12] refuses ids, unknown fields, values of another kind and a value that was not there', () => {
    refuses({ kind: 'SetMeta', key: 'id', from: 'w', to: 'v' }, ferry());
    refuses({ kind: 'SetMeta', document: 'en', key: 'toString', to: 'v' }, ferry());
    refuses({ kind: 'SetMeta', key: 'title', from: 'The ferry', to: 'v' }, ferry());
    expect(() => applyStep({ kind: 'SetMeta', key: 'title', from: 'A ferry', to: 7 }, ferry())).toThrow('title');
    expect(() => applyStep({ kind: 'SetMeta', key: 'title', from: 'A ferry' }, ferry())).toThrow('title');
  });
});

describe('readStep', () => {
  it('[E3] names the path of what is wrong', () => {
    const at = (value: unknown) => {
      try {
        readStep(value, 'steps[0]');
      } catch (problem) {
        return (problem as { place?: { path?: string } }).place?.path;
      }
      return 'read';
    };
    expect(at(null)).toBe('steps[0].kind');
    expect(at({ kind: 'constructor' })).toBe('steps[0].kind');
    expect(at({ ...text(0, '', 'x'), start: -1 })).toBe('steps[0].start');
    expect(at({ ...text(0, '', 'x'), more: 1 })).toBe('steps[0].more');
    expect(at({ kind: 'SetReview', changes: [{ bead: 'k', from: 'seen', to: 'unseen' }] })).toBe(
      'steps[0].changes[0].from',
    );
    expect(at({ kind: 'ReplaceBeads', removed: [], added: [{ ...beadAt(ferry(), 0), sides: { zh: 'zh0' } }] })).toBe(
      'steps[0].added[0].sides.zh',
    );
    expect(
      at({ kind: 'PutAnnotation', annotation: { ...noteOn(ferry(), 'n', 'en', 'six'), type: 'odd' }, at: 0 }),
    ).toBe('steps[0].annotation.type');
  });
});
