import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Lexicon, type LexiconPair, lexiconOf } from '../../core/languages/lexicon';
import { type PackedWords, unpackWords } from '../../core/languages/packed-words';
import { buildChineseWords, buildRenderings, type LexiconSources } from './build';
import { CEDICT_FILE, cedictText } from './cedict-text';

/** Raised when the way lexicons are built changes, so that old files are built again. */
const BUILD = 2;
const RUSSIAN = 'corpus/lexicon/ru.tsv';

/**
 * The lexicon of a pair, out of one compact file in `dataFolder/lexicon`; built there on first use (some seconds) and
 * again when its sources change. `root` is the program's folder. Sources that are missing leave their words out.
 */
export function loadLexicon(pair: LexiconPair, dataFolder: string, root = programRoot()): Lexicon {
  const paths = {
    cedict: join(/* turbopackIgnore: true */ root, CEDICT_FILE),
    russian: join(/* turbopackIgnore: true */ root, RUSSIAN),
  };
  const folder = join(dataFolder, 'lexicon');
  const packed = (name: string, make: (sources: LexiconSources) => ArrayBuffer): PackedWords => {
    const file = join(folder, `${name}-${stamp(Object.values(paths))}.bin`);
    return readPacked(file) ?? writePacked(file, make(readSources(root, paths.russian)));
  };
  return lexiconOf(
    pair,
    packed(pair, (sources) => buildRenderings(pair, sources)),
    packed('zh-words', buildChineseWords),
  );
}

/** The nearest folder above the working folder or the running script that holds the dictionary's package. */
export function programRoot(): string {
  const starts = [process.cwd(), dirname(process.argv[1] ?? '.')];
  return starts.map(above).find((folder) => folder !== undefined) ?? process.cwd();
}

function above(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CEDICT_FILE))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Changes with the build and with the size of any source: enough for files that only releases change. */
function stamp(paths: readonly string[]): string {
  const facts = paths.map((path) => (existsSync(path) ? statSync(path).size : 0));
  return createHash('sha256')
    .update(JSON.stringify([BUILD, facts]))
    .digest('hex')
    .slice(0, 8);
}

function readSources(root: string, russian: string): LexiconSources {
  return { cedict: cedictText(root), russian: existsSync(russian) ? readFileSync(russian, 'utf8') : '' };
}

function readPacked(file: string): PackedWords | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return unpackWords(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

/** Written beside and renamed, so that two processes never read half a file. */
function writePacked(file: string, buffer: ArrayBuffer): PackedWords {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, new Uint8Array(buffer));
  renameSync(draft, file);
  return unpackWords(buffer) as PackedWords;
}
