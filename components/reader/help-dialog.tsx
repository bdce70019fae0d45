'use client';

import { useEffect, useRef } from 'react';
import { HELP_KEYS, type HelpKey, type ReaderWords } from './reader-words';

const FACES: Readonly<Record<HelpKey, readonly string[]>> = {
  next: ['j', '↓'],
  previous: ['k', '↑'],
  view: ['v'],
  pin: ['Enter'],
  release: ['Esc'],
  swap: ['s'],
  copy: ['c'],
  help: ['?'],
};

interface HelpDialogProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly words: ReaderWords['help'];
  readonly closeWord: string;
}

/** The keys of the reader, as a list. */
export function HelpDialog({ open, close, words, closeWord }: HelpDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">{words.title}</h2>
      <dl className="keys">
        {HELP_KEYS.map((key) => (
          <div key={key}>
            <dt>
              {FACES[key].map((face) => (
                <kbd key={face}>{face}</kbd>
              ))}
            </dt>
            <dd>{words[key]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={close}>
        {closeWord}
      </button>
    </dialog>
  );
}
