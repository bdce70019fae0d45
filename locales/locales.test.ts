import { describe, expect, it } from 'vitest';
import { LOCALE_TAGS, LOCALES, preferredLocale } from './locale';
import { type Namespace, RESOURCES } from './resources';
import { translator } from './translator';

type Leaves = Map<string, string>;

function leavesOf(bundle: object, path = ''): Leaves {
  return new Map(
    Object.entries(bundle).flatMap(([key, value]) => {
      const name = path ? `${path}.${key}` : key;
      return typeof value === 'string' ? [[name, value] as const] : [...leavesOf(value as object, name)];
    }),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(PLURAL, '');
const slots = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort();
const namespaces = Object.keys(RESOURCES.en) as Namespace[];

describe.each(namespaces)('%s', (namespace) => {
  const english = leavesOf(RESOURCES.en[namespace]);

  it.each(LOCALES)('%s has the same keys as English', (locale) => {
    const keys = (leaves: Leaves) => [...new Set([...leaves.keys()].map(base))].sort();
    expect(keys(leavesOf(RESOURCES[locale][namespace]))).toEqual(keys(english));
  });

  it.each(LOCALES)('%s has every plural form its language needs', (locale) => {
    const leaves = leavesOf(RESOURCES[locale][namespace]);
    const forms = new Intl.PluralRules(LOCALE_TAGS[locale]).resolvedOptions().pluralCategories;
    const counted = [...new Set([...leaves.keys()].filter((key) => PLURAL.test(key)).map(base))];
    const missing = counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !leaves.has(key));
    expect(missing).toEqual([]);
  });

  it.each(LOCALES)('%s fills the same slots as English', (locale) => {
    const wanted = new Map([...english].map(([key, text]) => [base(key), slots(text)]));
    const wrong = [...leavesOf(RESOURCES[locale][namespace])].filter(([key, text]) => {
      const [mine, theirs] = [slots(text), wanted.get(base(key)) ?? []];
      return mine.join() !== theirs.join();
    });
    expect(wrong).toEqual([]);
  });

  it.each(['zh', 'ru'] as const)('%s says nothing in English', (locale) => {
    const script = locale === 'zh' ? /\p{Script=Han}/u : /\p{Script=Cyrillic}/u;
    const untranslated = [...leavesOf(RESOURCES[locale][namespace])].filter(
      ([key, text]) => !script.test(text) && text === english.get(key) && text !== 'Diglot',
    );
    expect(untranslated).toEqual([]);
  });
});

describe('translator', () => {
  it('counts as each language counts', () => {
    const count = (locale: 'en' | 'ru' | 'zh', n: number) => translator(locale, 'library')('pairs', { count: n });
    expect([1, 2, 5, 21].map((n) => count('ru', n))).toEqual(['1 пара', '2 пары', '5 пар', '21 пара']);
    expect([1, 2].map((n) => count('en', n))).toEqual(['1 pair', '2 pairs']);
    expect(count('zh', 1200)).toBe('1,200 对');
  });
});

describe('preferredLocale', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['fr-FR, ru;q=0.5, en;q=0.3', 'ru'],
    ['en;q=0.1, ru;q=0.9', 'ru'],
    ['ru;q=0, de', 'en'],
    ['fr', 'en'],
    [null, 'en'],
    [';;;,,q=', 'en'],
  ])('%s asks for %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
