'use client';

import { type ReactNode, useCallback, useRef, useState } from 'react';
import { keep } from '../ui/keep';
import { HelpDialog } from './help-dialog';
import type { Linking } from './linking';
import type { ReaderWords } from './reader-words';
import { useLinking } from './use-linking';
import { VIEWS, type View } from './view';

interface ReaderShellProps {
  readonly words: ReaderWords;
  readonly document: string;
  readonly view: View;
  readonly notes: boolean;
  readonly columns: number;
  /** The two ends of the bar. */
  readonly start: ReactNode;
  readonly menus: ReactNode;
  /** The text, made on the server. */
  readonly children: ReactNode;
}

/** The reader's tools and what they set on the page. The text itself is not React's. */
export function ReaderShell({ words, document, columns, start, menus, children, ...kept }: ReaderShellProps) {
  const text = useRef<HTMLElement>(null);
  const [view, setView] = useState(kept.view);
  const [notes, setNotes] = useState(kept.notes);
  const [swapped, setSwapped] = useState(false);
  const [help, setHelp] = useState(false);
  const [said, setSaid] = useState('');

  const changeView = (next: View) => {
    setView(next);
    keep('diglot-view', next);
    putInAddress('view', next);
  };
  const changeNotes = (on: boolean) => {
    setNotes(on);
    keep('diglot-notes', on ? 'on' : 'off');
  };
  const copy = async (linking: Linking) => {
    const pair = linking.pairText();
    if (!pair) return;
    await navigator.clipboard.writeText(pair);
    setSaid(words.copied);
  };
  const lost = useCallback(() => setSaid(words.linkLost), [words.linkLost]);
  useLinking(text, document, lost, {
    cycleView: () => changeView(VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? 'side'),
    swap: () => setSwapped(!swapped),
    copy: (linking) => void copy(linking),
    help: () => setHelp(true),
  });

  return (
    <>
      <header className="bar">
        {start}
        <div className="tools">
          {columns > 1 && (
            <>
              <fieldset className="seg">
                <legend className="sr-only">{words.view.label}</legend>
                {VIEWS.map((name) => (
                  <button key={name} type="button" aria-pressed={view === name} onClick={() => changeView(name)}>
                    {words.view[name]}
                  </button>
                ))}
              </fieldset>
              <button
                type="button"
                className="tool wide"
                aria-pressed={swapped}
                onClick={() => setSwapped(!swapped)}
                aria-label={words.swap}
                title={words.swap}
              >
                ⇄
              </button>
            </>
          )}
          <button type="button" className="tool" aria-pressed={notes} onClick={() => changeNotes(!notes)}>
            {words.notes}
          </button>
          <button
            type="button"
            className="tool wide"
            onClick={() => setHelp(true)}
            aria-label={words.help.title}
            title={words.help.title}
          >
            ?
          </button>
          {menus}
        </div>
      </header>
      <main
        id="text"
        ref={text}
        className="reader"
        tabIndex={-1}
        data-view={view}
        data-notes={notes ? 'on' : 'off'}
        data-swapped={swapped || undefined}
        data-columns={columns}
      >
        {children}
      </main>
      <p role="status" className="said">
        {said}
      </p>
      <HelpDialog open={help} close={() => setHelp(false)} words={words.help} closeWord={words.close} />
    </>
  );
}

function putInAddress(name: string, value: string): void {
  const url = new URL(window.location.href);
  url.searchParams.set(name, value);
  window.history.replaceState(null, '', url);
}
