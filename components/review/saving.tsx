'use client';

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { BenchModel } from './use-bench';

/** How the changes stand with the server, and when the last one was made. */
export function Saving({ model, changed }: { readonly model: BenchModel; readonly changed: string }) {
  const { t, i18n } = useTranslation('review');
  const { saving, clashes, changedAt = changed } = model.view;
  const name = saving === 'saved' && clashes.length > 0 ? 'clash' : saving;
  useLeaveWarning(saving === 'unkept');
  const at = new Date(changedAt);
  const time = new Intl.DateTimeFormat(i18n.language, sameDay(at) ? { timeStyle: 'short' } : { dateStyle: 'medium' });
  return (
    <span className="saving" data-saving={name}>
      <span role="status">{t(`saving.${name}`)}</span>
      <time dateTime={changedAt} title={t('changed', { time: at.toLocaleString(i18n.language) })}>
        {time.format(at)}
      </time>
    </span>
  );
}

function sameDay(at: Date): boolean {
  return at.toDateString() === new Date().toDateString();
}

/** The browser asks before it leaves a page whose changes are kept nowhere. */
function useLeaveWarning(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [on]);
}
