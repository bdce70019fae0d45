'use client';

import { ChevronDown, ChevronUp, MessageSquarePlus } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS } from '../../core/compare/folds';
import { loadKeymap } from '../reader/keys/kept-keymap';
import { characterOf } from '../reader/keys/keymap';
import { NoteDialog } from './note-dialog';
import { useDifferences } from './use-differences';
import type { NotePlace } from './view';

interface CompareToolsProps {
  readonly rows: RefObject<HTMLElement | null>;
  /** Changes when the rows are drawn anew. */
  readonly drawn: unknown;
  readonly locale: string;
  /** Where notes go; absent when the right-hand text is not the newest revision of a work. */
  readonly notes?: NotePlace;
}

/** What can be done with the differences on a page: hide kinds, walk through them, make a note of one. */
export function CompareTools({ rows, drawn, locale, notes }: CompareToolsProps) {
  const { t } = useTranslation('compare');
  const { ticked, count, at, current, tick, go } = useDifferences(rows, drawn);
  const [only, setOnly] = useState(false);
  const [noting, setNoting] = useState(false);
  const canNote = notes !== undefined && current !== undefined;

  useEffect(() => {
    rows.current?.classList.toggle('only', only);
  }, [rows, only]);

  const act = useRef<(key: string) => boolean>(() => false);
  act.current = (key) => {
    if (key === 'n') go(1);
    else if (key === 'p') go(-1);
    else if (key === 'a' && canNote) setNoting(true);
    else return false;
    return true;
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || !loadKeymap().on) return;
      if (act.current(characterOf(event))) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <section className="cmp-tools" aria-label={t('tools')}>
      <fieldset>
        <legend>{t('hide')}</legend>
        {KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input type="checkbox" checked={ticked.has(kind)} onChange={() => tick(kind)} />
            {t(`kind.${kind}`)}
          </label>
        ))}
        <label className="choice">
          <input type="checkbox" checked={only} onChange={() => setOnly(!only)} />
          {t('only')}
        </label>
      </fieldset>
      <div className="cmp-walk">
        <p role="status">{at < 0 ? t('count', { count }) : t('at', { at: at + 1, count })}</p>
        <button type="button" className="button small" onClick={() => go(-1)} disabled={count === 0}>
          <ChevronUp size={15} aria-hidden /> {t('previous')} <kbd>p</kbd>
        </button>
        <button type="button" className="button small" onClick={() => go(1)} disabled={count === 0}>
          <ChevronDown size={15} aria-hidden /> {t('next')} <kbd>n</kbd>
        </button>
        {notes && (
          <button type="button" className="button small" onClick={() => setNoting(true)} disabled={!canNote}>
            <MessageSquarePlus size={15} aria-hidden /> {t('note.make')} <kbd>a</kbd>
          </button>
        )}
      </div>
      {notes && current && noting && (
        <NoteDialog notes={notes} difference={current} locale={locale} close={() => setNoting(false)} />
      )}
    </section>
  );
}

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  const field = target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, dialog');
  return event.ctrlKey || event.metaKey || event.altKey || event.isComposing || Boolean(field);
}
