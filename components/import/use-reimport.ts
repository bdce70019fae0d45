'use client';

import { useEffect, useRef, useState } from 'react';
import type { ImportChoices, ImportEntry } from '../../core/model/import-record';
import { type Progress, type Refusal, RefusedError } from '../ui/answer';
import { send } from './request';

interface Made {
  readonly choices: ImportChoices;
  readonly cleaning: readonly ImportEntry[];
}

export interface ReimportState {
  readonly made: Made;
  readonly step: 'ready' | 'saving';
  readonly progress?: Progress;
  readonly refusal?: Refusal;
  readonly done?: { readonly overwritten: number };
}

type Changes = Partial<Pick<ImportChoices, 'turned' | 'roles' | 'about' | 'texts'>>;

/** The import of a kept work, done again with each decision; what comes of it is read back from the server. */
export function useReimport(work: string, given: Made, locale: string, failed: string) {
  const [state, set] = useState<ReimportState>({ made: given, step: 'ready' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const path = `/api/works/${encodeURIComponent(work)}/import`;

  async function again(changes: Changes): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    set((old) => ({ made: old.made, step: 'saving' }));
    try {
      const onProgress = (progress: Progress) => set((old) => ({ ...old, progress }));
      const done = (await send(path, changes, { locale, signal: controller.signal, onProgress })) as {
        overwritten: number;
      };
      const made = (await (await fetch(path)).json()) as Made;
      set({ made, step: 'ready', done });
    } catch (error) {
      const refusal = error instanceof RefusedError ? error.refusal : { code: 'failed', detail: failed };
      set(({ made }) => ({ made, step: 'ready', ...(controller.signal.aborted ? {} : { refusal }) }));
    }
  }

  return { state, run: (changes: Changes) => void again(changes), cancel: () => running.current?.abort() };
}
