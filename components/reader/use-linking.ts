'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { type Linking, linkSentences } from './linking';
import { openPlace } from './place';
import { listenToKeys } from './reader-keys';

interface Actions {
  cycleView(): void;
  swap(): void;
  copy(linking: Linking): void;
  help(): void;
}

/** Links the sentences of the text once it is there, follows the address, and hears the keys. */
export function useLinking(
  text: RefObject<HTMLElement | null>,
  document: string,
  lost: () => void,
  actions: Actions,
): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const linking = linkSentences(root, putInAddress);
    const stopKeys = listenToKeys(root, linking, {
      cycleView: () => latest.current.cycleView(),
      swap: () => latest.current.swap(),
      copy: () => latest.current.copy(linking),
      help: () => latest.current.help(),
    });
    const follow = () => void openPlace(root, linking, document, lost);
    follow();
    window.addEventListener('hashchange', follow);
    root.dataset.ready = ''; // journeys and benches wait for it
    return () => {
      window.removeEventListener('hashchange', follow);
      stopKeys();
      linking.stop();
    };
  }, [text, document, lost]);
}

/** The address names the pinned sentence, so that it can be sent to someone. */
function putInAddress(sentence: HTMLElement | undefined): void {
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', pathname + search + (sentence?.id ? `#${sentence.id}` : ''));
}
