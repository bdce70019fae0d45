'use client';

import { useCallback, useEffect, useState } from 'react';
import { type Refusal, RefusedError } from '../ui/answer';
import { fetchLedger } from './request';

export type LedgerState<T> =
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly refusal: Refusal }
  | { readonly step: 'read'; readonly entries: readonly T[] };

/** The names or terms of a work, and how to read them again; what is shown stays until the new ones are there. */
export function useLedger<T>(
  work: string,
  kind: 'names' | 'terms',
  locale: string,
  failed: string,
): { state: LedgerState<T>; again: () => Promise<void> } {
  const [state, set] = useState<LedgerState<T>>({ step: 'reading' });
  const read = useCallback(
    async (signal: AbortSignal) => {
      try {
        const { entries } = await fetchLedger<T>(work, kind, locale, signal);
        set({ step: 'read', entries });
      } catch (error) {
        if (signal.aborted) return;
        set({
          step: 'refused',
          refusal: error instanceof RefusedError ? error.refusal : { code: 'failed', detail: failed },
        });
      }
    },
    [work, kind, locale, failed],
  );
  useEffect(() => {
    const leaving = new AbortController();
    void read(leaving.signal);
    return () => leaving.abort();
  }, [read]);
  return { state, again: () => read(new AbortController().signal) };
}
