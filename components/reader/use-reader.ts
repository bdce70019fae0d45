'use client';

import type { TFunction } from 'i18next';
import { type RefObject, useEffect, useState } from 'react';
import { loadKeymap } from './keys/kept-keymap';
import { Handlers, listenToKeys } from './keys/listen';
import { type Linking, linkSentences } from './linking/linking';
import { openPlace } from './place/open-place';
import type { Reader, ReaderFacts } from './reader';
import { textRows } from './text-rows';

export interface ReaderVoice {
  readonly t: TFunction<'reader'>;
  say(sentence: string): void;
  open(tool: string | undefined): void;
}

/** The reader once the text is in the page and listens; undefined before. `voice` must stay the same object. */
export function useReader(
  text: RefObject<HTMLElement | null>,
  facts: ReaderFacts,
  voice: ReaderVoice,
): Reader | undefined {
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const handlers = new Handlers();
    const pinListeners = new Set<(sentence: HTMLElement | undefined) => void>();
    let pinned: HTMLElement | undefined;
    const linking = linkSentences(root, {
      onPin: (sentence) => {
        pinned = sentence;
        putInAddress(sentence);
        for (const listener of pinListeners) listener(sentence);
      },
      onAgain: () => voice.open('share'),
    });
    const rows = textRows(root);
    const made: Reader = {
      facts,
      text: root,
      linking,
      t: voice.t,
      say: voice.say,
      open: voice.open,
      documentOf: (element) => {
        const number = Number(element.closest<HTMLElement>('.col')?.dataset.d);
        return facts.columns[number]?.document ?? '';
      },
      sentence: rows.sentence,
      draw: rows.draw,
      pinned: () => pinned,
      onPin: (listener) => {
        pinListeners.add(listener);
        return () => pinListeners.delete(listener);
      },
      onRows: rows.onRows,
      on: (command, handler) => handlers.add(command, handler),
      run: (command) => handlers.run(command),
      commands: () => handlers.known(),
    };
    listenToSentences(handlers, made);
    const stopKeys = listenToKeys(handlers, loadKeymap);
    const follow = () =>
      void openPlace(made, {
        lost: () => voice.say(voice.t('linkLost')),
        moved: () => voice.say(voice.t('linkMoved')),
      });
    follow();
    window.addEventListener('hashchange', follow);
    root.dataset.ready = ''; // journeys and benches wait for it
    setReader(made);
    return () => {
      window.removeEventListener('hashchange', follow);
      stopKeys();
      rows.stop();
      linking.stop();
      setReader(undefined);
    };
  }, [text, facts, voice]);
  return reader;
}

/** What keys do to sentences themselves. */
function listenToSentences(handlers: Handlers, reader: Reader): void {
  const { linking, text } = reader;
  const doing = (action: () => void) => () => {
    action();
    return true;
  };
  handlers.add(
    'next',
    doing(() => linking.step(1)),
  );
  handlers.add(
    'previous',
    doing(() => linking.step(-1)),
  );
  handlers.add(
    'leave',
    doing(() => leave(text, linking)),
  );
  handlers.add('enter', () => enter(reader));
}

/** Enter on a note's words goes to the note; on a sentence it pins the pair, and opens its panel when it is pinned. */
function enter({ linking, open }: Reader): boolean {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement)) return false;
  const card = document.getElementById(at.getAttribute('aria-details') ?? '');
  if (card) card.focus();
  else if (at.matches('.s.pinned')) open('share');
  else if (at.matches('.s')) linking.pin(at);
  else return false;
  return true;
}

/** Esc in a note goes back to its words; elsewhere it lets go of the pair. */
function leave(root: HTMLElement, linking: Linking): void {
  const card = document.activeElement?.closest('.card');
  const words = card && root.querySelector<HTMLElement>(`[aria-details="${CSS.escape(card.id)}"]`);
  if (words) words.focus();
  else linking.release();
}

/** The address names the pinned sentence, so that it can be sent to someone. */
function putInAddress(sentence: HTMLElement | undefined): void {
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', pathname + search + (sentence?.id ? `#${sentence.id}` : ''));
}
