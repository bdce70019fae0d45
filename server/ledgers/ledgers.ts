import { nameLedger } from '../../core/check/ledger/names';
import { termList } from '../../core/check/ledger/terms';
import type { Lexicon } from '../../core/languages/lexicon';
import type { Control } from '../../core/model/control';
import type { WorkId } from '../../core/model/ids';
import { type LanguageCode, languageOf } from '../../core/model/language';
import type { NameEntry, TermEntry } from '../../core/model/ledger';
import { openSqlite } from '../../store/sqlite/open';
import { notFound } from '../http/not-found';
import { lexiconOf } from '../jobs/import';
import { dataFolder } from '../root';

export interface LedgerAnswer<T> {
  readonly revision: number;
  readonly entries: readonly T[];
}

/** The job: the names of a work that the store has. Problem `not-found`. */
export async function namesOfKept(
  { work }: { readonly work: WorkId },
  control: Control,
): Promise<LedgerAnswer<NameEntry>> {
  control.report('names', 0, 1);
  const store = await openSqlite(dataFolder());
  const kept = (await store.bitext(work).finally(() => store.close())) ?? notFound();
  const loaded = new Map<string, Lexicon | undefined>();
  const langs = new Set(kept.bitext.work.documents.map(({ lang }) => languageOf(lang)));
  const find = (a: LanguageCode, b: LanguageCode) => {
    const key = [a, b].sort().join();
    if (!loaded.has(key)) loaded.set(key, langs.has(a) || langs.has(b) ? lexiconOf(a, b) : undefined);
    return loaded.get(key);
  };
  return { revision: kept.revision, entries: nameLedger(kept.bitext, find) };
}

/** The job: the terms of a work that the store has, with what was decided. Problem `not-found`. */
export async function termsOfKept(
  { work }: { readonly work: WorkId },
  control: Control,
): Promise<LedgerAnswer<TermEntry>> {
  control.report('terms', 0, 1);
  const store = await openSqlite(dataFolder());
  try {
    const kept = (await store.bitext(work)) ?? notFound();
    const decisions = [...(await store.terms(work)).values()];
    return { revision: kept.revision, entries: termList(kept.bitext, decisions) };
  } finally {
    await store.close();
  }
}
