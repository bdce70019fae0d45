import type { Transaction } from '../../core/edit/transaction';
import type { Bitext } from '../../core/model/bitext';
import type { WorkId } from '../../core/model/ids';
import { type BitextServer, Refused } from './server';
import type { Committed } from './session';

interface Entry {
  readonly revision: number;
  readonly byProgram: boolean;
  readonly transaction: Transaction;
}

/** The server of this page. What is thrown but `Refused` is worth another try: no network, or a server in distress. */
export class HttpServer implements BitextServer {
  constructor(private readonly locale: string) {}

  async bitext(work: WorkId, revision?: number): Promise<{ bitext: Bitext; revision: number }> {
    const query = revision === undefined ? '' : `?revision=${revision}`;
    const answer = await this.ask(`/api/works/${encodeURIComponent(work)}/bitext${query}`);
    return answer as { bitext: Bitext; revision: number };
  }

  async commit(work: WorkId, transaction: Transaction, base: number): Promise<Committed> {
    const body = JSON.stringify({ base, transaction });
    const headers = { 'content-type': 'application/json' };
    const path = `/api/works/${encodeURIComponent(work)}/transactions`;
    return (await this.ask(path, { method: 'POST', headers, body })) as Committed;
  }

  async since(work: WorkId, revision: number): Promise<{ missed: Transaction[]; revision: number } | undefined> {
    const newer: Entry[] = [];
    let reached = false;
    while (!reached) {
      const before = newer.at(-1)?.revision;
      const query = before === undefined ? '' : `?before=${before}`;
      const path = `/api/works/${encodeURIComponent(work)}/history${query}`;
      const { entries } = (await this.ask(path)) as { entries: Entry[] };
      newer.push(...entries.filter((entry) => entry.revision > revision));
      reached = entries.length === 0 || entries.some((entry) => entry.revision <= revision);
    }
    if (newer.some(({ byProgram, transaction }) => byProgram && transaction.steps.length === 0)) return undefined;
    return { missed: newer.map(({ transaction }) => transaction).reverse(), revision: newer[0]?.revision ?? revision };
  }

  private async ask(path: string, init?: RequestInit): Promise<unknown> {
    const response = await fetch(`${path}${path.includes('?') ? '&' : '?'}lang=${this.locale}`, {
      cache: 'no-store',
      ...init,
    });
    if (response.ok) return response.json();
    if (response.status >= 500 || response.status === 408) throw new Error(`The server answered ${response.status}`);
    const { code = 'failed', detail = '', values = {} } = (await response.json()) as Partial<Refused>;
    throw new Refused(code, detail, values);
  }
}
