import type { Lexicon } from '../../languages/lexicon';
import { joinSounds, type Sounds, soundLikeness, soundsOf } from '../../languages/phonetic';
import { romaniseHanzi } from '../../languages/zh/romanise';
import { longestMatch } from '../../languages/zh/words';
import type { ReadSide } from '../bead';
import type { Word } from '../lexical';
import { type NameMention, type NamePart, spoken, transcribes } from './mentions';

/**
 * How well a side answers a name, 0 to 1: the best of its last strange part, of the mean of its parts and of the name as
 * a whole. A part that the lexicon links to a word there is answered.
 */
export function answerTo(name: NameMention, linked: readonly Word[], heard: readonly Sounds[]): number {
  const scores = name.parts.map((part) => (isLinked(part, linked) ? 1 : bestOf(part, heard)));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const last = name.parts.findLastIndex(({ ordinary }) => !ordinary);
  return Math.max(mean, scores[last] ?? 0, bestOf(wholeOf(name), heard));
}

function isLinked({ start, end }: NamePart, linked: readonly Word[]): boolean {
  return linked.some((word) => word.start >= start && word.end <= end && word.text.length > 1);
}

function wholeOf({ text, parts, start, end }: NameMention): NamePart {
  return { start, end, text, sounds: [joinSounds(parts.flatMap(({ sounds }) => sounds.slice(0, 1)))], ordinary: false };
}

function bestOf({ sounds }: NamePart, heard: readonly Sounds[]): number {
  let best = 0;
  for (const own of sounds) for (const other of heard) best = Math.max(best, soundLikeness(own, other, best));
  return best;
}

/** Everything on a side that may be a name: capitalised words, words of hanzi, stretches of transcribing hanzi. */
export function heardIn({ text, lang }: Pick<ReadSide, 'text' | 'lang'>, lexicon: Lexicon): Sounds[] {
  const words = (text.match(/\p{Lu}[\p{L}'’]+/gu) ?? []).filter((word) => word.length > 2);
  const lettered = words.flatMap(spoken);
  const runs = words.slice(1).map((word, k) => soundsOf(`${words[k]}${word}`));
  return lang === 'zh' ? [...lettered, ...runs, ...hanziSounds(text, lexicon)] : [...lettered, ...joined(words)];
}

/** Two capitalised words in a row may be one name on the other side. */
function joined(words: readonly string[]): Sounds[] {
  return words
    .slice(1)
    .map((word, k) => joinSounds([words[k] as string, word].flatMap((one) => spoken(one).slice(0, 1))));
}

/** Longest stretch of hanzi that is one part of a name, and that is a whole name. */
const LONGEST = 7;

function hanziSounds(text: string, lexicon: Lexicon): Sounds[] {
  const read = (hanzi: string) => romaniseHanzi(hanzi, (sign) => lexicon.reading(sign));
  return (text.replace(/[·‧・•]/g, '').match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const words = longestMatch(run, (word) => lexicon.isWord(word)).filter((word) => word.length > 1);
    return [...words, ...transcribed(run)].map((hanzi) => soundsOf(read(hanzi)));
  });
}

/** All stretches of two hanzi or more that transcribe. */
function transcribed(run: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < run.length; start++) {
    for (let end = start + 1; end <= Math.min(run.length, start + LONGEST); end++) {
      if (!transcribes(run.charAt(end - 1))) break;
      if (end > start + 1) found.push(run.slice(start, end));
    }
  }
  return found;
}
