'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Progress, type Refusal, RefusedError } from '../ui/answer';
import type { Judge } from './finding-card';
import { fetchWhole, sendVerdict, type WholeAnswer } from './request';

/** Where a check of a work stands. */
export type CheckState =
  | { readonly step: 'checking'; readonly progress?: Progress }
  | { readonly step: 'cancelled' }
  | { readonly step: 'refused'; readonly refusal: Refusal }
  | { readonly step: 'checked'; readonly answer: WholeAnswer };

/** The check of a work: begun with the page, with progress; cancelled, begun again; and verdicts on what it found. */
export function useFindings(
  work: string,
  locale: string,
  failed: string,
): { state: CheckState; check: () => void; cancel: () => void; judge: Judge } {
  const [state, set] = useState<CheckState>({ step: 'checking' });
  const running = useRef<AbortController>(undefined);
  const check = useCallback(() => {
    running.current?.abort();
    const call = new AbortController();
    running.current = call;
    set({ step: 'checking' });
    fetchWhole(work, locale, { signal: call.signal, onProgress: (progress) => set({ step: 'checking', progress }) })
      .then((answer) => set({ step: 'checked', answer }))
      .catch((error) => {
        if (call.signal.aborted) return;
        const refusal = error instanceof RefusedError ? error.refusal : { code: 'failed', detail: failed };
        set({ step: 'refused', refusal });
      });
  }, [work, locale, failed]);
  useEffect(() => {
    check();
    return () => running.current?.abort();
  }, [check]);
  const cancel = () => {
    running.current?.abort();
    set({ step: 'cancelled' });
  };
  const judge: Judge = async (said) => {
    const verdict = await sendVerdict(work, said, locale);
    set((now) => {
      if (now.step !== 'checked') return now;
      const findings = now.answer.findings.map((one) =>
        one.id === said.finding ? { ...one, verdict: verdict ?? undefined } : one,
      );
      return { step: 'checked', answer: { ...now.answer, findings } };
    });
  };
  return { state, check, cancel, judge };
}
