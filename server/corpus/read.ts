import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ZodType } from 'zod';
import type { Json } from '../../core/formats/json';
import { type AnnotatedTexts, annotatedTexts, fromJsonLd } from '../../core/formats/web-annotation';
import type { Annotation } from '../../core/model/annotation';
import type { Bitext } from '../../core/model/bitext';
import { checkBitext } from '../../core/model/check-bitext';
import { Problem } from '../../core/model/problem';
import { badCorpus } from './problem';
import { beadsFile, exchangeFile, segmentsFile, workFile } from './schema';

/** Folders of works in a corpus: those that hold a `work.json`, by name. None when there is no such folder. */
export function worksIn(corpus: string): string[] {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus)
    .sort()
    .map((name) => path.join(corpus, name))
    .filter((folder) => existsSync(path.join(folder, 'work.json')));
}

/** SHA-256, hexadecimal, over the names and bytes of a work's files. */
export function hashWork(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  for (const file of files.sort()) {
    const bytes = readFileSync(path.join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Reads one work. Throws `Problem('bad-corpus')` that names file and place. */
export function readWork(folder: string): Bitext {
  const work = readJson(folder, 'work.json', workFile);
  const each = <T>(make: (document: string) => T): Record<string, T> =>
    Object.fromEntries(work.documents.map(({ id }) => [id, make(id)]));
  const texts = each((document) => readWords(folder, `texts/${document}.txt`));
  const bitext: Bitext = {
    work,
    texts,
    segmentations: each((document) => readJson(folder, `segments/${document}.json`, segmentsFile)),
    beads: readJson(folder, 'beads.json', beadsFile),
    annotations: readAnnotations(folder, 'annotations.jsonl', annotatedTexts(texts)),
    ...(existsSync(path.join(folder, 'exchange.json'))
      ? { exchange: readJson(folder, 'exchange.json', exchangeFile) }
      : {}),
  };
  const [wrong] = checkBitext(bitext);
  if (wrong) throw badCorpus({ file: nameIn(folder, 'beads.json') }, wrong);
  return bitext;
}

function nameIn(folder: string, file: string): string {
  return `${path.basename(folder)}/${file}`;
}

function readText(folder: string, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path.join(folder, file)));
  } catch (error) {
    throw badCorpus({ file: nameIn(folder, file) }, error instanceof Error ? error.message : String(error));
  }
}

/** Lines end with `\n`: offsets must mean the same wherever the corpus is checked out. Nothing is normalised. */
function readWords(folder: string, file: string): string {
  const text = readText(folder, file);
  if (text.includes('\r')) throw badCorpus({ file: nameIn(folder, file) }, 'has a carriage return; lines end with \\n');
  return text;
}

function readJson<T>(folder: string, file: string, form: ZodType<T>): T {
  const result = form.safeParse(parseJson(readText(folder, file), nameIn(folder, file)));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = (issue?.path ?? []).map(String).join('.');
  throw badCorpus({ file: nameIn(folder, file), path: at }, issue?.message ?? 'is not as it should be');
}

function parseJson(text: string, file: string, line?: number): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw badCorpus({ file, line }, error instanceof Error ? error.message : String(error));
  }
}

/** One JSON-LD object a line; a work without notes needs no file. */
function readAnnotations(folder: string, file: string, texts: AnnotatedTexts): Annotation[] {
  if (!existsSync(path.join(folder, file))) return [];
  const name = nameIn(folder, file);
  return readText(folder, file)
    .split('\n')
    .flatMap((line, k) => (line.trim() === '' ? [] : [readAnnotation(line, name, k + 1, texts)]));
}

function readAnnotation(text: string, file: string, line: number, texts: AnnotatedTexts): Annotation {
  const json = parseJson(text, file, line);
  try {
    const note = fromJsonLd(json, texts);
    checkQuotes(note, texts);
    return note;
  } catch (error) {
    if (error instanceof Problem) throw badCorpus({ ...error.place, file, line }, error.message);
    throw error;
  }
}

/** A note that says it is where it was, is where its quote says. */
function checkQuotes(note: Annotation, texts: AnnotatedTexts): void {
  note.targets.forEach(({ document, start, end, quote, status }, k) => {
    const found = texts.text(document)?.slice(start, end);
    if (status !== 'kept' || found === quote.exact) return;
    const message = `the quote is ${JSON.stringify(quote.exact)} and the text there ${JSON.stringify(found)}`;
    throw new Problem('bad-annotation', message, {}, { path: `target[${k}].selector` });
  });
}
