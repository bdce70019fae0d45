import { createHash } from 'node:crypto';
import type { Lexicon } from '../../core/languages/lexicon';
import { lexiconPair } from '../../core/languages/lexicon';
import type { Control } from '../../core/model/control';
import type { ImportChoices } from '../../core/model/import-record';
import { type LanguageCode, languageOf } from '../../core/model/language';
import type { PairTable } from '../../core/model/pairs';
import { Problem } from '../../core/model/problem';
import { type ImportInput, type ImportResult, importOne, importTogether } from '../../core/pipeline';
import { bitextOfPairs } from '../../core/pipeline/pairs';
import { withRunningNotes } from '../../core/pipeline/running-notes';
import type { Encoded, Reading } from '../formats/reading';
import { type FileReading, readFile } from '../formats/registry';
import { newId } from '../ids';
import { loadLexicon } from '../lexicon/load';
import { dataFolder, programFolder } from '../root';
import { takeUpload } from '../uploads';

/** What a person gives: one page (or one text), or two or three texts, the original first. */
export type ImportRequest = Decisions &
  (
    | { readonly kind: 'page'; readonly page: GivenText }
    | { readonly kind: 'two'; readonly a: GivenText; readonly b: GivenText }
    | { readonly kind: 'three'; readonly a: GivenText; readonly b: GivenText; readonly c: GivenText }
  );

/** The texts of a request, in order. */
export function textsOf(request: ImportRequest): readonly GivenText[] {
  if (request.kind === 'page') return [request.page];
  return request.kind === 'two' ? [request.a, request.b] : [request.a, request.b, request.c];
}

/** The request that up to three texts make. */
export function requestFor(texts: readonly GivenText[], decisions: Decisions = {}): ImportRequest {
  const [a = {}, b, c] = texts;
  if (b && c) return { kind: 'three', a, b, c, ...decisions };
  return b ? { kind: 'two', a, b, ...decisions } : { kind: 'page', page: a, ...decisions };
}

/** What a person decided while looking at the preview. */
export type Decisions = Partial<Pick<ImportChoices, 'turned' | 'roles'>>;

/** A text, pasted or as the bytes of a file. */
export interface GivenText {
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** Name of bytes that were set aside when the file was shown. */
  readonly upload?: string;
  /** Of the bytes; told from them when absent. */
  readonly encoding?: string;
  /** Put U+FFFD for bytes that the encoding does not have. */
  readonly lossy?: boolean;
  /** BCP 47; told from the letters when absent. */
  readonly lang?: string;
  readonly name?: string;
  /** Of a PDF that asks for one. */
  readonly password?: string;
}

/** A given text as its format's reader understands it. */
export type ReadText = GivenText & Reading;

/** Reads, cleans, cuts and aligns what was given. Throws the Problems of the readers and of the pipeline. */
export async function importGiven(request: ImportRequest, control: Control): Promise<ImportResult> {
  return importRead(await readGiven(request, control), request, control);
}

/** `importGiven` for texts that are read already. */
export function importRead(texts: readonly ReadText[], request: ImportRequest, control: Control): ImportResult {
  const [first] = texts;
  const turned = new Set(request.turned ?? []);
  const roles = new Map(Object.entries(request.roles ?? {}));
  const lexicon = (from: LanguageCode, to: LanguageCode) => {
    control.report('lexicon', 0, 1); // at its first use it is built, which takes seconds
    return lexiconOf(from, to);
  };
  const options = { newId, control, turned, roles, lexicon };
  if (!first) throw new Problem('nothing-to-import', 'There is nothing to import');
  if (texts.length > 1) return importTogether(texts.map(inputOf), options);
  if (first.bitext) return { bitext: first.bitext, cleaning: [], places: {} };
  if (first.pairs) return importPairs(first.pairs, first.name);
  return importOne(inputOf(first), options);
}

/** Pairs as they came; what the reader could not keep of a row is reported by its number. */
function importPairs(pairs: PairTable, name: string | undefined): ImportResult {
  const bitext = withRunningNotes(bitextOfPairs(pairs, newId, name), newId);
  const document = bitext.work.documents[0]?.id ?? '';
  const cleaning = (pairs.notices ?? []).map(({ row, what, text }) => {
    const place = {
      start: 0,
      end: 0,
      document,
      input: 0,
      text: `${row + 1}: ${text}`,
      replacement: '',
      before: '',
      after: '',
    };
    return { id: `${what}:${row}`, pass: what, what: 'reported' as const, ...place };
  });
  return { bitext, cleaning, places: {} };
}

/** Reads each given file in its format; `read` is the stage that has a time limit of its own (`run.ts`). */
export async function readGiven(request: ImportRequest, control: Control): Promise<ReadText[]> {
  const texts: ReadText[] = [];
  for (const item of textsOf(request)) texts.push({ ...item, ...(await readingOf(item, control)) });
  return texts;
}

/** SHA-256, hexadecimal, over the texts: the same content has the same hash however it came in. */
export function hashGiven(texts: readonly ReadText[]): string {
  const hash = createHash('sha256');
  for (const { text } of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
}

/** A pasted text is itself; a file is read in its format. */
async function readingOf(given: GivenText, control: Control): Promise<Reading> {
  const { text, name, upload: _, ...said } = given;
  const bytes = bytesOf(given);
  if (!bytes) return { text: text?.replace(/^\ufeff/, '') ?? '' };
  control.report('read', 0, 1);
  return readFile(bytes, { file: name, ...said, control });
}

/** The bytes of a given file, undefined for a pasted text. Throws `upload-gone` when they waited too long. */
export function bytesOf({ bytes, upload, text, name }: GivenText): Uint8Array | undefined {
  if (bytes) return bytes;
  if (upload === undefined) return text === undefined ? new Uint8Array() : undefined;
  const found = takeUpload(upload);
  if (!found) throw new Problem('upload-gone', 'Nothing is set aside', {}, name === undefined ? {} : { file: name });
  return found;
}

/** The words of a file and how they were read, to be looked at before it is imported. */
export interface FilePreview extends Partial<Encoded> {
  readonly text: string;
  readonly format: FileReading['format'];
}

export type ReadRequest = Required<Pick<GivenText, 'bytes'>> & GivenText & { readonly lossy?: boolean };

/** Reads a file and gives its words back. Throws the Problems of its reader. */
export async function readOnly({ bytes, name, ...said }: ReadRequest, control: Control): Promise<FilePreview> {
  control.report('read', 0, 1);
  const { text, format, encoded } = await readFile(bytes, { file: name, ...said, control });
  return { text, format, ...encoded };
}

function inputOf({ text, source, pairs, bitext, lang, name }: ReadText): ImportInput {
  if (pairs || bitext)
    throw new Problem('pairs-beside-text', 'A bitext beside a text', {}, name === undefined ? {} : { file: name });
  if (lang !== undefined && !languageOf(lang)) throw new Problem('unknown-language', `Language ${lang}`, { lang });
  const format = /\.(md|markdown)$/i.test(name ?? '') ? ('markdown' as const) : ('txt' as const);
  return { text, format, source, lang, name };
}

/** The dictionary of two languages; alignment does without when it cannot be had. */
export function lexiconOf(from: LanguageCode, to: LanguageCode): Lexicon | undefined {
  const pair = lexiconPair(from, to);
  if (!pair) return undefined;
  try {
    return loadLexicon(pair, dataFolder(), programFolder());
  } catch (error) {
    console.error(`diglot: no lexicon ${pair}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
