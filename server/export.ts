import { serialise as toJson } from '../core/formats/bitext-json';
import { serialiseTable } from '../core/formats/table-write';
import { serialise as toTmx } from '../core/formats/tmx/write';
import { serialise as toXliff } from '../core/formats/xliff/write';
import type { Bitext } from '../core/model/bitext';

export interface ExportFormat {
  readonly type: string;
  readonly write: (bitext: Bitext) => string;
}

/** Formats a work can be written in, by name, which is also the ending of the file; a new one is a line here. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  tsv: { type: 'text/tab-separated-values; charset=utf-8', write: (bitext) => serialiseTable(bitext, 'tsv') },
  csv: { type: 'text/csv; charset=utf-8', write: (bitext) => serialiseTable(bitext, 'csv') },
  json: { type: 'application/json; charset=utf-8', write: (bitext) => toJson(bitext) },
  tmx: { type: 'application/x-tmx+xml; charset=utf-8', write: toTmx },
  xliff: { type: 'application/xliff+xml; charset=utf-8', write: toXliff },
};

/** The format of that name, and only of one in the list. */
export function exportFormat(name: string): ExportFormat | undefined {
  return Object.hasOwn(EXPORT_FORMATS, name) ? EXPORT_FORMATS[name] : undefined;
}
