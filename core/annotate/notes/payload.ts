import type { TextRange } from '../../model/range';
import type { RunningNote } from './note';

/** What a note says of two readings. */
export type Payload = Pick<RunningNote, 'original' | 'corrected' | 'reason' | 'verifiedBy'>;

const VALUE = '[“"«「]?(?<value>[^，。；,;“”"«»「」()（）]+?)[”"»」]?';
const END = '(?=\\s*[，。；,;.)）]|\\s+(?:and|but|и|но|что|—|–|confirmed|verified)|$)';

/** The reading of the original, by the words that introduce it. */
const ORIGINAL = [
  `(?:原文|原稿|原作|原著|底本)(?:误)?(?:中)?(?:误?(?:为|作|是|写(?:为|作|成)|系|如此|标(?:为|作)|記為|作為))[:：]?\\s*${VALUE}${END}`,
  `(?:in the original|the original(?: text| article)?(?: has| had| reads?| says?| said| gives| gave| states?| stated)|original(?: text)?:)\\s*[:：]?\\s*${VALUE}${END}`,
  `(?:в (?:оригинале|подлиннике|исходном тексте|тексте(?: оригинала)?))\\s*(?:—|–|-|:|ошибочно|указан[аоы]?|стоит|значится|написано|был[аои]?)*\\s*${VALUE}${END}`,
].map((source) => new RegExp(source, 'iu'));

/** The right reading, when the note names it. */
const CORRECTED = [
  `(?:应为|应是|应作|当为|實為|实为|正确(?:的)?(?:应)?(?:为|是))[:：]?\\s*${VALUE}${END}`,
  `(?:should (?:be|read)|correctly|recte|read:?)\\s+${VALUE}${END}`,
  `(?:следует читать|должно быть|правильно|верно|имеется в виду)\\s*[:—–-]?\\s*${VALUE}${END}`,
].map((source) => new RegExp(source, 'iu'));

const REASONS: readonly (readonly [RegExp, NonNullable<Payload['reason']>])[] = [
  [/笔误|筆誤|口误|описк|оговорк|slip|lapsus/i, 'slip'],
  [/印(?:刷)?误|错字|誤植|误植|опечатк|misprint|typo/i, 'misprint'],
  [/有误|错误|與事實不符|与事实不符|ошибк|неверн|error|mistake|incorrect/i, 'wrong-fact'],
];

const VERIFIED: readonly (readonly [RegExp, NonNullable<Payload['verifiedBy']>])[] = [
  [
    /(?:原)?作者(?:本人)?(?:求证|确认|证实|核实)|(?:和|与|向|经)(?:原)?作者|confirmed (?:by|with) the author|author (?:has )?confirm|автор(?:ом|а)? (?:подтвер|уточн)|подтвержден[оа]? автором|с автором/i,
    'author',
  ],
  [/(?:经|據|据)(?:编辑|編輯)|編輯核|编辑核|verified by the editor|редакци[ейя] (?:провер|уточн)/i, 'editor'],
];

/** Readings, reason and verifier out of a note's words; empty when it states none. */
export function payloadOf(body: string): Payload {
  const first = (patterns: readonly RegExp[]) =>
    patterns.map((pattern) => pattern.exec(body)?.groups?.value?.trim()).find(Boolean);
  const original = first(ORIGINAL);
  const corrected = first(CORRECTED);
  const reason = REASONS.find(([pattern]) => pattern.test(body))?.[1];
  const verifiedBy = VERIFIED.find(([pattern]) => pattern.test(body))?.[1];
  return {
    ...(original && { original }),
    ...(corrected && { corrected }),
    ...(reason && { reason }),
    ...(verifiedBy && { verifiedBy }),
  };
}

const REACH = 80;

/**
 * The words before `at` that a note is about: those of the same shape as the original reading (digits for digits), else
 * the quoted words or the last word there; undefined at the start of a line.
 */
export function anchorBefore(text: string, at: number, original?: string): TextRange | undefined {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - REACH);
  const before = text.slice(from, at);
  const shaped = original ? lastMatch(before, shapeOf(original)) : undefined;
  const found = shaped ?? lastMatch(before, QUOTED) ?? lastMatch(before, WORD);
  return found && { start: from + found.start, end: from + found.end };
}

const QUOTED = /[“"«「《][^“”"«»「」《》]+[”"»」》](?=\s*$)/gu;
const WORD = /(?:\p{Script=Han}{2,4}|[\p{L}\d][\p{L}\d'’.-]*)(?=[\s,，]*$)/gu;

/** Digits stand for any digits, white space for any or none, the rest for itself. */
function shapeOf(original: string): RegExp {
  const source = original
    .trim()
    .split(/(\d+|\s+)/)
    .filter(Boolean)
    .map((part) =>
      /^\d/.test(part) ? '\\d+' : /^\s/.test(part) ? '\\s*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return new RegExp(/\d/.test(original) ? source : '(?!)', 'gu');
}

function lastMatch(text: string, pattern: RegExp): TextRange | undefined {
  const match = Array.from(text.matchAll(pattern)).at(-1);
  return match && { start: match.index, end: match.index + match[0].length };
}
