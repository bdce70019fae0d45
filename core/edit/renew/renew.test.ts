import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../model/bitext';
import { checkBitext } from '../../model/check-bitext';
import { picker, randomSteps } from '../random.fixture';
import { bitextOf, ferry, noteOn } from '../step.fixture';
import { applySteps } from '../transaction';
import { renew } from './renew';

/** An import of four paragraphs, with a fifth that cleaning takes for furniture, or without it. */
const imported = (furniture: boolean): Bitext => {
  const zh = ['灯亮了。|河很宽。', '船来了。', '没有人下船。'];
  const en = ['Lamps were lit.| The river is wide.', 'A boat came.', 'Nobody got out.'];
  const beads = ['11', '11', '11', '11'];
  if (furniture) {
    en.splice(1, 0, 'Share this page.');
    beads.splice(2, 0, '01');
  }
  return bitextOf({ zh: zh.join('\n'), en: en.join('\n') }, beads);
};

/** The same with ids that nobody has. */
function anew(bitext: Bitext): Bitext {
  const json = JSON.stringify(bitext).replace(/"(zh|en|k)(\w*\d+\w*)"/g, '"n$1$2"');
  return JSON.parse(json) as Bitext;
}

const textOf = (bitext: Bitext, id: string) => bitext.texts[id];

describe('renew', () => {
  it('[N1] changes nothing when both imports are the same, whatever people did meanwhile', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 8 }), (seed, steps) => {
        const base = ferry();
        let now = base;
        const pick = picker(seed);
        for (let k = 0; k < steps; k++) now = applySteps(randomSteps(now, pick, `w${k}`), now);
        const { bitext, overwritten } = renew(base, now, anew(base));
        expect(overwritten).toBe(0);
        expect(bitext).toEqual(now);
      }),
    );
  });

  it('[N2] puts in what the other import has more, and keeps the rest, ids and all', () => {
    const base = imported(false);
    const { bitext, overwritten } = renew(base, base, anew(imported(true)));
    expect(checkBitext(bitext)).toEqual([]);
    expect(overwritten).toBe(0);
    expect(textOf(bitext, 'en')).toBe(
      'Lamps were lit. The river is wide.\nShare this page.\nA boat came.\nNobody got out.',
    );
    expect(bitext.beads.map(({ id }) => id.startsWith('n'))).toEqual([false, false, true, false, false]);
    expect(textOf(renew(imported(true), imported(true), anew(base)).bitext, 'en')).toBe(textOf(base, 'en'));
  });

  it('[N2] keeps what people wrote elsewhere', () => {
    const base = imported(false);
    const edit = { kind: 'ReplaceText', document: 'en', segment: 'en3', start: 48, removed: 'Nobody', added: 'No one' };
    const now = applySteps(
      [edit as never, { kind: 'SetReview', changes: [{ bead: 'k0', from: 'unseen', to: 'confirmed' }] }],
      base,
    );
    const { bitext, overwritten } = renew(base, now, anew(imported(true)));
    expect(overwritten).toBe(0);
    expect(textOf(bitext, 'en')).toMatch(/Share this page\.\nA boat came\.\nNo one got out\.$/);
    expect(bitext.beads[0]?.review).toBe('confirmed');
  });

  it('[N3] counts the places that people had changed and the new import wrote anew', () => {
    const base = imported(true);
    const at = (base.texts.en ?? '').indexOf('Share');
    const edit = { kind: 'ReplaceText', document: 'en', segment: 'en2', start: at, removed: 'Share', added: 'Send' };
    const { bitext, overwritten } = renew(base, applySteps([edit as never], base), anew(imported(false)));
    expect(overwritten).toBe(1);
    expect(textOf(bitext, 'en')).not.toContain('Send');
  });

  it('[N4] moves notes with their words; one whose words went is an orphan with its quote', () => {
    const base = imported(true);
    const now = {
      ...base,
      annotations: [noteOn(base, 'boat', 'en', 'boat'), noteOn(base, 'share', 'en', 'Share this')],
    };
    const { bitext } = renew(base, now, anew(imported(false)));
    const [boat, share] = bitext.annotations.map(({ targets }) => targets[0]);
    expect(textOf(bitext, 'en')?.slice(boat?.start, boat?.end)).toBe('boat');
    expect([boat?.status, share?.status, share?.quote.exact]).toEqual(['kept', 'orphaned', 'Share this']);
  });

  it('[N1] keeps what an exchange file said beside its words', () => {
    const said = (bitext: Bitext): Bitext => ({
      ...bitext,
      exchange: {
        format: 'tmx',
        beads: Object.fromEntries(bitext.beads.map(({ id }) => [id, { attributes: { tuid: id } }])),
        segments: {},
      },
    });
    const base = said(imported(false));
    expect(renew(base, base, said(anew(imported(false)))).bitext.exchange?.beads).toMatchObject(
      base.exchange?.beads ?? {},
    );
    const { bitext } = renew(base, base, said(anew(imported(true))));
    for (const { id } of bitext.beads) expect(bitext.exchange?.beads[id]).toEqual({ attributes: { tuid: id } });
  });

  it('[N5] a text decoded anew stands under the old names, with the ids of what reads the same', () => {
    const base = imported(false);
    const other = bitextOf({ zh: '灯亮了。|河很宽。\n船来了。\n没有人下船。', en: 'Лампы. | Река.\nЛодка.\nНикто.' }, [
      '11',
      '11',
      '11',
      '11',
    ]);
    const { bitext } = renew(base, base, anew(other));
    expect(checkBitext(bitext)).toEqual([]);
    expect(textOf(bitext, 'en')).toBe('Лампы.  Река.\nЛодка.\nНикто.');
    expect(bitext.segmentations.zh?.segments).toEqual(base.segmentations.zh?.segments);
  });

  it('[N5] of another number of documents: the first keep their names, notes are kept', () => {
    const base = imported(false);
    const now = { ...base, annotations: [noteOn(base, 'boat', 'en', 'boat')] };
    const one = anew(bitextOf({ zh: '灯亮了。\n船来了。' }, ['1', '1']));
    const { bitext } = renew(base, now, one);
    expect(checkBitext(bitext)).toEqual([]);
    expect(bitext.work.documents.map(({ id }) => id)).toEqual(['zh']);
    expect(bitext.annotations.map(({ targets }) => targets[0]?.status)).toEqual(['orphaned']);
  });
});
