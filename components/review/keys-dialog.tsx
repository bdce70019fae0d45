'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faceOf } from './action-bar';
import { keepLetterKeys, letterKeys } from './device';
import { KEYS } from './keys';

interface KeysDialogProps {
  readonly open: boolean;
  readonly close: () => void;
}

/** All keys of the bench; those that type can be switched off. */
export function KeysDialog({ open, close }: KeysDialogProps) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const [letters, setLetters] = useState(true);
  useEffect(() => {
    setLetters(letterKeys());
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const change = (on: boolean) => {
    keepLetterKeys(on);
    setLetters(on);
  };
  return (
    <dialog ref={dialog} className="dialog review-keys" onClose={close} aria-labelledby="review-keys-title">
      <h2 id="review-keys-title">{t('keys.title')}</h2>
      <label className="choice">
        <input type="checkbox" checked={letters} onChange={(event) => change(event.target.checked)} />
        {t('keys.letters')}
      </label>
      <dl className="keys">
        {KEYS.map(({ command, keys }) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{faceOf(key)}</kbd>
              ))}
            </dt>
            <dd>{t(`action.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={close}>
        {common('close')}
      </button>
    </dialog>
  );
}
