import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../../server/root';
import { DICTIONARY_ENDINGS, readDictionary } from '../../server/words/readers/read';
import { addUserDictionary, openUserDictionaries } from '../../server/words/user';
import type { AddCommand, Io } from '../command';
import { readBytes } from '../files';
import { languageOption } from '../options';

interface Options {
  readonly from?: string;
  readonly to?: string;
}

/** `diglot dictionary add FILE`, `list`, `remove NAME`: the dictionaries that the reader looks words up in. */
export const dictionaryCommand: AddCommand = (program, run) => {
  const dictionary = program
    .command('dictionary')
    .description('add, list and remove dictionaries of your own')
    .helpCommand(false);
  dictionary
    .command('add')
    .description(`add a StarDict, Yomitan, DSL, dictd or TSV dictionary (${DICTIONARY_ENDINGS.join(', ')})`)
    .argument('<file>', 'the dictionary; StarDict and dictd need their other files beside it')
    .option('--from <code>', 'language of its headwords: zh, ru or en; told from the file or the letters when absent')
    .option('--to <code>', 'language of its meanings')
    .action(run(add));
  dictionary.command('list').description('print the names of the added dictionaries, one a line').action(run(list));
  dictionary
    .command('remove')
    .description('remove a dictionary')
    .argument('<name>', 'as `list` prints it')
    .action(run(remove));
};

async function add(io: Io, file: string, { from, to }: Options): Promise<number> {
  const languages = { from: from && languageOption('--from', from), to: to && languageOption('--to', to) };
  const folder = path.dirname(file);
  const sibling = (name: string) =>
    existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name)) : undefined;
  const read = await readDictionary(file, readBytes(file), sibling);
  const { name, articles } = withFile((store) => addUserDictionary(store, read, languages));
  io.out(`${name}\t${articles}\n`);
  return 0;
}

function list(io: Io): number {
  for (const { name } of withFile((store) => store.dictionaries())) io.out(`${name}\n`);
  return 0;
}

function remove(io: Io, name: string): number {
  const found = withFile((store) => {
    const id = store.dictionaries().find((dictionary) => dictionary.name === name)?.id;
    if (id !== undefined) store.remove(id);
    return id;
  });
  if (found === undefined) io.err(`${name}: not there\n`);
  return found === undefined ? 2 : 0;
}

function withFile<T>(use: (file: ReturnType<typeof openUserDictionaries>) => T): T {
  const file = openUserDictionaries(path.join(dataFolder(), 'words'));
  try {
    return use(file);
  } finally {
    file.close();
  }
}
