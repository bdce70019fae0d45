import type { Command } from '../../core/edit/commands/command';
import type { Step } from '../../core/edit/step';
import type { Transaction } from '../../core/edit/transaction';
import type { NewId, WorkId } from '../../core/model/ids';
import type { Clash, Drafts, KeptDraft } from './drafts';
import { type BitextServer, Refused } from './server';
import {
  type Committed,
  caughtUp,
  changed,
  givenUp,
  opened,
  received,
  reopened,
  type Session,
  settled,
  turned,
} from './session';

/** How the changes stand with the server. `draft`: they are kept on this device and sent when the server answers. */
export type Saving = 'saved' | 'saving' | 'draft' | 'unkept';

export interface BitextView {
  readonly session: Session;
  readonly saving: Saving;
  readonly clashes: readonly Clash[];
  /** Time of the last change that the person made here. */
  readonly changedAt?: string;
}

export interface Surroundings {
  readonly server: BitextServer;
  readonly drafts: Drafts;
  readonly newId: NewId;
  readonly now: () => string;
  /** Name of the person on this device. */
  readonly by: () => string;
  /** Waits before another try; the time grows with `tries`. */
  readonly pause: (tries: number) => Promise<void>;
}

/**
 * The client's one bitext: shows each change at once, keeps it as a draft, sends changes one after the other, and takes
 * in what others did. `subscribe` and `view` fit React's `useSyncExternalStore`.
 */
export class BitextState {
  #view: BitextView;
  #sending = false;
  readonly #listeners = new Set<() => void>();

  private constructor(
    readonly work: WorkId,
    private readonly around: Surroundings,
    private readonly window: string,
    { session, clashes }: Pick<BitextView, 'session' | 'clashes'>,
  ) {
    this.#view = { session, saving: 'saved', clashes };
  }

  /**
   * Sends the drafts that earlier windows left, then opens what the server has, with what clashed and still waits for a
   * choice. Rejects when the server cannot be reached; then the drafts stay.
   */
  static async open(work: WorkId, around: Surroundings): Promise<BitextState> {
    const clashes: Clash[] = [];
    const left = around.drafts.of(work);
    for (const draft of left) clashes.push(...(await BitextState.sendDraft(work, around, draft)));
    const { bitext, revision } = await around.server.bitext(work);
    const view = { session: opened(bitext, revision), clashes };
    const state = new BitextState(work, around, around.newId(), view);
    if (state.keepDraft()) for (const { window } of left) around.drafts.keep(work, window, NO_DRAFT);
    return state;
  }

  /** Sends what one window left; answers what clashed. A base that is no more, as after a restore, clashes whole. */
  private static async sendDraft(work: WorkId, around: Surroundings, draft: KeptDraft): Promise<readonly Clash[]> {
    const start = await unlessRefused(around.server.bitext(work, draft.base));
    if (!start) return [...draft.clashes, ...draft.transactions.map((transaction) => clashOf(transaction))];
    const { session, lost } = reopened(start.bitext, start.revision, draft.transactions);
    const clashes = [...draft.clashes, ...lost.map((transaction) => clashOf(transaction))];
    const state = new BitextState(work, around, draft.window, { session, clashes });
    while (state.view().session.pending.length > 0) await state.sendFirst();
    return state.view().clashes;
  }

  readonly view = (): BitextView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Does what a command says. Throws Problem `step-refused` when it does not fit. */
  dispatch({ label, steps }: Command): void {
    this.apply(changed(this.#view.session, label, steps, this.saying()));
  }

  /** False when there was nothing to undo or redo. */
  turn(way: 'undo' | 'redo'): boolean {
    const next = turned(this.#view.session, way, this.saying());
    if (next) this.apply(next);
    return next !== undefined;
  }

  /** Takes in what the server did in the person's name. */
  async receive(committed: Committed): Promise<void> {
    const next = received(this.#view.session, committed);
    if (next) this.show({ session: next, changedAt: committed.transaction.meta.at });
    else await this.reload([]);
  }

  /** Takes in what others did. */
  async catchUp(): Promise<void> {
    if (this.#sending || this.#view.session.pending.length > 0) return;
    const { revision } = this.#view.session;
    const newer = await this.around.server.since(this.work, revision);
    if (this.#sending || this.#view.session.revision !== revision) return; // a save was faster, and brought them
    const next = newer && caughtUp(this.#view.session, newer.missed, newer.revision);
    if (!next) await this.reload([]);
    else if (newer.missed.length > 0) this.show({ session: next });
  }

  /** Keeps what a command would do as a clash: others changed the same place while the person was at it. */
  setAside({ label, steps }: Command, both: Pick<Clash, 'mine' | 'theirs' | 'segment'>): void {
    const { id, ...said } = this.saying();
    const transaction: Transaction = { id, steps, meta: { ...said, label, undoable: true } };
    this.show({ clashes: [...this.#view.clashes, { transaction, detail: '', ...both }] });
    this.keepDraft();
  }

  /** Puts a clash away; with `steps`, the person's text is made again on what there is now. */
  resolve(clash: Clash, again?: { label: string; steps: readonly Step[] }): void {
    this.show({ clashes: this.#view.clashes.filter((each) => each !== clash) });
    if (again) this.apply(changed(this.#view.session, again.label, again.steps, this.saying()));
    else this.keepDraft();
  }

  /** Resolves when nothing is on its way; at once when the server cannot be reached. */
  async idle(): Promise<void> {
    while (this.#sending && this.#view.saving === 'saving') {
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
  }

  private saying() {
    return { id: this.around.newId(), at: this.around.now(), by: this.around.by() };
  }

  private apply(session: Session): void {
    if (session === this.#view.session) return;
    this.show({ session, changedAt: this.around.now(), saving: this.#view.saving === 'draft' ? 'draft' : 'saving' });
    if (!this.keepDraft()) this.show({ saving: 'unkept' });
    void this.send();
  }

  private show(part: Partial<BitextView>): void {
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** What is on its way, and what clashed and waits for a choice. */
  private keepDraft(): boolean {
    const { pending, revision } = this.#view.session;
    const transactions = pending.map(({ transaction }) => transaction);
    const { clashes } = this.#view;
    return this.around.drafts.keep(this.work, this.window, { base: revision, transactions, clashes });
  }

  private async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let tries = 0; this.#view.session.pending.length > 0; ) {
      try {
        await this.sendFirst();
        tries = 0;
      } catch {
        this.show({ saving: this.#view.saving === 'unkept' ? 'unkept' : 'draft' });
        await this.around.pause(tries++);
      }
    }
    this.#sending = false;
    this.show({ saving: 'saved' });
  }

  /** Throws what is worth another try. */
  private async sendFirst(): Promise<void> {
    const [first] = this.#view.session.pending;
    if (!first) return;
    try {
      const base = this.#view.session.revision;
      const committed = await this.around.server.commit(this.work, first.transaction, base);
      const next = settled(this.#view.session, committed);
      if (next) this.show({ session: next, saving: next.pending.length > 0 ? 'saving' : 'saved' });
      else await this.reload(this.restOfPending());
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await this.giveUp(first.transaction, error);
    }
    this.keepDraft();
  }

  /** The first pending change cannot be kept: both texts are shown, and the others go on without it. */
  private async giveUp(refused: Transaction, error: Refused): Promise<void> {
    const { session } = this.#view;
    const newer = await this.around.server.since(this.work, session.revision);
    const next = newer && givenUp(this.#view.session, newer.missed, newer.revision);
    const clashes = [...this.#view.clashes, clashOf(refused, error)];
    if (next) this.show({ session: next, clashes });
    else {
      this.show({ clashes });
      await this.reload(this.restOfPending());
    }
  }

  private restOfPending(): Transaction[] {
    return this.#view.session.pending.slice(1).map(({ transaction }) => transaction);
  }

  /** Starts from what the server has; drafts that do not fit it become clashes. */
  private async reload(drafts: readonly Transaction[]): Promise<void> {
    const { bitext, revision } = await this.around.server.bitext(this.work);
    const { session, lost } = reopened(bitext, revision, drafts);
    const clashes = lost.map((transaction) => clashOf(transaction));
    this.show({ session, clashes: [...this.#view.clashes, ...clashes] });
  }
}

async function unlessRefused<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

const NO_DRAFT = { base: 0, transactions: [], clashes: [] };

function clashOf(transaction: Transaction, refused?: Refused): Clash {
  const { mine = wordsOf(transaction), theirs = '', segment } = refused?.values ?? {};
  const detail = refused?.detail ?? '';
  const where = segment === undefined ? {} : { segment: String(segment) };
  return { transaction, detail, mine: String(mine), theirs: String(theirs), ...where };
}

/** What the person typed, when the server could not say it. */
function wordsOf({ steps }: Transaction): string {
  return steps.flatMap((step) => (step.kind === 'ReplaceText' ? [step.added] : [])).join(' … ');
}
