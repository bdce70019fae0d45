import type { Statement } from '../core/check/corroborate/statements';
import type { Transaction } from '../core/edit/transaction';
import type { Bitext } from '../core/model/bitext';
import type { Verdict } from '../core/model/finding';
import type { DocumentId, Instant, WorkId } from '../core/model/ids';
import type { ImportRecord } from '../core/model/import-record';
import type { TermDecision } from '../core/model/ledger';
import type { Work } from '../core/model/work';
import type { KeptStatement } from './facts';

/**
 * Keeps what core makes. One interface, several engines, the same tests and the same digest for the same data.
 * Every writing call is one database transaction: it happens whole or not at all.
 */
export interface Store {
  /** The library, newest change first. */
  works(): Promise<WorkCard[]>;
  /** The work a document belongs to. */
  workOf(document: DocumentId): Promise<WorkId | undefined>;
  /** A work with all its text. For whole-text pages, exports and jobs; a page asks for a section. */
  bitext(work: WorkId): Promise<Kept | undefined>;
  /** What is known of a work without its text: sections, headings, counts. */
  outline(work: WorkId): Promise<Outline | undefined>;
  /** Section `index` (from 0) as a bitext of its own, see `sliceBitext`. */
  section(work: WorkId, index: number): Promise<Kept | undefined>;
  /** The section in which a segment stands. */
  sectionOf(work: WorkId, segment: string): Promise<number | undefined>;
  /**
   * Keeps a new work, with the files it came from. Problem `work-exists` when an id is taken, `already-imported` (values
   * `work`, `document`) when `origin.once` and a work with its hash is there.
   */
  add(bitext: Bitext, origin: Origin): Promise<void>;
  /** `add` for several works: all of them are kept, or none. */
  addAll(works: readonly NewWork[]): Promise<void>;
  /** How a work was imported, and the revision that the import made; undefined for one that shipped. */
  importRecord(work: WorkId): Promise<KeptRecord | undefined>;
  /**
   * Keeps a work whose import was done again as the revision after `base`. Problem `changed-meanwhile` when `base` is
   * no longer the newest.
   */
  reimport(bitext: Bitext, record: ImportRecord, origin: Origin, base: number): Promise<number>;
  /** Replaces a shipped work by its newer form; leaves works that people have changed alone. */
  replaceShipped(bitext: Bitext, origin: Origin): Promise<'replaced' | 'changed-by-people'>;
  remove(work: WorkId): Promise<void>;
  /**
   * Appends a transaction that was made on revision `base`. The same id again changes nothing and gives what it gave.
   * What happened since `base` is carried over; Problem `conflict` (values `mine`, `theirs`, `revision`) when the two
   * contradict, `step-refused` when it does not fit its own base, `no-such-revision`, `id-taken`, `not-found`.
   */
  commit(work: WorkId, transaction: Transaction, base: number): Promise<Committed>;
  /**
   * Keeps a newer form of the whole work as the revision after `base`, its file beside the older ones. The documents stay
   * the same. Problem `conflict` when `base` is not the newest revision, `not-found`.
   */
  supersede(work: WorkId, form: NewForm, base: number): Promise<number>;
  /** The journal, newest first: at most `limit` entries older than revision `before`. Undefined without the work. */
  history(work: WorkId, page?: { before?: number; limit?: number }): Promise<JournalEntry[] | undefined>;
  /** The bitext as it was at a revision; undefined when there is none. */
  bitextAt(work: WorkId, revision: number): Promise<Kept | undefined>;
  /** What people said of findings, by the digest of the finding. */
  verdicts(work: WorkId): Promise<Map<string, Verdict>>;
  /** Keeps a verdict in place of an older one. Problem `not-found` without the work. */
  putVerdict(work: WorkId, id: string, verdict: Verdict): Promise<void>;
  removeVerdict(work: WorkId, id: string): Promise<void>;
  /** What was decided about the terms of a work, by a digest of the term. */
  terms(work: WorkId): Promise<Map<string, TermDecision>>;
  /** Keeps decisions in place of older ones, all or none. Problem `not-found` without the work. */
  putTerms(work: WorkId, decisions: ReadonlyMap<string, TermDecision>): Promise<void>;
  removeTerm(work: WorkId, id: string): Promise<void>;
  /** Works whose statements are missing or of an older revision. */
  staleFacts(): Promise<WorkId[]>;
  /** Keeps the statements of a revision in place of older ones. Not data of its own: the digest leaves it out. */
  putFacts(work: WorkId, revision: number, statements: readonly Statement[]): Promise<void>;
  /** Statements of other works with one of these values; at most 5,000. */
  statementsWith(facts: readonly string[], butNot: WorkId): Promise<KeptStatement[]>;
  /** What every work was made from; cheap, no text is read. */
  origins(): Promise<MadeFrom[]>;
  /** A work made from the content with this hash, the newest first. */
  madeFrom(hash: string): Promise<WorkId | undefined>;
  /** File number `index` (from 0) that a work was made from, byte for byte. */
  original(work: WorkId, index?: number): Promise<Uploaded | undefined>;
  /** SHA-256 over every table's rows in key order; equal data give equal digests on every engine. */
  digest(): Promise<string>;
  close(): Promise<void>;
}

export interface Kept {
  readonly bitext: Bitext;
  /** Number of the revision, from 1. */
  readonly revision: number;
}

export interface Committed {
  readonly revision: number;
  /** As it was kept: its steps lead from the revision before to `revision`. */
  readonly transaction: Transaction;
  /** What it was carried over: the transactions after `base` and before it, in order. */
  readonly missed: readonly Transaction[];
}

/** A newer form of a whole work, and who brought it. */
export interface NewForm {
  /** Of the transaction. */
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly bitext: Bitext;
  /** The file it came from. */
  readonly upload?: Uploaded;
}

/** One line of the journal. A revision that came in as a whole has no steps. */
export interface JournalEntry {
  readonly revision: number;
  /** The revision that the person saw who made it. */
  readonly base: number;
  readonly transaction: Transaction;
  /** The program brought it; `by` is then its own name. */
  readonly byProgram: boolean;
}

export interface WorkCard {
  readonly work: Work;
  readonly pairs: number;
  readonly confirmed: number;
  readonly doubtful: number;
  readonly notes: number;
  readonly revision: number;
  readonly changed: Instant;
}

export interface Outline extends WorkCard {
  readonly sections: readonly SectionCard[];
  readonly headings: readonly HeadingCard[];
}

export interface SectionCard {
  readonly firstBead: number;
  readonly beads: number;
}

/** A heading pair: its text in each document that has it, and the segment to go to. */
export interface HeadingCard {
  readonly level: number;
  readonly section: number;
  readonly segment: string;
  readonly titles: Readonly<Record<DocumentId, string>>;
}

export interface NewWork {
  readonly bitext: Bitext;
  readonly origin: Origin;
}

export interface KeptRecord {
  readonly record: ImportRecord;
  readonly revision: number;
}

export interface Origin {
  readonly at: Instant;
  /** `corpus`: shipped with the program; `import`: a person brought it. */
  readonly kind: 'corpus' | 'import';
  /** SHA-256 of what it was made from, hexadecimal; the same content again is noticed by it. */
  readonly hash: string;
  readonly uploads?: readonly Uploaded[];
  /** How an import was made, so that it can be done again. */
  readonly record?: ImportRecord;
  /** Refuse when the same content is kept already. */
  readonly once?: boolean;
}

export interface MadeFrom {
  readonly work: WorkId;
  readonly kind: Origin['kind'];
  readonly hash: string;
}

export interface Uploaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}
