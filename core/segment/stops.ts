import { BREAK, classAt, classBefore, DIGIT, LETTER, LOWER, SPACE, skipSpaces } from './chars';
import { CLOSES, type Marks } from './marks';

/** A place where a sentence may end: terminators, what closes after them, and where the next words begin. */
export interface Stop {
  /** First terminator of the last run: the second of the two in `?».` */
  readonly start: number;
  readonly end: number;
  /** After the closing marks, note marks and emoticons that belong to the sentence. */
  readonly close: number;
  /** First character after `close` that is not white space; the length of the text at its end. */
  readonly next: number;
  readonly kind: StopKind;
  /** Whether a terminator of Chinese shape (。！？) is among them. */
  readonly wide: boolean;
  /** Offset of the last closing mark after the terminators, or -1. */
  readonly closer: number;
}

export type StopKind = 'dot' | 'question' | 'ellipsis';

const TERMINATORS = '.!?…。！？｡．‼⁇⁈⁉';
const QUESTIONS = /[!?！？‼⁇⁈⁉]/;
/** What may stand between the dots of a spaced ellipsis. */
const SPACED = ' \u00a0\u2009\u202f';
const WIDE_TERMINATORS = /[。！？｡]/;

/** [S17] Marks of a note after a stop: superscripts, asterisks, daggers, `[12]`. */
const NOTE =
  /(?:[⁰¹²³⁴-⁹*†‡]+| ?\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|[a-z]|[a-zа-я]{2,5}\.? \d{1,3}|\p{Lu}[^[\]]{1,80}, \d{4}[a-zа-я]?(?:, [\d–—-]{1,12})?)\])+/uy;
/** [S17] A note's number set straight after the stop, before a capital. */
const NOTE_NUMBER = /\d{1,3}(?:(?:, ?| |[–-])\d{1,3})*(?=\s+["'“«(]?\p{Lu})/uy;
/** [S18] Emoticons and emoji that follow a stop and stand free after it. */
const EMOTICON =
  /[^\S\n\r]*(?:[:;=8xX]['’]?[-o^]?[)(DPpОoО3/\\|*]{1,20}|[)(]{2,20}|<3|\^_{0,4}\^|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|[\u{1F1E6}-\u{1F1FF}]){1,40})(?=\s|$)/uy;

/** [S18] An emoticon that stands where a stop would: before a capital, and `)` only as a smile (`Спасибо) Буду`). */
const SMILE = /(?:[:;=][-o^']?[)(DPp]{1,20}|\){1,20}|[\u{1F600}-\u{1F64F}👍🎉🙏]{1,20})(?=\s+\p{Lu})/uy;

/** Every stop of `text`, in order. Each character is looked at a bounded number of times. */
export function* readStops(text: string, marks: Marks): Generator<Stop> {
  for (let at = 0; at < text.length; at++) {
    const stop = isTerminator(text, at) ? readDot(text, at, marks) : readSmile(text, at, marks);
    if (!stop) continue;
    yield stop;
    at = stop.close - 1;
  }
}

function readDot(text: string, at: number, marks: Marks): Stop | undefined {
  return startsToken(text, at) ? undefined : readStop(text, at, marks);
}

function readSmile(text: string, at: number, { openerOf }: Marks): Stop | undefined {
  if (!/[:;=)\ud83c\ud83d]/.test(text.charAt(at))) return undefined;
  const end = matchEnd(SMILE, text, at);
  if (end === at || openerOf.has(end - 1)) return undefined;
  if (text.charAt(at) === ')' && !/\p{L}{3}$/u.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  return { start: at, end, close: end, next: skipSpaces(text, end), kind: 'question', wide: false, closer: -1 };
}

function readStop(text: string, at: number, { roles }: Marks): Stop {
  let start = at;
  let end = endOfRun(text, start);
  let closer = lastCloser(text, end, roles);
  for (let next = nextRun(text, end, closer); next >= 0; next = nextRun(text, end, closer)) {
    start = next;
    end = endOfRun(text, start);
    closer = lastCloser(text, end, roles);
  }
  const close = skipFollowers(text, start, closer < 0 ? end : closer + 1);
  const run = text.slice(start, Math.min(end, start + 16));
  return {
    start,
    end,
    close,
    next: skipSpaces(text, close),
    kind: kindOf(run),
    wide: WIDE_TERMINATORS.test(run),
    closer,
  };
}

/** Where terminators go on after the closing marks (`?».`), or after a space with no word between (`。 。`); or -1. */
function nextRun(text: string, end: number, closer: number): number {
  const close = closer < 0 ? end : closer + 1;
  if (isTerminator(text, close)) return close;
  let at = close;
  while (classAt(text, at) & SPACE && !(classAt(text, at) & BREAK)) at++;
  return at > close && /[!?。！？｡]/.test(text.charAt(at)) ? at : -1;
}

function isTerminator(text: string, at: number): boolean {
  return at < text.length && TERMINATORS.includes(text.charAt(at));
}

/** `.NET`, `.5`: a dot that begins a word and ends none. */
function startsToken(text: string, at: number): boolean {
  if (text.charAt(at) !== '.' || (at > 0 && !(classBefore(text, at) & SPACE))) return false;
  return (classAt(text, at + 1) & (LETTER | DIGIT)) !== 0;
}

/** End of a run of terminators; dots spaced out (`. . .`) are one run. */
function endOfRun(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (isTerminator(text, end)) end++;
    if (text.charAt(end - 1) !== '.' || !SPACED.includes(text.charAt(end) || 'x') || text.charAt(end + 1) !== '.')
      return end;
    if (startsToken(text, end + 1)) return end;
    end++;
  }
}

/** Offset of the last mark that closes after `at`, over spaces but not over lines; -1 when none does. */
function lastCloser(text: string, at: number, roles: Uint8Array): number {
  let last = -1;
  for (let next = at; next < text.length; next++) {
    if (roles[next] === CLOSES) last = next;
    else if (!(classAt(text, next) & SPACE) || classAt(text, next) & BREAK) break;
  }
  return last;
}

function skipFollowers(text: string, stop: number, at: number): number {
  const afterNote = matchEnd(NOTE, text, at);
  const afterNumber = takesNumber(text, stop) ? matchEnd(NOTE_NUMBER, text, afterNote) : afterNote;
  return matchEnd(EMOTICON, text, matchEnd(EMOTICON, text, afterNumber));
}

/** A stop after a word in lower case, or after what closes behind one; after figures a number would be a decimal. */
function takesNumber(text: string, stop: number): boolean {
  if (text.charAt(stop) !== '.') return false;
  if (/[)\]”»]/.test(text.charAt(stop - 1))) return true;
  return (classBefore(text, stop) & LOWER) !== 0 && (classBefore(text, stop - 1) & LOWER) !== 0;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function kindOf(run: string): StopKind {
  if (QUESTIONS.test(run)) return 'question';
  return /…|\.[\s.]|。。。/u.test(run) ? 'ellipsis' : 'dot';
}
