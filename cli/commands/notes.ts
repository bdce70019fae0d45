import { notesOf } from '../../core/annotate/notes/notes';
import type { AddCommand } from '../command';
import { readText } from '../files';
import { choice, languageOrDetected } from '../options';

interface Options {
  readonly lang?: string;
  readonly format: string;
}

/** `diglot notes FILE`: notes, glosses, insertions and disclaimers in running text; offsets count from the file's start. */
export const notesCommand: AddCommand = (program, run) => {
  program
    .command('notes')
    .description('list the notes and glosses that stand in a running text')
    .argument('<file>', 'a text')
    .option('--lang <code>', 'its language; told from the letters when absent')
    .option('--format <name>', 'jsonl', 'jsonl')
    .action(
      run((io, file: string, options: Options) => {
        choice('--format', ['jsonl'] as const, options.format);
        const text = readText(file);
        for (const { kind, start, end, text: words, anchor, original, corrected, reason, verifiedBy, body } of notesOf(
          text,
          languageOrDetected('--lang', options.lang, text),
        )) {
          io.out(
            `${JSON.stringify({ kind, start, end, text: words, anchor, original, corrected, reason, verifiedBy, body })}\n`,
          );
        }
        return 0;
      }),
    );
};
