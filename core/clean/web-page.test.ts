import { describe, expect, it } from 'vitest';
import { cleaned, done } from './clean.fixture';

describe('page furniture', () => {
  it('[C13] takes out rows of buttons and invitations, each restorable', () => {
    const text = `Back to library

The ferryman of the lower quay

He rowed for forty years and never learned to swim.

ShareEmailPrintCopy link
PDF
Found an error? Write to us

Наверх

分享到微信`;
    const { blocks, entries } = cleaned(text);
    expect(blocks).toEqual(['The ferryman of the lower quay', 'He rowed for forty years and never learned to swim.']);
    expect(done(entries, 'web-furniture')).toEqual([
      'removed "Back to library"',
      'removed "ShareEmailPrintCopy link"',
      'removed "PDF"',
      'removed "Found an error? Write to us"',
      'removed "Наверх"',
      'removed "分享到微信"',
    ]);
    for (const { id, text: words } of entries) expect(cleaned(text, [id]).blocks).toContain(words);
  });

  it('[C13] keeps a chapter called Home', () => {
    expect(cleaned('Home\n\nThe house stood empty for years.').blocks[0]).toBe('Home');
  });

  it('[C14] keeps the last of two copies of a title, and drops what stands over a marked one', () => {
    expect(cleaned('The lost ferry\n\nThe lost ferry\n\nIt sank in 1911.').blocks).toHaveLength(2);
    expect(cleaned('Evening Gazette\n\n# The lost ferry\n\nIt sank in 1911.').blocks).toEqual([
      'The lost ferry',
      'It sank in 1911.',
    ]);
  });

  it('[C14] leaves a list of short lines that is all there is', () => {
    const text = 'tea\n\nsalt\n\ntea\n\nbread\n\nsalt';
    expect(cleaned(text)).toMatchObject({ blocks: ['tea', 'salt', 'tea', 'bread', 'salt'], entries: [] });
  });

  it('[C14] takes out a run of tags in which one comes again, but not the byline among them', () => {
    const { blocks, facts } = cleaned(
      '## 渡口的灯\n\n渡口\n\n河流\n\n本报记者 林一舟 | 2019-03-04\n\n老照片\n\n渡口\n\n灯亮了三十年，后来灭了。',
    );
    expect(blocks).toEqual(['渡口的灯', '灯亮了三十年，后来灭了。']);
    expect(facts).toMatchObject({ authors: ['林一舟'], date: '2019-03-04' });
  });

  it('[C15] takes out an offer with a dead button, and the marks of dead links', () => {
    const { blocks } = cleaned('灯塔在岛上。\n\n现在[订阅会员](#)可享七折。\n\n守塔人姓[周](#)，住了一辈子][3](#)。');
    expect(blocks).toEqual(['灯塔在岛上。', '守塔人姓周，住了一辈子。']);
  });
});

describe('what a text says about itself', () => {
  it('[C16] moves the citation out, with authors and date', () => {
    const { blocks, facts } = cleaned(
      'The lost ferry\n\nIt sank in 1911.\n\nCite this page\n\nAnna Reed and Tom Hale. "The lost ferry". River Papers, March 4, 2019',
    );
    expect(blocks).toEqual(['The lost ferry', 'It sank in 1911.']);
    expect(facts).toMatchObject({
      citation: 'Anna Reed and Tom Hale. "The lost ferry". River Papers, March 4, 2019',
      authors: ['Anna Reed', 'Tom Hale'],
      date: '2019-03-04',
    });
  });

  it('[C17] moves credits out and leaves sources where they stand', () => {
    const { blocks, facts, entries } = cleaned(
      '灯塔修复完成。\n\n来源：\n\n<https://example.org/lamp>\n\n翻译：周小川\n\n注：本文不代表本刊立场。',
    );
    expect(blocks).toEqual(['灯塔修复完成。', '来源：', '<https://example.org/lamp>', '注：本文不代表本刊立场。']);
    expect(facts.credits).toEqual([
      { role: '翻译', text: '周小川' },
      { role: '来源', text: 'https://example.org/lamp' },
    ]);
    expect(done(entries, 'credits')).toEqual(['moved "翻译：周小川"']);
  });

  it('[C18] reports a sentence that is the end of another, and leaves it', () => {
    const { blocks, entries } = cleaned('渔民们凑钱修好了被台风吹倒的灯塔。第二年灯又亮了。被台风吹倒的灯塔。');
    expect(done(entries, 'repeats')).toEqual(['reported "被台风吹倒的灯塔。"']);
    expect(blocks[0]).toContain('又亮了。被台风');
  });

  it('[C4] reports characters that cannot be seen, and keeps them and emoji', () => {
    const text = 'left\u202eright zero\u200bwidth family 👨‍👩‍👧 tag';
    const { blocks, entries } = cleaned(text);
    expect(blocks).toEqual([text]);
    expect(entries.map((entry) => entry.text)).toEqual(['\u202e', '\u200b']);
  });
});
