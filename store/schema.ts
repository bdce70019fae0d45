/**
 * The tables, the same on every engine. Whatever a person may have typed stands inside JSON, never in a column of its
 * own: JSON escapes U+0000 and lone surrogates, which engines cut short, change or refuse.
 */
export interface Schema {
  work: WorkRow;
  document: DocumentRow;
  snapshot: SnapshotRow;
  journal: JournalRow;
  section: SectionRow;
  segment_place: SegmentPlaceRow;
  upload: UploadRow;
  verdict: DecisionRow;
  term: DecisionRow;
  fact_place: FactPlaceRow;
  fact_index: FactIndexRow;
  import_record: ImportRecordRow;
  schema_version: { version: number };
}

export interface WorkRow {
  id: string;
  /** Number of the newest revision, from 1. */
  revision: number;
  kind: string;
  hash: string;
  changed: string;
  /** JSON of `Card`, derived from the bitext. */
  card: string;
  /** JSON of `Contents`, derived from the bitext. */
  contents: string;
}

export interface DocumentRow {
  id: string;
  work: string;
  position: number;
}

/** One immutable revision: the whole bitext. Not of every revision: the journal leads from each to the next. */
export interface SnapshotRow {
  work: string;
  revision: number;
  /** `pack` of the bitext's JSON. */
  bitext: Uint8Array;
}

/** Append only. `base` is the revision that the steps start from, 0 when there is none. */
export interface JournalRow {
  /** Of the transaction; the same one sent twice is kept once. */
  id: string;
  work: string;
  revision: number;
  base: number;
  at: string;
  /** Who did it: `PROGRAM` for what the program brought itself, else the JSON string of the name that was given. */
  by: string;
  label: string;
  /** JSON list of steps; empty where the whole work came in. */
  steps: string;
  /** 1 when undo may take it back. */
  undoable: number;
}

/** Derived from the newest revision. */
export interface SectionRow {
  work: string;
  number: number;
  /** `pack` of the JSON of `sliceBitext`. */
  bitext: Uint8Array;
}

/** Derived from the newest revision. */
export interface SegmentPlaceRow {
  work: string;
  segment: string;
  section: number;
}

export interface UploadRow {
  work: string;
  number: number;
  /** JSON string. */
  name: string;
  bytes: Uint8Array;
}

/** What a person decided of a finding or a term of a work, under an id made from what it is about. */
export interface DecisionRow {
  work: string;
  id: string;
  /** JSON of a `Verdict`, or of a `TermDecision`. */
  value: string;
}

/** A value stated in a sentence of the newest revision that was read. Made when asked for, and again when it is old. */
export interface FactPlaceRow {
  work: string;
  segment: string;
  /** Axis, value and unit: `year:2000`. */
  fact: string;
  document: string;
  /** JSON list of what the sentence is about. */
  subjects: string;
}

/** The revision of a work whose facts are in `fact_place`. */
export interface FactIndexRow {
  work: string;
  revision: number;
}

/** How a work was imported; a row of imported works alone. */
export interface ImportRecordRow {
  work: string;
  /** The revision that the import made. */
  revision: number;
  /** `pack` of the `ImportRecord`. */
  record: Uint8Array;
}

/** The journal's name for changes that no person made. */
export const PROGRAM = 'diglot';
