import { englishStem } from '../../languages/en/stem';
import type { Lexicon } from '../../languages/lexicon';
import { type Sounds, soundLikeness, soundsOf } from '../../languages/phonetic';
import { russianStem } from '../../languages/ru/stem';
import { romaniseHanzi } from '../../languages/zh/romanise';
import { spoken } from '../names/mentions';
import type { NameForm } from './name-forms';

/** What is compared of a form. */
type Named = Pick<NameForm, 'lang' | 'parts'>;

/** Likeness from which two names in two scripts sound the same. */
export const SAME_SOUND = 0.72;
/** Share of a lexicon's renderings that must be the name, when it does not sound like it. */
const SAME_MEANING = 0.6;
const SOUNDS_LIKE_IT = 0.55;

/** How alike two forms in different scripts sound, 0 to 1: their last parts, or all of them. */
export function soundsAlike(x: Named, y: Named, lexicon: Lexicon | undefined): number {
  const last = likest(soundsOfPart(x.parts.at(-1) ?? '', lexicon), soundsOfPart(y.parts.at(-1) ?? '', lexicon));
  const whole = likest(soundsOfPart(x.parts.join(''), lexicon), soundsOfPart(y.parts.join(''), lexicon));
  return x.parts.length > 1 && y.parts.length > 1 ? whole : Math.max(last, whole);
}

function likest(x: readonly Sounds[], y: readonly Sounds[]): number {
  return Math.max(0, ...x.flatMap((one) => y.map((other) => soundLikeness(one, other))));
}

/** How a part may sound, whatever its script; hanzi need a lexicon to be read. */
export function soundsOfPart(part: string, lexicon: Lexicon | undefined): readonly Sounds[] {
  if (!/\p{Script=Han}/u.test(part)) return spoken(part);
  return lexicon ? [soundsOf(romaniseHanzi(part, (sign) => lexicon.reading(sign)))] : [];
}

/** Whether the lexicon renders one form by the other: by all of its words, and mainly or in its sound. */
export function meansSame(x: Named, y: Named, lexicon: Lexicon): boolean {
  const [from, to] = lexicon.from === x.lang ? [x, y] : [y, x];
  if (lexicon.from !== from.lang || lexicon.to !== to.lang) return false;
  const weights = new Map<string, number>();
  const heads = from.lang === 'zh' ? [from.parts.join('')] : from.parts.map(stemOf);
  for (const head of heads) lexicon.renderings(head, (word, weight) => weights.set(word, weight));
  const wanted = to.lang === 'zh' ? [to.parts.join('')] : to.parts.flatMap((part) => part.split('-')).map(stemOf);
  if (from.lang !== 'zh' && from.parts.length !== wanted.length && to.lang !== 'zh') return false;
  if (!wanted.every((word) => weights.has(word))) return false;
  const share =
    wanted.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) / (from.lang === 'zh' ? 1 : heads.length);
  return share >= SAME_MEANING || soundsAlike(x, y, lexicon) >= SOUNDS_LIKE_IT;
}

function stemOf(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? russianStem(word) : englishStem(word);
}
