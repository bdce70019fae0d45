'use client';

import { useTranslation } from 'react-i18next';
import { BatchReportView } from './batch-report';
import { Checking } from './checking';
import { Giving } from './giving';
import { useImport } from './use-import';
import { Working } from './working';

/** Text in, pairs out: give it, see what became of it, keep it. */
export function ImportPage({ locale }: { readonly locale: string }) {
  const { t } = useTranslation('import');
  const [state, actions] = useImport(locale, t('failed'));
  const busy = state.step === 'aligning' || state.step === 'saving';
  return (
    <main id="text" className="page import" aria-busy={busy}>
      <h1>{t('title')}</h1>
      {state.refusal && <Refused {...state.refusal} onAgain={() => void actions.save(true)} />}
      {busy && <Working state={state} cancel={actions.cancel} />}
      <div hidden={state.step !== 'giving'}>
        <Giving state={state} actions={actions} locale={locale} />
      </div>
      {state.step === 'checking' && state.preview && (
        <Checking state={state} preview={state.preview} actions={actions} />
      )}
      {state.step === 'reported' && state.report && (
        <BatchReportView report={state.report} locale={locale} done={actions.back} />
      )}
    </main>
  );
}

interface RefusedProps {
  readonly code: string;
  readonly detail: string;
  readonly address?: string;
  readonly onAgain: () => void;
}

/** What is wrong, where, and what to do. */
function Refused({ code, detail, address, onAgain }: RefusedProps) {
  const { t } = useTranslation('import');
  return (
    <div role="alert" className="refused">
      <p>{detail}</p>
      {code === 'already-imported' && (
        <p className="acts">
          {address && (
            <a className="button" href={address}>
              {t('open')}
            </a>
          )}
          <button type="button" className="button" onClick={onAgain}>
            {t('again')}
          </button>
        </p>
      )}
    </div>
  );
}
