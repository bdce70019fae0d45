import { newId } from '../../server/ids';
import type { AddCommand } from '../command';
import { readText } from '../files';
import { languageOrDetected } from '../options';
import { cutSide } from '../side';

interface Options {
  readonly lang?: string;
  readonly encoding?: string;
}

/** `diglot segment FILE`: one sentence a line, in order. */
export const segmentCommand: AddCommand = (program, run) => {
  program
    .command('segment')
    .description('print the sentences of a text, one a line; joined again they give the text, white space apart')
    .argument('<file>', 'a text, .txt or .md')
    .option('--lang <code>', 'zh, ru or en; told from the letters when absent')
    .option('--encoding <name>', 'of the file; told from its bytes when absent')
    .action(
      run((io, file: string, { lang, encoding }: Options) => {
        const text = readText(file, encoding);
        const { sentences } = cutSide(text, languageOrDetected('--lang', lang, text), newId);
        io.out(sentences.map((sentence) => `${sentence.replace(/\s*[\n\r\u2028\u2029\u0085]\s*/g, ' ')}\n`).join(''));
        return 0;
      }),
    );
};
