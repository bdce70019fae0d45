import type { Control } from '../../core/model/control';
import type { SourceText } from '../../core/model/source';

/** What a person says about a file, and how the reader tells how far it is. */
export interface ReadOptions {
  /** File name, for problems. */
  readonly file?: string;
  /** Encoding the person chose, for formats that are text. */
  readonly encoding?: string;
  readonly password?: string;
  readonly control?: Control;
}

/** Reads the bytes of one format into a text cut into blocks. Throws Problems that name file, entry and line. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<SourceText> | SourceText;
