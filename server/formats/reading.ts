import type { Bitext } from '../../core/model/bitext';
import type { Control } from '../../core/model/control';
import type { PairTable } from '../../core/model/pairs';
import type { SourceText } from '../../core/model/source';
import type { Candidate } from '../decode/decode';

/** What a person says about a file, and how the reader tells how far it is. */
export interface ReadOptions {
  /** File name, for problems. */
  readonly file?: string;
  /** Encoding the person chose, for formats that are text. */
  readonly encoding?: string;
  /** Put U+FFFD for bytes that the encoding does not have. */
  readonly lossy?: boolean;
  readonly password?: string;
  readonly control?: Control;
}

/** How the bytes of a text were read, and how else they might have been. */
export interface Encoded {
  readonly encoding: string;
  readonly confidence: number;
  readonly replaced: number;
  readonly candidates: readonly Candidate[];
}

/**
 * A file as its reader understands it: words, with blocks where the format has them; or pairs. `encoded` is there for
 * formats that are text.
 */
export interface Reading {
  readonly text: string;
  readonly source?: SourceText;
  readonly pairs?: PairTable;
  /** A whole bitext in the program's own form. */
  readonly bitext?: Bitext;
  readonly encoded?: Encoded;
}

/** Reads the bytes of one format. Throws Problems that name file, entry and line. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<Reading> | Reading;

/** The reading of a source text. */
export function readingOf(source: SourceText, encoded?: Encoded): Reading {
  return { text: source.text, source, ...(encoded ? { encoded } : {}) };
}

/** The reading of pairs; its text, a line a cell, is what is shown and what tells two imports apart. */
export function readingOfPairs(pairs: PairTable, encoded?: Encoded): Reading {
  const text = pairs.rows.flatMap(({ texts }) => texts).join('\n');
  return { text, pairs, ...(encoded ? { encoded } : {}) };
}
