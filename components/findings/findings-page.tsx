'use client';

import { useTranslation } from 'react-i18next';
import type { Document } from '../../core/model/work';
import { Emendations } from './emendations';
import { FindingsList } from './findings-list';
import { useFindings } from './use-findings';

interface FindingsPageProps {
  readonly locale: string;
  readonly work: string;
  readonly title: string;
  readonly document: string;
  readonly documents: readonly Document[];
}

/** All that is suspected in a work. */
export function FindingsPage({ locale, work, title, document, documents }: FindingsPageProps) {
  const { t } = useTranslation('findings');
  const { state, check, cancel, judge } = useFindings(work, locale, t('failed'));
  const read = `/${locale}/read/${encodeURIComponent(document)}`;
  return (
    <main id="text" className="page findings" tabIndex={-1}>
      <header>
        <h1>{t('title')}</h1>
        <p className="of" lang={documents[0]?.lang}>
          <a href={read}>{title}</a>
        </p>
        <p className="lead">{t('lead')}</p>
      </header>
      {state.step === 'checking' && (
        <div className="working">
          <label htmlFor="check-progress">{t('checking')}</label>
          <progress
            id="check-progress"
            max={state.progress && state.progress.total > 1 ? state.progress.total : undefined}
            value={state.progress && state.progress.total > 1 ? state.progress.done : undefined}
          />
          {state.progress && state.progress.total > 1 && <p>{t('progress', { ...state.progress })}</p>}
          <button type="button" className="button" onClick={cancel}>
            {t('cancel')}
          </button>
        </div>
      )}
      {(state.step === 'cancelled' || state.step === 'refused') && (
        <div className="refused" role="alert">
          <p>{state.step === 'refused' ? state.refusal.detail : t('cancelled')}</p>
          <button type="button" className="button" onClick={check}>
            {t('again')}
          </button>
        </div>
      )}
      {state.step === 'checked' && (
        <>
          <Emendations emendations={state.answer.emendations} work={work} locale={locale} read={read} />
          <FindingsList answer={state.answer} documents={documents} read={read} judge={judge} />
        </>
      )}
    </main>
  );
}
