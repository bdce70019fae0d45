import { englishStem } from '../languages/en/stem';
import { ENGLISH_COMMON } from '../languages/en/words';
import type { Lexicon } from '../languages/lexicon';
import { romaniseRussian } from '../languages/ru/romanise';
import { russianStem } from '../languages/ru/stem';
import { RUSSIAN_COMMON } from '../languages/ru/words';
import { likeness, skeleton } from '../languages/skeleton';
import { romaniseHanzi, TRANSCRIBING } from '../languages/zh/romanise';
import { HANZI_COMMON, longestMatch } from '../languages/zh/words';
import type { TextRange } from '../model/range';
import type { BeadContext, ReadSide } from './bead';

/** A word of a side as the lexicon spells it, with its place. */
export interface Word extends TextRange {
  readonly key: string;
  readonly text: string;
}

/** Content words of a side in order: hanzi words of the lexicon, stems of Russian and English, hard values (`#1930`). */
export function contentWords(side: ReadSide, lexicon: Lexicon): Word[] {
  const words = Array.from(side.text.matchAll(RUN)).flatMap((match) => {
    if (HAN.test(match[0])) return hanziWords(match[0], match.index, lexicon);
    const key = keyOf(match[0]);
    const common = RUSSIAN_COMMON.has(match[0].toLowerCase()) || ENGLISH_COMMON.has(match[0].toLowerCase());
    return common || match[0].length < 2
      ? []
      : [{ key, text: match[0], start: match.index, end: match.index + match[0].length }];
  });
  const values = side.facts.flatMap((fact) =>
    fact.form === 'digits'
      ? fact.items.map(({ value }) => ({ key: `#${value}`, text: '#', start: fact.start, end: fact.end }))
      : [],
  );
  return [...words, ...values].sort((x, y) => x.start - y.start);
}

/** Whether the lexicon knows a word of a text; names mostly stand in none. */
export function isOrdinary(word: string, lexicon: Lexicon): boolean {
  return lexicon.knows(keyOf(word));
}

/** A word as the lexicon spells it. */
function keyOf(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? russianStem(word) : englishStem(word);
}

/** The content words of both sides of a bead and their links, worked out once for all detectors. */
export interface Lexical {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  readonly links: Links;
  /** How many of the links, from the first on, the lexicon gives; the others are of names that sound alike. */
  readonly known: number;
}

const KNOWN = new WeakMap<BeadContext, Lexical>();

/** Words and links of a bead; undefined without a lexicon, or when both sides have one language. */
export function lexicalOf(bead: BeadContext): Lexical | undefined {
  const { lexicon } = bead.help;
  if (!lexicon || bead.a.lang === bead.b.lang) return undefined;
  const known = KNOWN.get(bead);
  if (known) return known;
  const [a, b] = [contentWords(bead.a, lexicon), contentWords(bead.b, lexicon)];
  const made = { a, b, ...linksOf(a, b, lexicon, bead.a.lang === lexicon.from) };
  KNOWN.set(bead, made);
  return made;
}

const RUN = /\p{Script=Han}+|[\p{Script=Latin}\p{M}]+|[\p{Script=Cyrillic}]+/gu;
const HAN = /^\p{Script=Han}/u;

function hanziWords(run: string, offset: number, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let at = offset;
  for (const key of longestMatch(run, (word) => lexicon.isWord(word))) {
    if (!HANZI_COMMON.has(key)) words.push({ key, text: key, start: at, end: at + key.length });
    at += key.length;
  }
  return words;
}

/** Pairs of content words that answer each other: `[k of a, k of b]`, each direction of the lexicon, cognates, names. */
export type Links = readonly (readonly [number, number])[];

/** Links between the words of both sides. Linear in words and their renderings; names are compared pairwise. */
function linksOf(
  a: readonly Word[],
  b: readonly Word[],
  lexicon: Lexicon,
  aIsFrom: boolean,
): Pick<Lexical, 'links' | 'known'> {
  const [from, to] = aIsFrom ? [a, b] : [b, a];
  const places = new Map<string, number[]>();
  to.forEach((word, k) => {
    places.set(word.key, [...(places.get(word.key) ?? []), k]);
  });
  const links: [number, number][] = [];
  from.forEach((word, i) => {
    const hits = new Set(places.get(word.key) ?? []);
    for (const key of partsOf(word, lexicon)) {
      lexicon.renderings(key, (rendering) => {
        for (const j of places.get(rendering) ?? []) hits.add(j);
      });
    }
    for (const j of hits) links.push([i, j]);
  });
  const known = links.length;
  soundLinks(from, to, links, lexicon);
  return { links: aIsFrom ? links : links.map(([i, j]) => [j, i]), known };
}

/** A long hanzi word is answered by its parts as well. */
function partsOf({ key }: Word, lexicon: Lexicon): string[] {
  if (!HAN.test(key) || key.length < 3) return [key];
  const parts = [key];
  for (let k = 0; k + 2 <= key.length; k++) if (lexicon.isWord(key.slice(k, k + 2))) parts.push(key.slice(k, k + 2));
  return parts;
}

/** Names answer by sound: words without a rendering whose romanisations are alike. */
function soundLinks(from: readonly Word[], to: readonly Word[], links: [number, number][], lexicon: Lexicon): void {
  const [linkedFrom, linkedTo] = [new Set(links.map(([i]) => i)), new Set(links.map(([, j]) => j))];
  const sounds = (words: readonly Word[], linked: ReadonlySet<number>) =>
    words.flatMap((word, k) => {
      const sound = linked.has(k) ? '' : soundOf(word, lexicon);
      return sound.length > 2 ? [{ k, sound }] : [];
    });
  const right = sounds(to, linkedTo);
  for (const { k, sound } of sounds(from, linkedFrom)) {
    for (const one of right) if (soundsLike(sound, one.sound)) links.push([k, one.k]);
  }
}

/** A word in Latin letters: capitalised words and hanzi of transcription only, else empty. */
export function soundOf(word: Word, lexicon: Lexicon): string {
  if (HAN.test(word.text))
    return [...word.text].every((sign) => TRANSCRIBING.has(sign))
      ? romaniseHanzi(word.text, (sign) => lexicon.reading(sign))
      : '';
  if (!/^\p{Lu}/u.test(word.text)) return '';
  return /\p{Script=Cyrillic}/u.test(word.text)
    ? romaniseRussian(word.text)
    : word.text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Equal consonant skeletons of two or more, or spellings much alike. */
export function soundsLike(x: string, y: string): boolean {
  if (isLike(x, y, 0.65)) return true;
  const [s, t] = [skeleton(x), skeleton(y)];
  return s.length > 1 && (s === t || isLike(s, t, 0.75));
}

/** Whether two spellings are alike enough; lengths that cannot be are not compared. */
function isLike(x: string, y: string, least: number): boolean {
  const [short, long] = x.length < y.length ? [x.length, y.length] : [y.length, x.length];
  return short >= least * long && likeness(x, y) >= least;
}
