'use client';

import { useTranslation } from 'react-i18next';
import type { ImportState } from './use-import';

const STAGES = ['batch', 'read', 'clean', 'segment', 'lexicon', 'align', 'save'] as const;

type WorkingState = Pick<ImportState, 'progress'> & { readonly step: string };

/** What is happening, how much is left, and a way out that leaves nothing half done. */
export function Working({ state, cancel }: { readonly state: WorkingState; readonly cancel: () => void }) {
  const { t } = useTranslation('import');
  const stage = STAGES.find((name) => name === state.progress?.stage) ?? (state.step === 'saving' ? 'save' : 'read');
  const { done = 0, total = 0 } = state.progress ?? {};
  return (
    <div className="working">
      <label htmlFor="import-progress">{t(`stage.${stage}`)}</label>
      <progress id="import-progress" max={total > 1 ? total : undefined} value={total > 1 ? done : undefined} />
      <button type="button" className="button" onClick={cancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
