import type { Fact } from '../../core/facts/fact';
import { factsOf } from '../../core/facts/facts';
import type { AddCommand } from '../command';
import { readText } from '../files';
import { choice, languageOrDetected } from '../options';

interface Options {
  readonly lang?: string;
  readonly format: string;
}

/** `diglot facts FILE`: the values of each line. Names with digits are not values and are left out. */
export const factsCommand: AddCommand = (program, run) => {
  program
    .command('facts')
    .description('list the numbers, dates, amounts and quantities of a text, line by line')
    .argument('<file>', 'a text')
    .option('--lang <code>', 'its language; told from the letters when absent')
    .option('--format <name>', 'jsonl', 'jsonl')
    .action(
      run((io, file: string, options: Options) => {
        choice('--format', ['jsonl'] as const, options.format);
        const text = readText(file);
        const lang = languageOrDetected('--lang', options.lang, text);
        text.split(/\r\n?|\n/).forEach((line, k) => {
          for (const fact of factsOf(line, lang))
            if (fact.kind !== 'identifier') io.out(`${JSON.stringify(row(line, k + 1, fact))}\n`);
        });
        return 0;
      }),
    );
};

function row(text: string, line: number, { start, end, kind, value, unit, approximation }: Fact): object {
  return { line, start, end, text: text.slice(start, end), kind, value, unit, approximation };
}
