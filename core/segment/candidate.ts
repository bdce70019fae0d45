import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { readAddresses } from './address';
import { classAt, DIGIT, LETTER, SPACE, skipSpaces, WIDE } from './chars';
import { type Marks, OPENS, readMarks } from './marks';
import { holds } from './ranges';
import { type Rules, rulesFor } from './rules';
import type { Stop } from './stops';

/** A block and what is known of it before its stops are judged. */
export interface Block {
  readonly text: string;
  readonly marks: Marks;
  readonly addresses: readonly TextRange[];
  readonly rules: Rules;
  /** Whether sentences of this block begin in lower case, as in chats (rule [S21]). */
  readonly uncapped: boolean;
}

const LONGEST_WORD = 32;
/** Opening marks looked through before the first word of what follows. */
const MOST_OPENERS = 8;
/** A sentence so far that is longer, in UTF-16 units, is no heading and no opening phrase. */
const SHORT = 90;

/** Reads what the passes ask of the whole block; linear in its length. */
export function readBlock(text: string, lang: LanguageCode): Block {
  return {
    text,
    marks: readMarks(text),
    addresses: readAddresses(text),
    rules: rulesFor(lang),
    uncapped: isUncapped(text),
  };
}

function isUncapped(text: string): boolean {
  if (!/^\P{L}{0,20}\p{Ll}/u.test(text)) return false;
  return /\p{Ll}[.!?]+ +\p{Ll}/u.test(text) && !/\p{Ll}[.!?]+ +\p{Lu}/u.test(text);
}

/** A stop seen from the sentence it may end. What passes ask is worked out once, when asked. */
export class Candidate {
  readonly text: string;
  #word: string | undefined;
  #nextWord: string | undefined;

  constructor(
    readonly block: Block,
    readonly stop: Stop,
    /** Where the sentence begins. */
    readonly begin: number,
  ) {
    this.text = block.text;
  }

  /** The word that ends at the stop, inner stops and hyphens included; empty after a mark. */
  get word(): string {
    this.#word ??= this.text.slice(wordStart(this.text, this.begin, this.stop.start), this.stop.start);
    return this.#word;
  }

  /** Whether an address of the web or of mail ends here; its last letters are no abbreviation. */
  get endsAddress(): boolean {
    return this.word !== '' && holds(this.block.addresses, this.stop.start - this.word.length, this.stop.start);
  }

  /** The word before `word` (or before the stop), with the stop that follows it if one does. */
  get wordBefore(): string {
    const end = this.stop.start - this.word.length;
    return (
      /([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*)\s{1,2}$/u.exec(
        this.text.slice(Math.max(0, end - LONGEST_WORD), end),
      )?.[1] ?? ''
    );
  }

  /** The sentence so far, leading marks left out; undefined when it is long. */
  get soFar(): string | undefined {
    if (this.stop.start - this.begin > SHORT) return undefined;
    return this.text.slice(this.begin, this.stop.start).replace(/^[^\p{L}\p{N}]+/u, '');
  }

  /** First character of the next words, opening marks skipped. */
  get first(): number {
    return skipOpeners(this.block, this.stop.next);
  }

  /** The word at `first`, apostrophes and hyphens included; empty when a mark or the end stands there. */
  get nextWord(): string {
    this.#nextWord ??=
      /^[\p{L}\p{M}\p{N}'’-]*/u.exec(this.text.slice(this.first, this.first + LONGEST_WORD))?.[0] ?? '';
    return this.#nextWord;
  }

  /** What stands straight after `nextWord`. */
  get afterNextWord(): string {
    return this.text.charAt(this.first + this.nextWord.length);
  }

  /** Whether nothing stands between the stop, with what closes after it, and the next words. */
  get joined(): boolean {
    return this.stop.next === this.stop.close && this.stop.next < this.text.length;
  }

  /** Whether a quotation mark, not a bracket, is the last to close after the stop. */
  get closesQuotation(): boolean {
    return this.stop.closer >= 0 && !/[)\]}）］】〕》〉]/.test(this.text.charAt(this.stop.closer));
  }

  /** Whether the closing mark after the stop belongs to an opening one at the very beginning of the sentence. */
  get isBracketed(): boolean {
    return this.block.marks.openerOf.get(this.stop.closer) === skipSpaces(this.text, this.begin);
  }

  /** Whether `nextWord` begins sentences and is no part of a name. */
  get startsSentence(): boolean {
    return (
      this.afterNextWord !== '.' && this.block.rules.words.starters.has(this.nextWord.toLowerCase().replace('’', "'"))
    );
  }
}

function wordStart(text: string, begin: number, end: number): number {
  let start = end;
  while (start > begin && end - start < LONGEST_WORD && isWordPart(text, start - 1)) start--;
  while (start < end && !(classAt(text, start) & (LETTER | DIGIT))) start++;
  return start;
}

function isWordPart(text: string, at: number): boolean {
  const bits = classAt(text, at);
  return bits & (LETTER | DIGIT) ? !(bits & WIDE) : ".'’-/°".includes(text.charAt(at));
}

function skipOpeners({ text, marks }: Block, from: number): number {
  let at = from;
  while (at - from < MOST_OPENERS && (marks.roles[at] === OPENS || /[¿¡….]/.test(text.charAt(at)))) at++;
  return classAt(text, at) & SPACE ? skipSpaces(text, at) : at;
}
