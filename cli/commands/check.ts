import type { CheckBead, PairFinding } from '../../core/check/bead';
import { checkBeads } from '../../core/check/check';
import { type LanguageCode, languageOf } from '../../core/model/language';
import { Problem } from '../../core/model/problem';
import { segmentBlock } from '../../core/segment/segment';
import { lexiconOf } from '../../server/jobs/import';
import type { AddCommand } from '../command';
import { readText } from '../files';
import { choice, languageOption } from '../options';

interface Options {
  readonly from: string;
  readonly to: string;
  readonly format: string;
}

const FOUND = 1;

/** `diglot check PAIRS.tsv`: `id, text, text` a line; exit 1 when anything but a notice is found. */
export const checkCommand: AddCommand = (program, run) => {
  program
    .command('check')
    .description('compare the two sides of pairs: values, names, omissions, quotation marks and more')
    .argument('<pairs>', 'a file of lines id TAB text TAB text, without a header')
    .requiredOption('--from <code>', 'language of the first text')
    .requiredOption('--to <code>', 'language of the second text')
    .option('--format <name>', 'jsonl', 'jsonl')
    .action(
      run((io, file: string, options: Options) => {
        choice('--format', ['jsonl'] as const, options.format);
        const [from, to] = [languageOption('--from', options.from), languageOption('--to', options.to)];
        const lexicon = from === to ? undefined : lexiconOf(from, to);
        const checked = checkBeads(pairsOf(readText(file), file, from, to), {
          segment: segmentBlock,
          ...(lexicon && { lexicon }),
        });
        for (const { id, findings } of checked)
          for (const finding of findings) io.out(`${JSON.stringify(row(id, finding))}\n`);
        return checked.some(({ findings }) => findings.some(({ severity }) => severity !== 'notice')) ? FOUND : 0;
      }),
    );
};

function pairsOf(text: string, file: string, a: LanguageCode, b: LanguageCode): CheckBead[] {
  return text.split(/\r\n?|\n/).flatMap((line, k) => {
    if (line === '') return [];
    const [id, left, right] = line.split('\t');
    if (k === 0 && id === 'id' && isTag(left) && isTag(right)) return [];
    if (id === undefined || left === undefined || right === undefined) {
      throw new Problem('bad-option', `Line ${k + 1} of ${file} is not id TAB text TAB text`, {
        option: `${file}:${k + 1}`,
        wanted: 'id TAB text TAB text',
      });
    }
    return [{ id, a: { lang: a, text: left }, b: { lang: b, text: right } }];
  });
}

/** The first line of a table that `diglot export --format tsv` wrote names the languages. */
function isTag(cell: string | undefined): boolean {
  return cell !== undefined && languageOf(cell) !== undefined && /^[a-z]{2}(?:-[A-Za-z]+)*$/.test(cell);
}

function row(pair: string, { kind, severity, reason, a, b }: PairFinding): object {
  return { pair, kind, severity, sides: { a, b }, reason };
}
