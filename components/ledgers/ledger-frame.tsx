'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerState } from './use-ledger';

interface LedgerFrameProps<T> {
  readonly kind: 'names' | 'terms';
  readonly state: LedgerState<T>;
  readonly again: () => void;
  readonly title: string;
  readonly lang?: string;
  readonly read: string;
  /** Beside the heading: what the page can do. */
  readonly acts?: ReactNode;
  readonly children: (entries: readonly T[]) => ReactNode;
}

/** What the pages of names and of terms share: heading, waiting, refusal, an empty list. */
export function LedgerFrame<T>({ kind, state, again, title, lang, read, acts, children }: LedgerFrameProps<T>) {
  const { t } = useTranslation('ledgers');
  return (
    <main id="text" className="page ledger" tabIndex={-1}>
      <header>
        <h1>{t(`${kind}.title`)}</h1>
        <p className="of" lang={lang}>
          <a href={read}>{title}</a>
        </p>
        <p className="lead">{t(`${kind}.lead`)}</p>
        {acts}
      </header>
      {state.step === 'reading' && (
        <p className="working" role="status">
          {t('reading')}
        </p>
      )}
      {state.step === 'refused' && (
        <div className="refused" role="alert">
          <p>{state.refusal.detail}</p>
          <button type="button" className="button" onClick={again}>
            {t('again')}
          </button>
        </div>
      )}
      {state.step === 'read' && state.entries.length === 0 && (
        <div className="none">
          <h2>{t(`${kind}.none`)}</h2>
          <p>{t(`${kind}.noneText`)}</p>
        </div>
      )}
      {state.step === 'read' && state.entries.length > 0 && children(state.entries)}
    </main>
  );
}
