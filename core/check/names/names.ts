import { joinSounds, soundLikeness, soundsOf } from '../../languages/phonetic';
import type { LanguageCode } from '../../model/language';
import { type BeadContext, type Detector, type PairFinding, placeOf, type SideName } from '../bead';
import { lexicalOf, type Word } from '../lexical';
import { answerTo, heardIn } from './heard';
import { mentionsOf, type NameMention } from './mentions';

/** A full name with how well the other side answers it, 0 to 1. */
export interface AnsweredName {
  readonly side: SideName;
  readonly name: NameMention;
  readonly answer: number;
}

const KNOWN = new WeakMap<BeadContext, readonly AnsweredName[]>();

/** Full names of both sides with their answers, worked out once; none without a lexicon or within one language. */
export function answeredNames(bead: BeadContext): readonly AnsweredName[] {
  const known = KNOWN.get(bead);
  if (known) return known;
  const names = (['a', 'b'] as const).flatMap((side) => answersOn(bead, side));
  KNOWN.set(bead, names);
  return names;
}

function answersOn(bead: BeadContext, side: SideName): AnsweredName[] {
  const { lexicon } = bead.help;
  const [own, other] = side === 'a' ? [bead.a, bead.b] : [bead.b, bead.a];
  if (!lexicon || own.lang === other.lang || other.text.trim() === '') return [];
  const names = mentionsOf(own.text, own.lang, lexicon).filter((name) => !isReadOtherwise(name, other.lang));
  const lexical = names.length > 0 ? lexicalOf(bead) : undefined;
  if (!lexical) return [];
  const linked = lexical.links.slice(0, lexical.known).map(([x, y]) => lexical[side][side === 'a' ? x : y] as Word);
  const heard = heardIn(other, lexicon);
  return names.map((name) => ({ side, name, answer: answerTo(name, linked, heard) }));
}

/** Names of East Asia have two or three short parts, and hanzi of their own, which sound differently in Chinese. */
function isReadOtherwise({ parts }: NameMention, lang: LanguageCode): boolean {
  return lang === 'zh' && parts.every(({ text }) => text.length <= (parts.length > 2 ? 4 : 3));
}

/** An answer below which nothing on the other side is that name. */
const UNHEARD = 0.5;
/** Two names of which each is badly answered stand for each other. */
const DOUBTFUL = 0.65;

/** A full name that nothing on the other side sounds like; with the name that stands in its place, if there is one. */
export const NAMES: Detector = {
  name: 'names',
  kinds: ['name'],
  check(bead) {
    const names = answeredNames(bead).filter(({ name, answer }) => answer < DOUBTFUL && strangers(name) > 0);
    const [a, b] = [names.filter(({ side }) => side === 'a'), names.filter(({ side }) => side === 'b')];
    const pairs = a.slice(0, b.length).map((one, k) => [one, b[k] as AnsweredName] as const);
    const alone = [...a, ...b].filter((one) => !pairs.some((pair) => pair.includes(one)));
    return [
      ...pairs.filter(([x, y]) => !resemble(x.name, y.name)).map(([x, y]) => nameFinding(bead, x, y)),
      ...alone
        .filter((one) => one.answer < UNHEARD && isPersonal(one, bead[one.side].text))
        .map((one) => nameFinding(bead, one)),
    ];
  },
};

/** Parts that are no ordinary words: their sound is all there is to know them by. */
function strangers({ parts }: NameMention): number {
  return parts.filter(({ ordinary }) => !ordinary).length;
}

/**
 * All parts strange, or some inside a sentence: Jeremy Strangeman. Titles stand at the beginning of one; offices begin
 * with a Russian adjective: Генеральная Ассамблея.
 */
function isPersonal({ name }: AnsweredName, text: string): boolean {
  if (strangers(name) === name.parts.length) return true;
  const inside = /[\p{Ll}\d,;:»”)]\s$/u.test(text.slice(Math.max(0, name.start - 2), name.start));
  return inside && !OFFICE.test(name.parts[0]?.text ?? '');
}

const OFFICE = /(?:[ыи]й|[ая]я|[ое]е|[ыи]е|[оеыи]й|[оеи]м|[ыи]м|[оеы]го|[ыи]х|ую)$/;

/** Spellings that may be one name after all: nothing is said of them. */
function resemble(x: NameMention, y: NameMention): boolean {
  const whole = ({ parts }: NameMention) => joinSounds(parts.flatMap(({ sounds }) => sounds.slice(0, 1)));
  const last = ({ parts }: NameMention) => parts.at(-1)?.sounds.at(-1) ?? soundsOf('');
  return soundLikeness(whole(x), whole(y)) >= UNHEARD || soundLikeness(last(x), last(y)) >= DOUBTFUL;
}

/** A finding about one name, or about two that stand for each other. */
export function nameFinding(bead: BeadContext, one: AnsweredName, other?: AnsweredName): PairFinding {
  const [x, y] = one.side === 'a' ? [one, other] : [other, one];
  return {
    kind: 'name',
    severity: other ? 'major' : 'minor',
    reason: other ? 'changed' : one.side === 'a' ? 'dropped' : 'added',
    a: x ? placeOf(bead.a, x.name) : null,
    b: y ? placeOf(bead.b, y.name) : null,
  };
}
