import { parse as parseMarkdown } from '../../core/formats/markdown';
import { parse as parseText } from '../../core/formats/txt';
import { Problem } from '../../core/model/problem';
import { readDocx } from './docx';
import { decoded } from './encoded';
import { readEpub } from './epub';
import { readHtml } from './html';
import { readPdf } from './pdf';
import { type Reader, type Reading, type ReadOptions, readingOf } from './reading';
import { type FormatName, recognise } from './recognise';

/** Every format that is read, and how. A new one is a line here, a name in `recognise.ts` and a page in docs/formats. */
const READERS: { readonly [Name in FormatName]?: Reader } = {
  txt: (bytes, options) => {
    const { text, encoded } = decoded(bytes, options);
    return { text, source: parseText(text), encoded };
  },
  markdown: (bytes, options) => {
    const { text, encoded } = decoded(bytes, options);
    return { text, source: parseMarkdown(text), encoded };
  },
  html: readHtml,
  pdf: async (bytes, options) => readingOf(await readPdf(bytes, options)),
  epub: async (bytes, options) => readingOf(await readEpub(bytes, options)),
  docx: async (bytes, options) => readingOf(await readDocx(bytes, options)),
};

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
    if (error instanceof Problem) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('damaged-file', detail, { detail }, place);
  }
}
