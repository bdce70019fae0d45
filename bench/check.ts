/**
 * Findings on wrong translations made out of right ones, beside a baseline that compares digits as strings; false alarms
 * per 1,000 clean pairs as flagged (published references hold real differences: `--list` prints them for labelling).
 * Run with `npm run bench:check [-- --pair zh-en] [-- --list]`. Says what is missing and goes on without it.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CheckBead, type CheckHelp, contextsOf, type PairFinding } from '../core/check/bead';
import { checkBead, keyOf } from '../core/check/check';
import type { FindingKind } from '../core/model/finding';
import type { LanguageCode } from '../core/model/language';
import { segmentBlock } from '../core/segment/segment';
import { lexiconOf } from '../server/jobs/import';

const GOLD = new URL('../../shared/gold/', import.meta.url);
const TOOL = new URL('../../shared/tools/mutate.mjs', import.meta.url);
const PAIRS = ['zh-en', 'ru-en', 'ru-zh'] as const;

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

interface Mutant extends Pair {
  readonly op: string;
  readonly clean: { readonly a: string; readonly b: string };
}

interface Mutator {
  generate(options: object): { pairs: Pair[]; mutants: Mutant[] };
}

interface Row {
  readonly name: string;
  readonly ops: readonly string[];
  readonly kinds: readonly FindingKind[];
  /** Lines of one document joined into a pair. */
  readonly window: number;
}

const VALUE_KINDS: readonly FindingKind[] = [
  'number',
  'ordinal',
  'percent',
  'money',
  'quantity',
  'date',
  'time',
  'duration',
  'range',
  'unit',
  'conversion',
];

const ROWS: readonly Row[] = [
  {
    name: 'values',
    ops: ['year', 'decimal', 'magnitude', 'month', 'digit', 'transpose', 'unit'],
    kinds: VALUE_KINDS,
    window: 1,
  },
  { name: 'untranslated', ops: ['untranslated'], kinds: ['untranslated'], window: 1 },
  { name: 'repetition', ops: ['duplicate'], kinds: ['repetition'], window: 1 },
  { name: 'quotation', ops: ['quote'], kinds: ['quotation'], window: 1 },
  { name: 'names', ops: ['name'], kinds: ['name'], window: 1 },
  { name: 'negation', ops: ['negation'], kinds: ['negation'], window: 1 },
  { name: 'sentences', ops: ['dropSentence', 'addition'], kinds: ['omission', 'addition'], window: 4 },
];

type Checker = (pair: Pair) => readonly string[];

/** Keys of what Diglot finds, of the kinds of a row. */
function diglot(
  a: LanguageCode,
  b: LanguageCode,
  help: CheckHelp,
  kinds: readonly FindingKind[],
  notices = true,
): Checker {
  return ({ id, a: left, b: right }) => {
    const bead: CheckBead = { id, a: { lang: a, text: left }, b: { lang: b, text: right } };
    const [context] = contextsOf([bead], help);
    const counts = ({ kind, severity }: PairFinding) => kinds.includes(kind) && (notices || severity !== 'notice');
    return context ? checkBead(context).filter(counts).map(keyOf) : [];
  };
}

/** What a string comparison finds: digit groups that stand on one side only. */
const strings: Checker = ({ a, b }) => {
  const groups = (text: string) => new Set(text.match(/\d+/g) ?? []);
  const [left, right] = [groups(a), groups(b)];
  return [...[...left].filter((group) => !right.has(group)), ...[...right].filter((group) => !left.has(group))];
};

function recall(mutants: readonly Mutant[], check: Checker): string {
  const found = mutants.filter((mutant) => {
    const before = new Set(check({ ...mutant, ...mutant.clean }));
    return check(mutant).some((key) => !before.has(key));
  });
  return mutants.length === 0 ? '—' : `${((100 * found.length) / mutants.length).toFixed(1)} %`;
}

function alarms(pairs: readonly Pair[], check: Checker): string {
  return ((1000 * pairs.filter((pair) => check(pair).length > 0).length) / pairs.length).toFixed(1);
}

function table(mutator: Mutator, pair: (typeof PAIRS)[number], list: boolean): void {
  const [from, to] = pair.split('-') as [LanguageCode, LanguageCode];
  const lexicon = lexiconOf(from, to);
  const help: CheckHelp = { segment: segmentBlock, ...(lexicon && { lexicon }) };
  console.log(`\n${pair}${lexicon ? '' : ' (no lexicon: names and sentences are silent)'}`);
  console.log(line('', 'Diglot', 'strings', 'mutants'));
  for (const { name, ops, kinds, window } of ROWS) {
    const made = mutator.generate({ dir: fileURLToPath(GOLD), pair, win: window, ops });
    const check = diglot(from, to, help, kinds);
    for (const op of ops) {
      const mutants = made.mutants.filter((mutant) => mutant.op === op);
      console.log(line(op, recall(mutants, check), recall(mutants, strings), String(mutants.length)));
    }
    const sharp = alarms(made.pairs, diglot(from, to, help, kinds, false));
    console.log(
      line(`  ${name}: flagged in 1,000`, `${alarms(made.pairs, check)} (${sharp})`, alarms(made.pairs, strings), ''),
    );
    if (list) for (const clean of made.pairs) for (const key of check(clean)) console.log(`    ${clean.id}\t${key}`);
  }
  console.log(line('ms a pair', timed(mutator, pair, diglot(from, to, help, VALUE_KINDS)), '', ''));
}

function timed(mutator: Mutator, pair: string, check: Checker): string {
  const { pairs } = mutator.generate({ dir: fileURLToPath(GOLD), pair, ops: [] });
  const start = performance.now();
  for (const one of pairs) check(one);
  return ((performance.now() - start) / pairs.length).toFixed(3);
}

function line(...cells: readonly string[]): string {
  return cells.map((cell, k) => (k === 0 ? cell.padEnd(32) : cell.padStart(16))).join('');
}

async function main(): Promise<void> {
  if (!existsSync(TOOL) || !existsSync(GOLD)) {
    console.log('No gold: ../shared is not there; nothing is measured.');
    return;
  }
  const mutator = (await import(TOOL.href)) as Mutator;
  const asked = process.argv[process.argv.indexOf('--pair') + 1];
  console.log('Mutants found, and clean pairs flagged in 1,000 (in brackets without notices), before labelling');
  for (const pair of PAIRS)
    if (!PAIRS.some((one) => one === asked) || pair === asked) table(mutator, pair, process.argv.includes('--list'));
}

await main();
