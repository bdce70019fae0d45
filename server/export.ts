import { ankiPairs } from '../core/formats/anki-pairs';
import { serialise as toAnnotationPage } from '../core/formats/annotation-page';
import { serialise as toJson } from '../core/formats/bitext-json';
import { serialise as toHtml } from '../core/formats/html-page';
import { serialiseTable } from '../core/formats/table-write';
import { serialise as toTei } from '../core/formats/tei-write';
import { serialise as toTmx } from '../core/formats/tmx/write';
import { serialise as toXliff } from '../core/formats/xliff/write';
import type { Bitext } from '../core/model/bitext';

import { writeApkg } from './formats/apkg';
import { writeDocx } from './formats/docx-write';
import { writeEpub } from './formats/epub-write';

export interface ExportFormat {
  readonly type: string;
  /** The file's ending where it is not the format's name. */
  readonly ending?: string;
  /** `now`: ISO 8601. */
  readonly write: (bitext: Bitext, now: string) => string | Uint8Array;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Formats a work can be written in, by name; a new one is a line here, a page in docs/formats and a word in `locales`. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  tsv: { type: 'text/tab-separated-values; charset=utf-8', write: (bitext) => serialiseTable(bitext, 'tsv') },
  csv: { type: 'text/csv; charset=utf-8', write: (bitext) => serialiseTable(bitext, 'csv') },
  json: { type: 'application/json; charset=utf-8', write: (bitext) => toJson(bitext) },
  tmx: { type: 'application/x-tmx+xml; charset=utf-8', write: toTmx },
  xliff: { type: 'application/xliff+xml; charset=utf-8', ending: 'xlf', write: toXliff },
  tei: { type: 'application/tei+xml; charset=utf-8', ending: 'tei', write: toTei },
  'web-annotation': { type: 'application/ld+json; charset=utf-8', ending: 'jsonld', write: toAnnotationPage },
  html: { type: 'text/html; charset=utf-8', write: toHtml },
  docx: { type: WORD, write: writeDocx },
  epub: { type: 'application/epub+zip', write: writeEpub },
  anki: { type: 'application/octet-stream', ending: 'apkg', write: toApkg },
};

function toApkg(bitext: Bitext, now: string): Uint8Array {
  return writeApkg(ankiPairs(bitext), { deck: bitext.work.title || 'Diglot', now: Date.parse(now) });
}

/** The format of that name, and only of one in the list. */
export function exportFormat(name: string): ExportFormat | undefined {
  return Object.hasOwn(EXPORT_FORMATS, name) ? EXPORT_FORMATS[name] : undefined;
}

/** The name of a work's file in a format. */
export function exportName(bitext: Bitext, name: string): string {
  return `${bitext.work.title || bitext.work.id}.${exportFormat(name)?.ending ?? name}`;
}
