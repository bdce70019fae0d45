import { createHash } from 'node:crypto';
import type { Lexicon } from '../../core/languages/lexicon';
import { lexiconPair } from '../../core/languages/lexicon';
import type { Control } from '../../core/model/control';
import { type LanguageCode, languageOf } from '../../core/model/language';
import { Problem } from '../../core/model/problem';
import { type ImportInput, type ImportResult, importOne, importTwo } from '../../core/pipeline';
import { decode } from '../decode/decode';
import { newId } from '../ids';
import { loadLexicon } from '../lexicon/load';
import { dataFolder, programFolder } from '../root';

/** What a person gives: one page (or one text), or two texts, the original first. */
export type ImportRequest =
  | { readonly kind: 'page'; readonly page: GivenText; readonly restored?: readonly string[] }
  | { readonly kind: 'two'; readonly a: GivenText; readonly b: GivenText; readonly restored?: readonly string[] };

/** A text, pasted or as the bytes of a file. */
export interface GivenText {
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** Of the bytes; told from them when absent. */
  readonly encoding?: string;
  /** BCP 47; told from the letters when absent. */
  readonly lang?: string;
  readonly name?: string;
}

/** Given texts in order, read as characters. */
export type ReadText = GivenText & { readonly text: string };

/** Reads, cleans, cuts and aligns what was given. Throws the Problems of decoding and of the pipeline. */
export function importGiven(request: ImportRequest, control: Control): ImportResult {
  const [first, second] = readGiven(request);
  const options = { newId, control, keep: new Set(request.restored ?? []), lexicon: lexiconOf };
  if (!first) throw new Problem('nothing-to-import', 'There is nothing to import');
  return second ? importTwo(inputOf(first), inputOf(second), options) : importOne(inputOf(first), options);
}

export function readGiven(request: ImportRequest): ReadText[] {
  const given = request.kind === 'page' ? [request.page] : [request.a, request.b];
  return given.map((item) => ({ ...item, text: textOf(item) }));
}

/** SHA-256, hexadecimal, over the texts: the same content has the same hash however it came in. */
export function hashGiven(texts: readonly ReadText[]): string {
  const hash = createHash('sha256');
  for (const { text } of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
}

function textOf({ text, bytes, encoding, name }: GivenText): string {
  if (text !== undefined) return text.replace(/^\ufeff/, '');
  return decode(bytes ?? new Uint8Array(), { encoding, file: name }).text;
}

function inputOf({ text, lang, name }: ReadText): ImportInput {
  if (lang !== undefined && !languageOf(lang)) throw new Problem('unknown-language', `Language ${lang}`, { lang });
  const format = /\.(md|markdown)$/i.test(name ?? '') ? ('markdown' as const) : ('txt' as const);
  return { text, format, lang, name };
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
