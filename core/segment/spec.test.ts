import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../model/language';
import { PASSES } from './passes';
import { segmentBlock } from './segment';

const spec = readFileSync(new URL('../../docs/spec/segment.md', import.meta.url), 'utf8');

const examples = [...spec.matchAll(/^- \*\*\[(S\d+)\]\*\*(.*)$/gm)].flatMap(([, rule = '', body = '']) =>
  [...body.matchAll(/\b(en|ru|zh) `([^`]+)`/g)].map(([, lang = '', marked = '']) => ({ rule, lang, marked })),
);

describe('docs/spec/segment.md', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(60));

  it.each(examples)('[$rule] is true of $lang $marked', ({ lang, marked }) => {
    const text = marked.replaceAll('¦', '');
    const sentences = segmentBlock(text, lang as LanguageCode).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(marked.split('¦').map((sentence) => sentence.trim()));
  });

  it('lists the passes in their order', () => {
    const [, table = ''] = spec.split('## The passes, in order');
    const listed = [...table.matchAll(/^\| (?!pass \|)([\p{L} ]+) \|/gmu)].map(([, name]) => name);
    expect(listed).toEqual(PASSES.map(({ name }) => name));
  });

  it('numbers each rule once', () => {
    const rules = [...spec.matchAll(/^- \*\*\[(S\d+)\]/gm)].map(([, rule]) => rule);
    expect(new Set(rules).size).toBe(rules.length);
  });
});
