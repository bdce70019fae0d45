import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { around, folded, hitsIn } from './hits';

const { document } = parseHTML(
  '<body><div class="col" lang="ru"><p>Ещё «лёд» и лед.</p></div><p>冰上的路，冰。</p></body>',
);
const blocks = [...document.querySelectorAll('p')] as unknown as HTMLElement[];

describe('[R45] searching the page', () => {
  it('takes ё for е, any case and any quotation marks', () => {
    expect(hitsIn(blocks, ' "ЛЕД" ').map(({ start, match }) => [start, match])).toEqual([[4, '«лёд»']]);
    expect(hitsIn(blocks, 'лед')).toHaveLength(2);
    expect(hitsIn(blocks, '冰')).toHaveLength(2);
  });
  it('finds nothing for nothing', () => {
    expect(hitsIn(blocks, '  ')).toEqual([]);
    expect(folded(' Ё ')).toBe('е');
  });
  it('shows what is around, and never half a character', () => {
    const text = `${'x'.repeat(40)}𠀀word𠀀${'y'.repeat(40)}`;
    const { before, match, after } = around(text, 42, 4);
    expect(match).toBe('word');
    expect(
      /[\uD800-\uDFFF](?![\uDC00-\uDFFF])/.test(`${before}|${after}`.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '')),
    ).toBe(false);
    expect([before.startsWith('…'), after.endsWith('…')]).toEqual([true, true]);
  });
});
