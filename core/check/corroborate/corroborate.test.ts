import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../server/lexicon/load';
import { notesOf } from '../../annotate/notes/notes';
import type { Lexicon } from '../../languages/lexicon';
import type { Annotation } from '../../model/annotation';
import type { Bitext } from '../../model/bitext';
import { importOne } from '../../pipeline';
import { counter } from '../../pipeline/counter.fixture';
import { type Answer, answersTo, questionOf } from './corroborate';
import { factKeys, type Statement, statementsOf } from './statements';
import { type IntoEnglish, sharedSubjects, subjectsOf } from './subjects';

const lexicons: Record<string, Lexicon> = {};
const into: IntoEnglish = (lang) => lexicons[lang];

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-corroborate-'));
  lexicons.zh = loadLexicon('zh-en', folder);
  lexicons.ru = loadLexicon('ru-en', folder);
}, 120_000);

const NOTED = '市长在1907年参观了河上的老桥（编者注：原文为1970年，经作者确认为笔误）。';
const made = (text: string, lang: string): Bitext => importOne({ text, lang }, { newId: counter() }).bitext;
const statements = (text: string, lang: string): Statement[] =>
  [...statementsOf(made(text, lang), into, notesOf)].flat();

function answers(text: string, lang: string): Answer[] {
  const bitext = made(NOTED, 'zh-Hans');
  const question = questionOf(bitext, bitext.annotations[0] as Annotation, into);
  if (!question) throw new Error('the note asks nothing');
  return answersTo(question, statements(text, lang));
}

describe('corroboration', () => {
  it('[X1] a sentence of another language supports or contradicts by its value and its subject', () => {
    const says = (text: string, lang: string) => answers(text, lang).map((answer) => answer.says);
    expect(says('In 1907 the mayor visited the old bridge over the river.', 'en')).toEqual(['supports']);
    expect(says('В 1970 году мэр посетил старый мост через реку.', 'ru')).toEqual(['contradicts']);
    expect(says('In 1908 the mayor visited the old bridge over the river.', 'en')).toEqual([]);
  });

  it('[X1] the same value of another thing says nothing', () => {
    expect(answers('In 1907 the price of flour doubled in every market.', 'en')).toEqual([]);
  });

  it('[X2] a year may follow from another year and a number of years', () => {
    const [answer] = answers('In 1931 the mayor visited the bridge over the river again, after 24 years.', 'en');
    expect([answer?.says, answer?.statement.fact]).toEqual(['supports', '~year:1907']);
  });

  it('[X3] what a note quotes, and a reading that is put right, is not stated', () => {
    expect(statements(NOTED, 'zh-Hans').map(({ fact }) => fact)).toEqual(['year:1907']);
  });

  it('[X4] values are known by axis, value and unit; small counts are left out', () => {
    expect(factKeys('In 1907 five men paid 3,400 dollars for 12 boats.', 'en')).toEqual([
      'year:1907',
      'money:3400:USD',
    ]);
    expect(factKeys('1907年花了3400美元。', 'zh')).toEqual(['year:1907', 'money:3400:USD']);
  });

  it('[X4] each word of a sentence is used once', () => {
    const zh = subjectsOf('老桥', 'zh', into);
    expect(sharedSubjects(zh, subjectsOf('the old bridge, old as the hills', 'en', into))).toBe(zh.length);
    expect(sharedSubjects([['bridge', 'span']], [['bridge'], ['span']])).toBe(1);
  });
});
