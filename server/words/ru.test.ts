import { beforeAll, describe, expect, it } from 'vitest';
import { plainRussian } from '../../core/languages/ru/inflection/accent';
import { paradigm } from '../../core/languages/ru/inflection/paradigm';
import { formsOfLemma } from './opencorpora';
import { keyOf } from './opencorpora-tag';
import { type RussianWords, russianForms } from './ru';

let russian: RussianWords;
beforeAll(async () => {
  russian = await russianForms();
});

const lemmas = (word: string) => [...new Set(russian.analyse(word).readings.map(({ plain }) => plain))];

describe('Russian words', () => {
  it.each([
    ['городами', 'город', 'города\u0301ми'],
    ['Написанного', 'написать', 'напи\u0301санного'],
    ['сестер', 'сестра', 'сестёр'],
    ['людьми', 'человек', 'людьми\u0301'],
    ['приняла', 'принять', 'приняла\u0301'],
    ['шли', 'идти', 'шли'],
  ])('[W6] %s belongs to %s and is stressed %s', (form, lemma, stressed) => {
    expect(lemmas(form)).toContain(lemma);
    expect(russian.analyse(form).stressed).toBe(stressed);
  });

  it.each(['руки', 'стоит', 'замок', 'дороги'])('[W5] says no stress of %s, which may be two things', (form) => {
    expect(russian.analyse(form).stressed).toBeUndefined();
    expect(russian.analyse(form).readings.length).toBeGreaterThan(1);
  });

  it('[W6] finds the lemma of words beyond the lexicon, without a stress', () => {
    const { readings, stressed } = russian.analyse('бронепоезда');
    expect(readings[0]).toEqual({ lemma: 'бронепоезд', plain: 'бронепоезд', form: expect.any(String) });
    expect(stressed).toBeUndefined();
  });

  it('[W6] has nothing of what is no word', () => expect(russian.analyse('щъкфы')).toEqual({ readings: [] }));

  it('[W7] tells an unfinished verb from a finished one of the same spelling', () => {
    const aspects = russian.analyse('отрезал').readings.map(({ word }) => word?.pos);
    expect(new Set(aspects)).toEqual(new Set(['verb-pf', 'verb-ipf']));
  });
});

describe('OpenCorpora names of forms', () => {
  it.each([
    ['NOUN', 'sing loc2', 'sg.loc'],
    ['NOUN', 'plur ablt', 'pl.ins'],
    ['ADJF', 'femn sing datv', 'f.dat'],
    ['ADJS', 'plur', 'short.pl'],
    ['VERB', 'sing 2per pres', '2sg'],
    ['VERB', 'past neut sing', 'past.n'],
    ['VERB', 'plur impr excl', 'imperative.pl'],
    ['PRTF', 'past pssv masc sing nomn', 'passive.past'],
    ['GRND', 'past', 'gerund.past'],
    ['PREP', '', 'lemma'],
  ])('[W6] %s %s is %s', (part, tags, key) => expect(keyOf(part, new Set(tags.split(' ')))).toBe(key));
});

describe('our tables beside the dictionary of forms', () => {
  it.each([
    ['заво́д', 'noun-m', 'a', 'NOUN'],
    ['оши\u0301бка', 'noun-f', 'a', 'NOUN'],
    ['письмо\u0301', 'noun-n', 'd', 'NOUN'],
    ['но\u0301вость', 'noun-f', 'e', 'NOUN'],
  ])('[W3] every form of %s is in our table', (lemma, pos, pattern, part) => {
    const own = new Set(paradigm({ lemma, pos, pattern }).map(({ form }) => plainRussian(form)));
    const missing = formsOfLemma(plainRussian(lemma), part).filter(({ form }) => !own.has(plainRussian(form)));
    expect(missing.map(({ form }) => form)).toEqual([]);
  });
});
