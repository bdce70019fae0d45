'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from './differences';
import { keepNote } from './note';
import type { NotePlace } from './view';

interface NoteDialogProps {
  readonly notes: NotePlace;
  readonly difference: Difference;
  readonly locale: string;
  readonly close: () => void;
}

/** A note of a difference: what it says is proposed and can be changed. What was written stays when saving fails. */
export function NoteDialog({ notes, difference, locale, close }: NoteDialogProps) {
  const { t } = useTranslation('compare');
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(() => proposal(difference, t));
  const [state, setState] = useState<'writing' | 'saving' | 'saved'>('writing');
  const [failure, setFailure] = useState('');

  useEffect(() => dialog.current?.showModal(), []);

  const save = async () => {
    setState('saving');
    setFailure('');
    try {
      await keepNote(notes, difference.place, text.trim(), locale);
      setState('saved');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      setState('writing');
    }
  };

  return (
    <dialog ref={dialog} className="dialog cmp-note" aria-labelledby="note-title" onClose={close}>
      <h2 id="note-title">{t('note.title')}</h2>
      {state === 'saved' ? (
        <p role="status">{t('note.saved')}</p>
      ) : (
        <label>
          {t('note.text')}
          <textarea value={text} onChange={(event) => setText(event.target.value)} rows={5} />
        </label>
      )}
      {failure !== '' && (
        <p role="alert" className="failure">
          {failure}
        </p>
      )}
      <p className="acts">
        {state !== 'saved' && (
          <button
            type="button"
            className="button go"
            disabled={state === 'saving' || text.trim() === ''}
            onClick={() => void save()}
          >
            {t('note.save')}
          </button>
        )}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t(state === 'saved' ? 'note.close' : 'note.cancel')}
        </button>
      </p>
    </dialog>
  );
}

function proposal({ before, after }: Difference, t: ReturnType<typeof useTranslation<'compare'>>['t']): string {
  if (before === '') return t('note.added', { after });
  if (after === '') return t('note.removed', { before });
  return t('note.changed', { before, after });
}
