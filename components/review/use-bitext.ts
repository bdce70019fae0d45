'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { BitextState, type BitextView } from '../../state/bitext/bitext-state';
import { Drafts } from '../../state/bitext/drafts';
import { HttpServer } from '../../state/bitext/http-server';
import { newId, storage, yourName } from './device';

/** The bitext of this window; undefined until it is here, `failed` when it cannot be had. */
export function useBitext(work: string, locale: string) {
  const [state, setState] = useState<BitextState>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    open(work, locale).then(
      (opened) => left || setState(opened),
      () => left || setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [work, locale]);
  useOthers(state);
  return { state, failed };
}

/** What the bitext and its saving are at the moment. */
export function useBitextView(state: BitextState): BitextView {
  return useSyncExternalStore(state.subscribe, state.view, state.view);
}

function open(work: string, locale: string): Promise<BitextState> {
  return BitextState.open(work, {
    server: new HttpServer(locale),
    drafts: new Drafts(storage()),
    newId,
    now: () => new Date().toISOString(),
    by: yourName,
    pause,
  });
}

/** One second, then two, four, … up to half a minute; at once when the network is back. */
function pause(tries: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, Math.min(30_000, 1000 * 2 ** tries));
    function done() {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    }
    window.addEventListener('online', done);
  });
}

/** Takes in what others did when the window is looked at again, and when another window of this device has saved. */
function useOthers(state: BitextState | undefined): void {
  useEffect(() => {
    if (!state) return;
    const channel = new BroadcastChannel(`diglot-work-${state.work}`);
    let revision = state.view().session.revision;
    const look = () => {
      if (document.visibilityState === 'visible') state.catchUp().catch(() => undefined); // asked again at the next look
    };
    const stop = state.subscribe(() => {
      const now = state.view().session.revision;
      if (now !== revision) channel.postMessage(now);
      revision = now;
    });
    channel.onmessage = ({ data }) => {
      if (typeof data === 'number' && data > state.view().session.revision) look();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      channel.close();
      document.removeEventListener('visibilitychange', look);
    };
  }, [state]);
}
