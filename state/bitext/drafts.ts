import { readTransaction, type Transaction } from '../../core/edit/transaction';
import type { WorkId } from '../../core/model/ids';
import { listOf, object, optional, text, whole } from '../../core/model/shape';

/** Changes of one window that the server has not said it kept, in order; the first was made on revision `base`. */
export interface Draft {
  readonly base: number;
  readonly transactions: readonly Transaction[];
  readonly clashes: readonly Clash[];
}

/** A change that contradicts what others did meanwhile: both texts, until the person chooses. */
export interface Clash {
  readonly transaction: Transaction;
  /** What is wrong, in the interface's language. */
  readonly detail: string;
  readonly mine: string;
  readonly theirs: string;
  readonly segment?: string;
}

/** A draft and the window that left it. */
export interface KeptDraft extends Draft {
  readonly window: string;
}

const PREFIX = 'diglot-draft';
const readDraft = object<Draft>({
  base: whole,
  transactions: listOf(readTransaction),
  clashes: listOf(
    object<Clash>({
      transaction: readTransaction,
      detail: text,
      mine: text,
      theirs: text,
      segment: optional(text),
    }),
  ),
});

/**
 * Drafts on this device. Written before a change is sent and synchronously, so that a window that is closed, or a
 * browser that dies, loses nothing; a window has one draft for each work.
 */
export class Drafts {
  constructor(private readonly storage: Storage | undefined) {}

  /** False when this device could not keep it: storage is full or forbidden. */
  keep(work: WorkId, window: string, draft: Draft): boolean {
    const name = nameOf(work, window);
    const empty = draft.transactions.length + draft.clashes.length === 0;
    try {
      if (empty) this.storage?.removeItem(name);
      else this.storage?.setItem(name, JSON.stringify(draft));
      return empty || this.storage !== undefined;
    } catch {
      return false;
    }
  }

  /** Every draft of a work that any window left; what cannot be read is left alone. */
  of(work: WorkId): KeptDraft[] {
    const prefix = nameOf(work, '');
    const names = this.names().filter((name) => name.startsWith(prefix));
    return names.sort().flatMap((name) => {
      const draft = readKept(this.storage?.getItem(name));
      return draft ? [{ ...draft, window: name.slice(prefix.length) }] : [];
    });
  }

  private names(): string[] {
    const { storage } = this;
    if (!storage) return [];
    return Array.from({ length: storage.length }, (_, k) => storage.key(k) ?? '');
  }
}

function nameOf(work: WorkId, window: string): string {
  return `${PREFIX}/${encodeURIComponent(work)}/${window}`;
}

function readKept(json: string | null | undefined): Draft | undefined {
  try {
    return readDraft(JSON.parse(json ?? ''), '');
  } catch {
    return undefined;
  }
}
