import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { SourceBuilder } from '../../core/formats/source-builder';
import { type Place, Problem } from '../../core/model/problem';
import type { SourceText } from '../../core/model/source';
import { programFolder } from '../root';
import { addPages, type PdfPage } from './pdf-blocks';
import { type Glyphs, linesOf } from './pdf-lines';
import type { ReadOptions } from './reading';

/** Of all characters at most this part may be without a Unicode value. */
const UNKNOWN_PART = 0.3;
const UNKNOWN = /(?!\s)[\p{Cc}\p{Co}\ufffd]/gu;

/** Reads the text layer of a PDF: no script, no picture, no address of it is ever used. Rules: `docs/formats/pdf.md`. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<SourceText> {
  const place: Place = options.file === undefined ? {} : { file: options.file };
  const document = await open(bytes, options, place);
  const pages: PdfPage[] = [];
  for (let k = 1; k <= document.numPages; k++) {
    options.control?.report('read', k - 1, document.numPages);
    pages.push(await pageLines(document, k));
  }
  await document.destroy();
  refuseUnreadable(pages, place);
  const builder = new SourceBuilder();
  addPages(builder, pages);
  return builder.build();
}

/** Hands pdf.js the character maps of the program's own folder, and nothing else. */
class LocalMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+(?:\.bcmap)?$/.test(filename)) throw new Error(`No ${kind} ${filename}`);
    const name = filename.endsWith('.bcmap') ? filename : `${filename}.bcmap`;
    const folder = path.join(/* turbopackIgnore: true */ programFolder(), 'node_modules/pdf.js-extract/lib/cmaps');
    return new Uint8Array(await readFile(path.join(folder, name)));
  }
}

async function open(bytes: Uint8Array, { password }: ReadOptions, place: Place): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    BinaryDataFactory: LocalMaps,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    throw openProblem(error, password, place);
  }
}

function openProblem(error: unknown, password: string | undefined, place: Place): Problem {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name !== 'PasswordException') return new Problem('damaged-file', message, { detail: message }, place);
  return new Problem(password === undefined ? 'password' : 'wrong-password', message, {}, place);
}

/** The lines of a page; a page that cannot be read has none, as in every viewer. */
async function pageLines(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  let page: PDFPageProxy;
  try {
    page = await document.getPage(number);
  } catch {
    return [];
  }
  const turn = page.getViewport({ scale: 1, dontFlip: true }).transform as unknown as Matrix;
  const { items } = await page.getTextContent();
  const glyphs = items.flatMap((item) => ('str' in item ? glyphsOf(item, turn) : []));
  page.cleanup();
  return linesOf(glyphs);
}

type Matrix = readonly [number, number, number, number, number, number];

/** Where a run stands on the page as it is seen; runs that do not run from left to right are not of the text. */
function glyphsOf(item: { str: string; transform: unknown[]; width: number; height: number }, turn: Matrix): Glyphs[] {
  const [a, b, c, d, e, f] = multiply(turn, item.transform as unknown as Matrix);
  const size = Math.hypot(c, d) || item.height;
  if (a < 0 || Math.abs(b) > Math.abs(a) * 0.1 || !(size > 0)) return [];
  return [{ text: item.str, x: e, y: f, width: item.width, size }];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Throws `no-text-layer` for a scan and `no-unicode-map` for letters that only a reader's eye can tell. */
function refuseUnreadable(pages: readonly PdfPage[], place: Place): void {
  const text = pages.flatMap((lines) => lines.map((line) => line.text)).join('');
  if (text.trim() === '') throw new Problem('no-text-layer', 'No text layer', {}, place);
  const unknown = text.match(UNKNOWN)?.length ?? 0;
  if (unknown > text.length * UNKNOWN_PART)
    throw new Problem('no-unicode-map', `${unknown} unknown letters`, {}, place);
}
