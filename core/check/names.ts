import { ENGLISH_COMMON } from '../languages/en/words';
import type { Lexicon } from '../languages/lexicon';
import { romaniseRussian } from '../languages/ru/romanise';
import { RUSSIAN_COMMON } from '../languages/ru/words';
import { likeness, skeleton } from '../languages/skeleton';
import { romaniseHanzi, TRANSCRIBING } from '../languages/zh/romanise';
import { longestMatch } from '../languages/zh/words';
import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { type BeadContext, type Detector, type PairFinding, placeOf, type ReadSide } from './bead';
import { type Lexical, lexicalOf, soundsLike, type Word } from './lexical';

/** A name of a side with its parts in Latin letters; `full` when it has two parts or more. */
export interface NameMention extends TextRange {
  readonly parts: readonly string[];
  readonly full: boolean;
}

/** A full name that sounds like nothing on the other side, where the other side has a name nothing here sounds like. */
export const NAMES: Detector = {
  name: 'names',
  kinds: ['name'],
  check(bead) {
    const { lexicon } = bead.help;
    if (!lexicon || bead.a.lang === bead.b.lang) return [];
    const names = { a: namesIn(bead.a, lexicon), b: namesIn(bead.b, lexicon) };
    if (!names.a.some((name) => name.full) && !names.b.some((name) => name.full)) return [];
    const lexical = lexicalOf(bead);
    if (!lexical) return [];
    const linked = linkedWords(lexical);
    const a = unanswered(names.a, bead.b, linked.a, lexicon);
    const b = unanswered(names.b, bead.a, linked.b, lexicon);
    return pairs(bead, a, b);
  },
};

/** Each unanswered name with an unanswered one of the other side, one of them full; those that resemble each other go. */
function pairs(bead: BeadContext, a: readonly NameMention[], b: readonly NameMention[]): PairFinding[] {
  const strangers = a.filter((one) => !b.some((other) => resembles(one, other)));
  const left = new Set(b.filter((other) => !a.some((one) => resembles(one, other))));
  return strangers.flatMap((one): PairFinding[] => {
    const other = [...left].find((name) => name.full || one.full);
    if (!other) return [];
    left.delete(other);
    return [{ kind: 'name', severity: 'major', reason: 'changed', a: placeOf(bead.a, one), b: placeOf(bead.b, other) }];
  });
}

/** Likeness from which two spellings may be one name after all: nothing is said then. */
const RESEMBLANCE = 0.6;

function resembles(one: NameMention, other: NameMention): boolean {
  const [x, y] = [one.parts.join(''), other.parts.join('')];
  const [last, twin] = [one.parts.at(-1) ?? '', other.parts.at(-1) ?? ''];
  return alike(x, y) || alike(last, twin);
}

function alike(x: string, y: string): boolean {
  const [s, t] = [skeleton(x), skeleton(y)];
  const [short, long] = s.length < t.length ? [s, t] : [t, s];
  return likeness(x, y) >= RESEMBLANCE || likeness(s, t) >= RESEMBLANCE || (short.length > 1 && long.includes(short));
}

function unanswered(
  names: readonly NameMention[],
  other: ReadSide,
  linked: readonly Word[],
  lexicon: Lexicon,
): NameMention[] {
  const open = names.filter(
    ({ start, end }) => !linked.some((word) => word.start >= start && word.end <= end && word.text.length > 1),
  );
  if (open.length === 0) return [];
  const sounds = soundsOf(other, lexicon);
  return open.filter(({ parts }) => !isHeard(parts, sounds));
}

/** A name is heard when its last or its longest part is; given names alone are shared by many. */
function isHeard(parts: readonly string[], sounds: readonly string[]): boolean {
  const longest = parts.toSorted((x, y) => skeleton(y).length - skeleton(x).length)[0];
  return [parts.at(-1), longest].some((part) => part !== undefined && sounds.some((sound) => soundsLike(part, sound)));
}

function linkedWords({ a, b, links }: Lexical): { a: Word[]; b: Word[] } {
  return { a: links.map(([k]) => a[k] as Word), b: links.map(([, k]) => b[k] as Word) };
}

const NAME: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /[\p{Script=Han}]{1,7}(?:[·‧・•][\p{Script=Han}]{1,9})+/gu,
  ru: /\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)*/gu,
  en: /\p{Lu}\p{Ll}+(?:[\s-](?:(?:de|van|von|al|bin)\s)?(?:Mc|Mac|O['’])?\p{Lu}\p{Ll}+)*/gu,
};

/** Names in a side: foreign names of hanzi; capitalised words, alone only inside a sentence. */
export function namesIn(side: Pick<ReadSide, 'lang' | 'text'>, lexicon: Lexicon): NameMention[] {
  return Array.from(side.text.matchAll(NAME[side.lang]))
    .flatMap((match) => {
      if (side.lang === 'zh') return hanziName(match[0], match.index, lexicon);
      return capitalised(side.text, match[0], match.index);
    })
    .concat(side.lang === 'zh' ? looseNames(side.text, lexicon) : []);
}

/** In Chinese text: names left in Latin letters, and runs of transcribing hanzi that are no words. */
function looseNames(text: string, lexicon: Lexicon): NameMention[] {
  const written = Array.from(text.matchAll(NAME.en), (match): NameMention => {
    const parts = match[0]
      .split(/[\s-]+/)
      .map(latin)
      .filter((part) => part.length > 2);
    return { start: match.index, end: match.index + match[0].length, parts, full: false };
  });
  const heard: NameMention[] = [];
  for (const match of text.matchAll(/(?<![·‧・•\p{Script=Latin}])\p{Script=Han}+(?![·‧・•])/gu)) {
    let at = match.index;
    let open: number | undefined;
    const close = () => {
      if (open !== undefined && at - open >= 4 && at - open <= 6) {
        const sound = romaniseHanzi(text.slice(open, at), (sign) => lexicon.reading(sign));
        heard.push({ start: open, end: at, parts: [sound], full: false });
      }
      open = undefined;
    };
    for (const word of longestMatch(match[0], (one) => lexicon.isWord(one))) {
      if (word.length === 1 && TRANSCRIBING.has(word)) open ??= at;
      else close();
      at += word.length;
    }
    close();
  }
  return [...written.filter(({ parts }) => parts.length > 0), ...heard];
}

function capitalised(text: string, name: string, at: number): NameMention[] {
  const lead = /^(\S+)[\s-](?=\S)/.exec(name)?.[1] ?? '';
  const cut = COMMON.has(lead.toLowerCase()) ? lead.length + 1 : 0;
  const rest = name.slice(cut);
  const parts = rest
    .split(/\s+/)
    .map(latin)
    .filter((part) => part.length > 2);
  const inside = /[\p{Ll}\d,;:»”)]\s$/u.test(text.slice(Math.max(0, at - 2), at)) || cut > 0;
  if (parts.length < LEAST_PARTS || (parts.length === 1 && !inside)) return [];
  return [{ start: at + cut, end: at + name.length, parts, full: parts.length > 1 }];
}

const LEAST_PARTS = 2;

const COMMON: ReadonlySet<string> = new Set([...ENGLISH_COMMON, ...RUSSIAN_COMMON]);

/** Only hanzi of transcription belong to a foreign name; others before and after it are cut off. */
function hanziName(text: string, at: number, lexicon: Lexicon): NameMention[] {
  const pieces = text.split(/[·‧・•]/);
  const first = tail(pieces[0] ?? '');
  const last = head(pieces.at(-1) ?? '');
  if (first === '' || last === '') return [];
  const lead = (pieces[0] ?? '').length - first.length;
  const trail = (pieces.at(-1) ?? '').length - last.length;
  const parts = [first, ...pieces.slice(1, -1), last].map((part) =>
    romaniseHanzi(part, (sign) => lexicon.reading(sign)),
  );
  return [
    { start: at + lead, end: at + text.length - trail, parts: parts.filter((part) => part.length > 1), full: true },
  ];
}

/** Hanzi of transcription that common words hold too often for running text; inside a dotted name they are safe. */
const ALSO: ReadonlySet<string> = new Set(
  '强灵儿黛皮缇翠薇洁琪霞梯朵姬芙裴蓬葆蓝简雯珊露芮诗雪琳莲蒂歇滨森代恰策弥迭顺春云玉茜琛钦',
);

function transcribes(sign: string): boolean {
  return TRANSCRIBING.has(sign) || ALSO.has(sign);
}

function tail(text: string): string {
  let k = text.length;
  while (k > 0 && transcribes(text.charAt(k - 1))) k--;
  return text.slice(k);
}

function head(text: string): string {
  let k = 0;
  while (k < text.length && transcribes(text.charAt(k))) k++;
  return text.slice(0, k);
}

function latin(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word)
    ? romaniseRussian(word)
    : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Everything on a side that may be a transcription: capitalised words; stretches of transcribing hanzi. */
function soundsOf(side: ReadSide, lexicon: Lexicon): string[] {
  const words = side.text.match(/\p{Lu}[\p{L}'’]+/gu) ?? [];
  const sounds = words.map(latin).filter((word) => word.length > 2);
  return side.lang === 'zh' ? [...sounds, ...hanziSounds(side.text, lexicon)] : sounds;
}

function hanziSounds(text: string, lexicon: Lexicon): string[] {
  const sounds: string[] = [];
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    const syllables = [...run].map((sign) => (transcribes(sign) ? lexicon.reading(sign) : ''));
    for (let start = 0; start < syllables.length; start++) {
      let sound = '';
      for (let end = start; end < Math.min(syllables.length, start + 6) && syllables[end]; end++) {
        sound += syllables[end];
        if (end > start) sounds.push(sound);
      }
    }
  }
  return sounds;
}
