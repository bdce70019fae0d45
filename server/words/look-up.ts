import type { RussianKey } from '../../core/languages/ru/inflection/form-key';
import { wordsCovering } from '../../core/languages/zh/overlaps';
import { pinyinSyllables } from '../../core/languages/zh/pinyin';
import type { LanguageCode } from '../../core/model/language';
import type { TextRange } from '../../core/model/range';
import { backwardsFrom } from './articles';
import { cutChinese, pinyinOf } from './chinese';
import { englishKey, englishLemma } from './english';
import { toScript } from './scripts';
import type { Article, Words } from './services';
import { wordKey } from './user';
import { wordAt } from './word-at';

/** A meaning out of one dictionary. */
export interface Meaning {
  readonly dictionary: string;
  /** Authors and licence of the dictionary, to be shown with the meaning. */
  readonly notice: string;
  readonly heads: readonly string[];
  readonly reading?: string;
  readonly part?: string;
  /** In the language asked for first; `lang` is that of the meaning. */
  readonly senses: readonly { readonly lang: string; readonly texts: readonly string[] }[];
}

/** One word that a place in a sentence may be. */
export interface WordAt {
  readonly span: TextRange;
  readonly text: string;
  /** Dictionary form; with its stress where it is known. */
  readonly lemma: string;
  /** What the word's status is kept under, with its language. */
  readonly key: string;
  /** Pinyin with tone marks, or what the dictionary gives. */
  readonly reading?: string;
  /** The form with its stress, when it is certain for this word. */
  readonly stressed?: string;
  /** Names of the forms it may be, see `RussianKey`. */
  readonly forms?: readonly RussianKey[];
  /** Aspect partners of a Russian verb. */
  readonly partners?: readonly string[];
  readonly meanings: readonly Meaning[];
}

export interface LookUp {
  readonly lang: LanguageCode;
  /** Likeliest first; for Chinese the word as cut, then others that cover the character, longest first. */
  readonly words: readonly WordAt[];
}

/** What is known of the word at `offset` (UTF-16 units) of a sentence; `to` is the language that meanings are wanted in. */
export function lookUp(words: Words, lang: LanguageCode, sentence: string, offset: number, to: string): LookUp {
  const found = lang === 'zh' ? chineseAt(words, sentence, offset, to) : spacedAt(words, lang, sentence, offset, to);
  return { lang, words: found };
}

function chineseAt(words: Words, sentence: string, offset: number, to: string): WordAt[] {
  const cut = cutChinese(sentence, words);
  const here = cut.find(({ start, end }) => start <= offset && offset < end);
  const spans = wordsCovering(sentence, offset, (word) => words.has('zh', word));
  const first =
    spans.find(({ start, end }) => start === here?.start && end === here.end) ??
    (here && { start: here.start, end: here.end });
  const ordered = first
    ? [first, ...spans.filter(({ start, end }) => start !== first.start || end !== first.end)]
    : spans;
  return ordered.map((span) => {
    const text = sentence.slice(span.start, span.end);
    const articles = [...words.find('zh', text), ...(to === 'ru' ? words.find(backwardsFrom('zh'), text, 12) : [])];
    const key = toScript(text, 'hans');
    const whole = here && span.start === here.start && span.end === here.end;
    const written = articles.find(({ reading }) => reading && /\d/.test(reading))?.reading;
    const syllables = whole
      ? here.syllables
      : (syllablesWithin(cut, span) ?? (written ? pinyinSyllables(written) : []));
    return {
      span,
      text,
      lemma: text,
      key,
      reading: pinyinOf(syllables) || undefined,
      meanings: meaningsOf(articles, to),
    };
  });
}

/** Readings of a span that begins and ends with cut words, out of theirs. */
function syllablesWithin(cut: ReturnType<typeof cutChinese>, { start, end }: TextRange): string[] | undefined {
  const inside = cut.filter((word) => word.start >= start && word.end <= end);
  const covered = inside.reduce((sum, word) => sum + word.end - word.start, 0);
  return covered === end - start ? inside.flatMap(({ syllables }) => syllables) : undefined;
}

function spacedAt(words: Words, lang: 'ru' | 'en', sentence: string, offset: number, to: string): WordAt[] {
  const span = wordAt(sentence, offset);
  if (!span) return [];
  const text = sentence.slice(span.start, span.end);
  return lang === 'ru' ? russianAt(words, span, text, to) : [englishAt(words, span, text, to)];
}

function englishAt(words: Words, span: TextRange, text: string, to: string): WordAt {
  const lower = text.toLowerCase();
  const key = englishKey(lower);
  const direct = [...new Set([lower, wordKey(lower, 'en')])].flatMap((head) => words.find('en', head));
  const articles = [
    ...new Map(
      [...direct, ...words.find(backwardsFrom('en'), key, 30)].map((article) => [JSON.stringify(article), article]),
    ).values(),
  ];
  const wanted = articles.filter(
    ({ name, heads }) => to === 'en' || direct.some((d) => d.name === name) || langOfHead(heads[0] ?? '') === to,
  );
  const lemma = englishLemma(
    lower,
    articles.flatMap(({ senses }) => senses.en ?? []),
  );
  return { span, text, lemma, key, meanings: meaningsOf(wanted.length ? wanted : articles, to) };
}

function langOfHead(head: string): string {
  return /\p{Script=Han}/u.test(head) ? 'zh' : /\p{Script=Cyrillic}/u.test(head) ? 'ru' : 'en';
}

/** One word for each lemma that the form may belong to. */
function russianAt(words: Words, span: TextRange, text: string, to: string): WordAt[] {
  const { readings } = words.russian.analyse(text);
  const lemmas = new Map<string, typeof readings>();
  for (const reading of readings) {
    const key = `${reading.lemma} ${reading.word?.pos ?? ''}`;
    lemmas.set(key, [...(lemmas.get(key) ?? []), reading]);
  }
  const found = [...lemmas.values()].map((group): WordAt => {
    const [first] = group as [(typeof readings)[number]];
    const stresses = new Set(group.map(({ stressed }) => stressed));
    const articles = words
      .find('ru', wordKey(first.plain, 'ru'))
      .filter(({ heads, part }) =>
        heads[0] === first.lemma ? part === undefined || part === first.word?.pos : !first.word || part === undefined,
      );
    return {
      span,
      text,
      lemma: first.lemma,
      key: first.plain,
      stressed: stresses.size === 1 ? [...stresses][0] : undefined,
      forms: [...new Set(group.map(({ form }) => form))],
      partners: first.word?.partners.length ? first.word.partners : undefined,
      meanings: meaningsOf(articles, to),
    };
  });
  if (found.length) return found;
  const key = wordKey(text, 'ru');
  return [{ span, text, lemma: text.toLowerCase(), key, meanings: meaningsOf(words.find('ru', key), to) }];
}

function meaningsOf(articles: readonly Article[], to: string): Meaning[] {
  return articles.map(({ name, notice, heads, reading, part, senses }) => ({
    dictionary: name,
    notice,
    heads,
    reading: reading && /^[A-Za-z:·, ]*\d/.test(reading) ? pinyinOf(pinyinSyllables(reading)) : reading,
    part,
    senses: Object.entries(senses)
      .filter(([, texts]) => texts.length > 0)
      .sort(([a], [b]) => Number(b === to) - Number(a === to))
      .map(([lang, texts]) => ({ lang, texts })),
  }));
}
