import { describe, expect, it } from 'vitest';
import { messageOf, type SaidFinding } from '../core/check/message';
import { LOCALES } from './locale';
import { RESOURCES } from './resources';
import { translator } from './translator';

const place = (text: string, value?: string | number) => ({ text, ...(value !== undefined && { value }) });
const say = (locale: (typeof LOCALES)[number], finding: SaidFinding) => {
  const { key, values } = messageOf(finding);
  const sentence = translator(locale, 'findings') as unknown as (key: string, values: object) => string;
  return sentence(key, values);
};

/** Every kind, reason and number of places that a detector reports (`[K5]`: each has a sentence). */
const FINDINGS: readonly SaidFinding[] = [
  ...(['number', 'ordinal', 'percent', 'money', 'quantity', 'date', 'time', 'duration', 'range'] as const).flatMap(
    (kind): SaidFinding[] => [
      { kind, severity: 'major', reason: 'changed', a: place('甲', 5), b: place('B', 6) },
      { kind, severity: 'major', reason: 'source', a: place('甲', 5), b: place('B', 6) },
      { kind, severity: 'major', reason: 'dropped', a: place('甲', 5), b: null },
      { kind, severity: 'major', reason: 'added', a: null, b: place('B', 6) },
      { kind, severity: 'minor', reason: 'rounded', a: place('甲', 5), b: place('B', 6) },
      { kind, severity: 'notice', reason: 'approximated', a: place('甲', 5), b: place('B', 6) },
    ],
  ),
  { kind: 'unit', severity: 'major', reason: 'changed', a: place('5 км'), b: place('5 miles') },
  { kind: 'unit', severity: 'minor', reason: 'dropped', a: place('5 км'), b: place('5') },
  { kind: 'unit', severity: 'minor', reason: 'added', a: place('5'), b: place('5 km') },
  { kind: 'conversion', severity: 'notice', reason: 'converted', a: place('72 км'), b: place('45 miles') },
  { kind: 'conversion', severity: 'minor', reason: 'changed', a: null, b: place('46 miles (72 km)') },
  { kind: 'money', severity: 'critical', reason: 'changed', a: place('3亿元', 3e8), b: place('3 trillion', 3e12) },
  { kind: 'money', severity: 'notice', reason: 'style', a: null, b: place('$') },
  { kind: 'name', severity: 'major', reason: 'changed', a: place('Анна'), b: place('Boris') },
  { kind: 'name', severity: 'notice', reason: 'style', a: null, b: place('Sergey') },
  { kind: 'term', severity: 'notice', reason: 'style', a: null, b: place('Ukrainian') },
  { kind: 'term', severity: 'notice', reason: 'style', a: place('河水很急'), b: place('The river') },
  { kind: 'omission', severity: 'major', reason: 'dropped', a: place('河水很急。'), b: null },
  { kind: 'addition', severity: 'major', reason: 'added', a: null, b: place('The river.') },
  { kind: 'untranslated', severity: 'major', reason: 'dropped', a: null, b: place('河水很急。') },
  { kind: 'repetition', severity: 'major', reason: 'added', a: null, b: place('the quay') },
  ...(['quotation', 'negation', 'punctuation'] as const).flatMap((kind): SaidFinding[] => [
    { kind, severity: 'minor', reason: 'dropped', a: place('“甲”'), b: null },
    { kind, severity: 'minor', reason: 'added', a: null, b: place('B') },
  ]),
  { kind: 'quotation', severity: 'notice', reason: 'style', a: place('«Заря»'), b: null },
  { kind: 'punctuation', severity: 'notice', reason: 'style', a: null, b: place(',') },
];

describe.each(LOCALES)('sentences about findings in %s', (locale) => {
  it('[K5] there is one for each, and it leaves no slot open', () => {
    const wrong = FINDINGS.filter((finding) => {
      const sentence = say(locale, finding);
      return sentence.startsWith('say.') || sentence.includes('{{') || !/[.。]$/.test(sentence);
    });
    expect(wrong).toEqual([]);
  });

  it('[K5] none stands for nothing', () => {
    const used = new Set(FINDINGS.map((finding) => messageOf(finding).key));
    const keysOf = (bundle: object, path: string): string[] =>
      Object.entries(bundle).flatMap(([key, one]) =>
        typeof one === 'string' ? [`${path}.${key}`] : keysOf(one as object, `${path}.${key}`),
      );
    expect(keysOf(RESOURCES[locale].findings.say as object, 'say').filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('messageOf', () => {
  it('[K5] says both values when only the magnitude differs', () => {
    const finding = { kind: 'money', severity: 'critical', reason: 'changed' } as const;
    expect(say('en', { ...finding, a: place('3亿元', 3e8), b: place('300 billion yuan', 3e11) })).toBe(
      '“3亿元” is 300\u202f000\u202f000, “300 billion yuan” is 300\u202f000\u202f000\u202f000: the figures agree, the magnitude does not.',
    );
  });

  it('[K5] puts no quotation marks into quotation marks, and cuts a long passage in its middle', () => {
    const quoted = { kind: 'quotation', severity: 'minor', reason: 'dropped', b: null } as const;
    expect(say('ru', { ...quoted, a: place('«Заря»') })).toContain('«Заря» в кавычках');
    const long = messageOf({ ...quoted, kind: 'omission', a: place('речка '.repeat(40)) }).values.only ?? '';
    expect(long).toContain(' … ');
    expect(long.length).toBeLessThan(60);
  });
});
