import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../model/bitext';
import type { Finding } from '../../model/finding';
import { importOne } from '../../pipeline';
import { counter } from '../../pipeline/counter.fixture';
import { isSlipOf } from './summary';
import { withinDocuments } from './within';

function within(bitext: Bitext): Finding[] {
  const steps = withinDocuments(bitext, () => undefined);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const found = (text: string, lang: string) => within(importOne({ text, lang }, { newId: counter() }).bitext);
const explained = (text: string, lang: string) => found(text, lang).map(({ explanation }) => explanation);

describe('a text held against itself', () => {
  it('[O1] a share that the amounts of its sentence do not give is a notice, with the share they give', () => {
    const wrong = [
      ['The catch fell by 20% to 700 tonnes from 1,000 tonnes.', 'en', '1,000 tonnes', '700 tonnes'],
      ['Улов упал на 20% — с 1000 тонн до 700 тонн.', 'ru', '1000 тонн', '700 тонн'],
      ['渔获量从1000吨下降20%至700吨。', 'zh', '1000吨', '700吨'],
    ] as const;
    for (const [text, lang, from, to] of wrong) {
      expect(explained(text, lang), text).toEqual([
        { code: 'share', values: { from, to, actual: '30.0', stated: 20 } },
      ]);
    }
    const [finding] = found(wrong[0][0], 'en');
    expect(finding).toMatchObject({ kind: 'percent', severity: 'notice', reason: 'source', places: [{ text: '20%' }] });
    expect(finding?.documents).toHaveLength(1);
  });

  it('[O1] what comes out, within what the digits leave open, says nothing', () => {
    for (const [text, lang] of [
      ['The catch fell by 30% to 700 tonnes from 1,000 tonnes.', 'en'],
      ['The catch rose by 33% to 4 tonnes from 3 tonnes.', 'en'],
      ['The fleet grew by 12.5% to 9 boats.', 'en'],
      ['Some 20% of the boats are old, and 700 tonnes were landed.', 'en'],
      ['渔获量下降30%至700吨，此前为1000吨。', 'zh'],
      ['Улов вырос на 10 % — со 100 до 110 тонн.', 'ru'],
    ] as const) {
      expect(explained(text, lang), text).toEqual([]);
    }
  });

  it('[O2] the old amount may stand in another sentence about the same', () => {
    const text = (share: number) =>
      `The herring catch of the northern harbour was 1,000 tonnes in the spring.\n\nThe herring catch of the northern harbour fell by ${share}% to 700 tonnes in the autumn.`;
    expect(explained(text(20), 'en')).toEqual([
      { code: 'share', values: { from: '1,000 tonnes', to: '700 tonnes', actual: '30.0', stated: 20 } },
    ]);
    expect(explained(text(30), 'en')).toEqual([]);
    const elsewhere = 'Flour cost 900 tonnes of coal.\n\nThe herring catch fell by 20% to 700 tonnes.';
    expect(explained(elsewhere, 'en')).toEqual([]);
  });

  it('[O3] an amount of the summary that is a slip of one in the text is a notice', () => {
    const bitext = importOne(
      {
        text: 'The northern harbour landed 3,740 tonnes of herring.\n\nThat year the northern harbour landed 3,470 tonnes of herring, and 12 boats sank.',
        lang: 'en',
      },
      { newId: counter() },
    ).bitext;
    const [document] = bitext.work.documents;
    const id = document?.id ?? '';
    const segmentation = bitext.segmentations[id];
    const blocks = segmentation?.blocks.map((block, k) => ({
      ...block,
      role: k === 0 ? ('summary' as const) : block.role,
    }));
    const told = {
      ...bitext,
      segmentations: { [id]: { segments: segmentation?.segments ?? [], blocks: blocks ?? [] } },
    };
    expect(within(bitext)).toEqual([]);
    expect(within(told).map(({ explanation, severity }) => [explanation, severity])).toEqual([
      [{ code: 'summary', values: { summary: '3,740 tonnes', body: '3,470 tonnes' } }, 'notice'],
    ]);
  });

  it('[O3] slips are a digit, two neighbours, a magnitude', () => {
    expect([isSlipOf(3740, 3470), isSlipOf(3740, 3840), isSlipOf(374, 3740), isSlipOf(0.5, 500)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([isSlipOf(3740, 3740), isSlipOf(3740, 3851), isSlipOf(12, 21), isSlipOf(3740, 37)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
