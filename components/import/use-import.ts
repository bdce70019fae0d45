'use client';

import { useEffect, useReducer, useRef } from 'react';
import { type Progress, type Refusal, RefusedError } from '../ui/answer';
import { type Draft, EMPTY_DRAFT, type Preview, preview, save } from './request';

/** Where the import stands. What was given (`draft`) is kept through everything, and on this device. */
export interface ImportState {
  readonly draft: Draft;
  readonly step: 'giving' | 'aligning' | 'checking' | 'saving';
  readonly progress?: Progress;
  readonly preview?: Preview;
  readonly turned: readonly string[];
  readonly title: string;
  readonly swap: boolean;
  readonly refusal?: Refusal;
}

type Change = Partial<ImportState>;

const KEPT = 'diglot-import-draft';

const START: ImportState = { draft: EMPTY_DRAFT, step: 'giving', turned: [], title: '', swap: false };

export interface ImportActions {
  change(change: Pick<Change, 'draft' | 'title' | 'swap' | 'refusal'>): void;
  align(turned?: readonly string[]): Promise<void>;
  save(again?: boolean): Promise<void>;
  cancel(): void;
  back(): void;
  clear(): void;
}

/** The import of one person on one page: state, and what can be done. `failed` words an error that is not a problem. */
export function useImport(locale: string, failed: string): [ImportState, ImportActions] {
  const [state, set] = useReducer((old: ImportState, change: Change) => ({ ...old, ...change }), START);
  const running = useRef<AbortController>(undefined);

  useEffect(() => {
    const kept = readKept();
    if (kept) set({ draft: kept });
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => writeKept(state.draft), [state.draft]);

  async function work<T>(
    step: 'aligning' | 'saving',
    back: 'giving' | 'checking',
    job: (signal: AbortSignal) => Promise<T>,
    then: (result: T) => Change,
  ) {
    const controller = new AbortController();
    running.current = controller;
    set({ step, progress: undefined, refusal: undefined });
    try {
      set(then(await job(controller.signal)));
    } catch (error) {
      const refusal = error instanceof RefusedError ? error.refusal : { code: 'failed', detail: failed };
      set({ step: back, progress: undefined, ...(controller.signal.aborted ? {} : { refusal }) });
    }
  }

  const onProgress = (progress: Progress) => set({ progress });
  const actions: ImportActions = {
    change: set,
    align: (turned = []) =>
      work(
        'aligning',
        state.preview ? 'checking' : 'giving',
        (signal) => preview(state.draft, turned, { locale, signal, onProgress }),
        (made) => ({ step: 'checking', preview: made, turned, title: state.title || made.bitext.work.title }),
      ),
    save: (again = false) =>
      work(
        'saving',
        'checking',
        async (signal) => {
          const { turned, title, swap } = state;
          const { document } = await save(state.draft, { turned, title, swap, again }, { locale, signal, onProgress });
          forget();
          window.location.assign(`/${locale}/read/${encodeURIComponent(document)}`);
        },
        () => ({}),
      ),
    cancel: () => running.current?.abort(),
    back: () => set({ step: 'giving', preview: undefined, turned: [], title: '', swap: false, refusal: undefined }),
    clear: () => {
      forget();
      set(START);
    },
  };
  return [state, actions];
}

function readKept(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    return kept instanceof Object && 'kind' in kept ? { ...EMPTY_DRAFT, ...(kept as Draft) } : undefined;
  } catch {
    return undefined;
  }
}

/** A draft larger than the browser keeps is not kept: the person still has the file. */
function writeKept(draft: Draft): void {
  try {
    if (draft !== EMPTY_DRAFT) localStorage.setItem(KEPT, JSON.stringify(draft));
  } catch {
    forget();
  }
}

function forget(): void {
  localStorage.removeItem(KEPT);
}
