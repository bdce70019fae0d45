import path from 'node:path';
import type { Control } from '../../core/model/control';
import { dataFolder, programFolder } from '../root';
import { openBuiltIn, readSources } from './built-in';
import type { DictionaryFile, FoundEntry } from './dictionary-file';
import { type RussianWords, russianForms } from './ru';
import { openUserDictionaries } from './user';

/** An article with the dictionary it is from. */
export interface Article extends FoundEntry {
  readonly name: string;
  readonly notice: string;
}

/** Every dictionary of this process behind one look-up; dictionaries that people added come first. */
export interface Words {
  readonly russian: RussianWords;
  find(lang: string, key: string, most?: number): Article[];
  has(lang: string, key: string): boolean;
}

interface Shared {
  words?: Promise<Words>;
  progress: { done: number; total: number };
}

const shared = globalThis as typeof globalThis & { diglotWords?: Shared };

function state(): Shared {
  shared.diglotWords ??= { progress: { done: 0, total: 0 } };
  return shared.diglotWords;
}

/** How far the first making of the dictionaries is: steps done and in all; `total` 0 when nothing is being made. */
export function wordsProgress(): { readonly done: number; readonly total: number } {
  return state().progress;
}

/** The dictionaries of this process. The very first call in a data folder makes their file (5 to 10 s). */
export function words(): Promise<Words> {
  const here = state();
  const report = (_: string, done: number, total: number) => {
    here.progress = { done, total };
  };
  here.words ??= openWords(path.join(dataFolder(), 'words'), programFolder(), { report, cancelled: false }).catch(
    (error) => {
      here.words = undefined;
      throw error;
    },
  );
  return here.words;
}

/** Opens dictionaries of its own, in `folder`; `root` is the program's folder. */
export async function openWords(folder: string, root: string, control?: Control): Promise<Words> {
  const user = openUserDictionaries(folder);
  const [builtIn, russian] = await Promise.all([openBuiltIn(folder, readSources(root), control), russianForms(root)]);
  return wordsOf([user, builtIn], russian);
}

/** One look-up over dictionary files, in their order. */
export function wordsOf(files: readonly DictionaryFile[], russian: RussianWords): Words {
  const names = files.map((file) => new Map(file.dictionaries().map((info) => [info.id, info])));
  const infoOf = (k: number, id: number) => {
    const known = names[k]?.get(id);
    if (known) return known;
    names[k] = new Map(files[k]?.dictionaries().map((info) => [info.id, info])); // another process added one
    return names[k]?.get(id);
  };
  return {
    russian,
    has: (lang, key) => files.some((file) => file.has(lang, key)),
    find: (lang, key, most) =>
      files.flatMap((file, k) =>
        file.find(lang, key, most).map((entry) => {
          const { name = '', notice = '' } = infoOf(k, entry.dictionary) ?? {};
          return { ...entry, name, notice };
        }),
      ),
  };
}
