import DiffMatchPatch from 'diff-match-patch';
import type { TextRange } from '../model/range';
import { type Change, ChangeMap } from './change-map';

/** A run of tokens in both lists, in the old one only, or in the new one only. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly tokens: readonly string[];
}

/** Distinct tokens that fit in one UTF-16 unit each; with more, what differs is taken for replaced. */
const MOST_TOKENS = 65_000;

/** Removed tokens times added tokens up to which a difference is looked into. */
const MOST_WORK = 400_000_000;

/**
 * Shortest difference of two token lists (Myers, by diff-match-patch, without its clock). Tokens are encoded as single
 * units, so words are never cut. Lists too long to compare in bounded time come back as one replacement.
 */
export function diffTokens(before: readonly string[], after: readonly string[]): DiffRun[] {
  const head = sharedHead(before, after);
  const tail = sharedTail(before, after, head);
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  return joinRuns([
    { kind: 'same', tokens: before.slice(0, head) },
    ...diffMiddle(a, b),
    { kind: 'same', tokens: before.slice(before.length - tail) },
  ]);
}

/** A stretch of two key lists that is the same in both, or where one gave way to the other. */
export interface KeySpan {
  readonly same: boolean;
  readonly a: TextRange;
  readonly b: TextRange;
}

/** Keys become letters of one kind, so that no cleanup takes some of them for spaces or signs. */
const FIRST_LETTER = 0x4e00;
const MOST_KEYS = 20_000;

/**
 * Difference of two lists of keys, cleaned up semantically (diff-match-patch: a coincidence shorter than the changes round
 * it is no equality). Ranges count keys. More than 20,000 different keys come back as one replacement.
 */
export function diffKeys(before: readonly string[], after: readonly string[]): KeySpan[] {
  const codes = new Map<string, number>();
  for (const key of [...before, ...after]) if (!codes.has(key)) codes.set(key, codes.size);
  if (codes.size > MOST_KEYS || before.length * after.length > MOST_WORK) {
    return [{ same: false, a: { start: 0, end: before.length }, b: { start: 0, end: after.length } }];
  }
  const encode = (list: readonly string[]) =>
    list.map((key) => String.fromCharCode(FIRST_LETTER + (codes.get(key) ?? 0))).join('');
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  const diffs = engine.diff_main(encode(before), encode(after), false);
  engine.diff_cleanupSemantic(diffs);
  return spansOf(diffs);
}

function spansOf(diffs: readonly (readonly [number, string])[]): KeySpan[] {
  const spans: KeySpan[] = [];
  let [a, b] = [0, 0];
  for (const [sign, text] of diffs) {
    const [from, since] = [a, b];
    if (sign <= 0) a += text.length;
    if (sign >= 0) b += text.length;
    const span = { same: sign === 0, a: { start: from, end: a }, b: { start: since, end: b } };
    const last = spans[spans.length - 1];
    if (!last || last.same !== span.same) spans.push(span);
    else spans[spans.length - 1] = { ...last, a: { ...last.a, end: a }, b: { ...last.b, end: b } };
  }
  return spans;
}

/** Difference of two texts by words, hanzi one by one, spaces and marks by themselves; joined again they are the texts. */
export function diffText(before: string, after: string): DiffRun[] {
  return diffTokens(tokensOf(before), tokensOf(after));
}

/** The words, single hanzi, spaces and marks that `text` consists of. */
export function tokensOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+?(?=\p{Script=Han})|[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];
}

/** How positions of `before` map to `after`, by their difference in words. */
export function changesBetween(before: string, after: string): ChangeMap {
  const changes: Change[] = [];
  let at = 0;
  let removed = 0;
  let added = 0;
  const close = () => {
    if (removed + added > 0) changes.push({ start: at, end: at + removed, length: added });
    at += removed;
    removed = 0;
    added = 0;
  };
  for (const { kind, tokens } of diffText(before, after)) {
    const length = tokens.reduce((sum, token) => sum + token.length, 0);
    if (kind === 'removed') removed += length;
    else if (kind === 'added') added += length;
    else {
      close();
      at += length;
    }
  }
  close();
  return new ChangeMap(before.length, changes);
}

function sharedHead(a: readonly string[], b: readonly string[]): number {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  return k;
}

function sharedTail(a: readonly string[], b: readonly string[], head: number): number {
  let k = 0;
  while (k < a.length - head && k < b.length - head && a[a.length - 1 - k] === b[b.length - 1 - k]) k++;
  return k;
}

function diffMiddle(a: readonly string[], b: readonly string[]): DiffRun[] {
  const codes = new Map<string, number>();
  for (const token of [...a, ...b]) if (!codes.has(token)) codes.set(token, codes.size);
  if (codes.size > MOST_TOKENS || a.length * b.length > MOST_WORK) return replaceAll(a, b);
  const tokens = [...codes.keys()];
  const encode = (list: readonly string[]) => list.map((token) => String.fromCharCode(codes.get(token) ?? 0)).join('');
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  return engine.diff_main(encode(a), encode(b), false).map(([sign, text]) => ({
    kind: sign === 0 ? ('same' as const) : sign < 0 ? ('removed' as const) : ('added' as const),
    tokens: Array.from({ length: text.length }, (_, k) => tokens[text.charCodeAt(k)] ?? ''),
  }));
}

function replaceAll(a: readonly string[], b: readonly string[]): DiffRun[] {
  return [
    { kind: 'removed', tokens: a },
    { kind: 'added', tokens: b },
  ];
}

/** Drops empty runs and joins neighbours of one kind. */
function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const out: DiffRun[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (run.tokens.length === 0) continue;
    if (last?.kind === run.kind) out[out.length - 1] = { kind: run.kind, tokens: last.tokens.concat(run.tokens) };
    else out.push(run);
  }
  return out;
}
