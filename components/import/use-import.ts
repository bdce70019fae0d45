'use client';

import { useEffect, useReducer, useRef } from 'react';
import type { DocumentFacts } from '../../core/model/import-record';
import { type Progress, type Refusal, RefusedError } from '../ui/answer';
import {
  type BatchReport,
  type Decisions,
  type Draft,
  EMPTY_DRAFT,
  type GivenFile,
  type Preview,
  preview,
  save,
  saveBatch,
} from './request';

/** Where the import stands. What was given (`draft`) is kept through everything, and on this device. */
export interface ImportState extends Decisions {
  readonly draft: Draft;
  /** Files of a batch; they are not kept on the device. */
  readonly many?: readonly File[];
  readonly step: 'giving' | 'aligning' | 'checking' | 'saving' | 'reported';
  readonly progress?: Progress;
  readonly preview?: Preview;
  readonly report?: BatchReport;
  readonly about: readonly DocumentFacts[];
  readonly abstracts: boolean;
  readonly title: string;
  readonly swap: boolean;
  readonly refusal?: Refusal;
}

type Change = Partial<ImportState>;

const KEPT = 'diglot-import-draft';

const UNDECIDED = { turned: [], roles: {}, about: [], abstracts: true, title: '', swap: false } as const;
const START: ImportState = { draft: EMPTY_DRAFT, step: 'giving', ...UNDECIDED };

export interface ImportActions {
  change(change: Pick<Change, 'draft' | 'many' | 'about' | 'abstracts' | 'title' | 'swap' | 'refusal'>): void;
  /** Puts a file that was read in the place of a text. */
  give(name: 'page' | 'a' | 'b' | 'c', file: GivenFile): void;
  /** Runs the import for its preview, under the decisions that are given. */
  align(decisions?: Partial<Decisions>): Promise<void>;
  save(again?: boolean): Promise<void>;
  saveMany(): Promise<void>;
  cancel(): void;
  back(): void;
  clear(): void;
}

type Next = Change | ((old: ImportState) => Change);

/** The import of one person on one page: state, and what can be done. `failed` words an error that is not a problem. */
export function useImport(locale: string, failed: string): [ImportState, ImportActions] {
  const [state, set] = useReducer(
    (old: ImportState, next: Next) => ({ ...old, ...(typeof next === 'function' ? next(old) : next) }),
    START,
  );
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
    change: (change) => set({ refusal: undefined, ...change }),
    give: (name, file) =>
      set(({ draft }) => ({ draft: { ...draft, [name]: { ...draft[name], file } }, refusal: undefined })),
    align: (decisions = {}) => {
      const { turned = state.turned, roles = state.roles } = state.preview ? decisions : UNDECIDED;
      return work(
        'aligning',
        state.preview ? 'checking' : 'giving',
        (signal) => preview(state.draft, { turned, roles }, { locale, signal, onProgress }),
        (made) => ({ step: 'checking', preview: made, turned, roles, title: state.title || made.bitext.work.title }),
      );
    },
    save: (again = false) =>
      work(
        'saving',
        'checking',
        async (signal) => {
          const { turned, roles, about, abstracts, title, swap } = state;
          const options = {
            turned,
            roles,
            about,
            abstracts: abstracts && !!state.preview?.abstracts,
            title,
            swap,
            again,
          };
          const { document } = await save(state.draft, options, { locale, signal, onProgress });
          forget();
          window.location.assign(`/${locale}/read/${encodeURIComponent(document)}`);
        },
        () => ({}),
      ),
    saveMany: () =>
      work(
        'saving',
        'giving',
        (signal) => saveBatch(state.many ?? [], false, { locale, signal, onProgress }),
        (report) => ({ step: 'reported', report, many: undefined }),
      ),
    cancel: () => running.current?.abort(),
    back: () => set({ step: 'giving', preview: undefined, report: undefined, refusal: undefined, ...UNDECIDED }),
    clear: () => {
      forget();
      set({ ...START, preview: undefined, many: undefined, refusal: undefined });
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

/** A draft larger than the browser keeps is not kept: the person still has the file. Passwords never are. */
function writeKept(draft: Draft): void {
  try {
    const plain = (key: string, value: unknown) => (key === 'password' ? undefined : value);
    if (draft !== EMPTY_DRAFT) localStorage.setItem(KEPT, JSON.stringify(draft, plain));
  } catch {
    forget();
  }
}

function forget(): void {
  localStorage.removeItem(KEPT);
}
