import { parse as parseMarkdown } from '../../core/formats/markdown';
import { parse as parseSubtitles } from '../../core/formats/subtitles';
import { parse as parseTable } from '../../core/formats/table';
import { parse as parseTmx } from '../../core/formats/tmx/read';
import { parse as parseText } from '../../core/formats/txt';
import { parse as parseXliff } from '../../core/formats/xliff/parse';
import type { ReadXml } from '../../core/formats/xml-events';
import type { PairTable } from '../../core/model/pairs';
import { Problem } from '../../core/model/problem';
import type { SourceText } from '../../core/model/source';
import { readDocx } from './docx';
import { decoded } from './encoded';
import { readEpub } from './epub';
import { readHtml } from './html';
import { readJson } from './json';
import { readPdf } from './pdf';
import { type Reader, type Reading, type ReadOptions, readingOf, readingOfPairs } from './reading';
import { type FormatName, recognise } from './recognise';
import { readTei } from './tei';
import { decodeXml, readXml } from './xml';

/** Every format that is read, and how. A new one is a line here, a name in `recognise.ts` and a page in docs/formats. */
const READERS: { readonly [Name in FormatName]?: Reader } = {
  txt: textual(parseText),
  markdown: textual(parseMarkdown),
  html: readHtml,
  docx: async (bytes, options) => readingOf(await readDocx(bytes, options)),
  pdf: async (bytes, options) => readingOf(await readPdf(bytes, options)),
  epub: async (bytes, options) => readingOf(await readEpub(bytes, options)),
  tei: readTei,
  tmx: paired(parseTmx),
  xliff: paired(parseXliff),
  srt: textual(parseSubtitles),
  vtt: textual(parseSubtitles),
  tsv: tabular('tsv'),
  csv: tabular('csv'),
  json: readJson,
  zip: (_, { file }) => {
    throw new Problem('archive-of-files', 'An archive of files', {}, file === undefined ? {} : { file });
  },
};

/** The reader of a format that is text: decoded, then parsed. */
function textual(parse: (text: string) => SourceText): Reader {
  return (bytes, options) => {
    const { text, encoded } = decoded(bytes, options);
    return readingOf(parse(text), encoded);
  };
}

/** The reader of an XML format of pairs. */
function paired(parse: (xml: string, read: ReadXml) => PairTable): Reader {
  return (bytes, { file, encoding, control }) =>
    readingOfPairs(parse(decodeXml(bytes, file, encoding), (xml, handler) => readXml(xml, handler, { file }, control)));
}

function tabular(kind: 'tsv' | 'csv'): Reader {
  return (bytes, options) => {
    const { text, encoded } = decoded(bytes, options);
    return readingOfPairs(parseTable(text, kind), encoded);
  };
}

/** A reading and the format it was read as. */
export type FileReading = Reading & { readonly format: FormatName };

/**
 * Reads a file of any known format. Throws the Problems of its reader; `damaged-file` for a fault inside a library,
 * which is never let out as it is.
 */
export async function readFile(bytes: Uint8Array, options: ReadOptions): Promise<FileReading> {
  const place = options.file === undefined ? {} : { file: options.file };
  if (bytes.length === 0) throw new Problem('nothing-to-import', 'An empty file', {}, place);
  const format = await recognise(bytes, options.file);
  const reader = READERS[format];
  if (!reader) throw new Problem('unsupported-file', `A ${format} file`, { kind: format }, place);
  try {
    return { format, ...(await reader(bytes, options)) };
  } catch (error) {
    if (error instanceof Problem) throw inFile(error, options.file);
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('damaged-file', detail, { detail }, place);
  }
}

/** A problem that names its file. */
function inFile(problem: Problem, file: string | undefined): Problem {
  const { code, message, values, place } = problem;
  return place.file === undefined && file !== undefined
    ? new Problem(code, message, values, { file, ...place })
    : problem;
}
