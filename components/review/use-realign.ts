'use client';

import { useEffect, useRef, useState } from 'react';
import { type Progress, RefusedError } from '../ui/answer';
import { newId, yourName } from './device';
import { realign } from './realign-request';
import type { BenchModel } from './use-bench';

/** A new alignment in the making, or why there is none. */
export interface Realigning {
  readonly progress?: Progress;
  readonly running: boolean;
  readonly failed?: string;
  start(): Promise<void>;
  cancel(): void;
}

/** Aligning again from the pair in focus; a cancelled one leaves everything as it was. */
export function useRealign(model: BenchModel, locale: string): Realigning {
  const [progress, setProgress] = useState<Progress>();
  const [running, setRunning] = useState(false);
  const [failed, setFailed] = useState<string>();
  const job = useRef<AbortController>(undefined);
  useEffect(() => () => job.current?.abort(), []);

  const start = async () => {
    if (running) return;
    const { state, focus } = model;
    const controller = new AbortController();
    job.current = controller;
    setRunning(true);
    setFailed(undefined);
    setProgress(undefined);
    try {
      await state.idle();
      const { revision } = state.view().session;
      const request = { id: newId(), base: revision, bead: focus.bead, by: yourName() };
      const call = { locale, signal: controller.signal, onProgress: setProgress };
      const committed = await realign(state.work, request, call);
      if (committed) await state.receive(committed);
      model.say(committed ? 'realigned' : 'nothing');
    } catch (error) {
      if (!controller.signal.aborted) setFailed(error instanceof RefusedError ? error.refusal.detail : '');
    }
    setRunning(false);
  };
  return { progress, running, failed, start, cancel: () => job.current?.abort() };
}
