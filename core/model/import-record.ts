import type { Bitext } from './bitext';
import type { CleaningEntry } from './cleaning';
import type { BlockId, DocumentId } from './ids';
import type { LanguageTag } from './language';
import type { BlockRole } from './segmentation';
import type { Document } from './work';

/** What a person decided about an import; with the files themselves it gives the same import again. */
export interface ImportChoices {
  readonly kind: 'page' | 'two' | 'three';
  /** For each file, in order. */
  readonly texts: readonly TextChoices[];
  /** Cleaning entries on which the person decided otherwise. */
  readonly turned: readonly string[];
  /** What blocks are for, by their places. */
  readonly roles: Readonly<Record<string, BlockRole>>;
  /** What is said of each document in place of what was found, in column order. */
  readonly about: readonly DocumentFacts[];
  readonly title?: string;
  readonly swap?: boolean;
  /** The work holds a part of the file and not the whole. */
  readonly part?: 'abstracts';
}

export interface TextChoices {
  readonly name?: string;
  readonly lang?: LanguageTag;
  readonly encoding?: string;
  readonly lossy?: boolean;
  /** It was pasted and has no file format. */
  readonly pasted?: boolean;
}

/** Facts of a document that a person can correct. */
export type DocumentFacts = Partial<Pick<Document, 'title' | 'authors' | 'translators' | 'date' | 'address'>>;

/** Kept with a work: how it was made from its files, and the ledger of its cleaning. */
export interface ImportRecord {
  readonly choices: ImportChoices;
  readonly cleaning: readonly ImportEntry[];
  /** For each block of the import, where it begins in the file. */
  readonly places: Readonly<Record<BlockId, string>>;
  /** What the import made, where the revision kept with the record has people's changes in it too. */
  readonly imported?: Bitext;
}

/** A cleaning entry, its document, and the number of the file its offsets belong to. */
export interface ImportEntry extends CleaningEntry {
  readonly document: DocumentId;
  readonly input: number;
}
