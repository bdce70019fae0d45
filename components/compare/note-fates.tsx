'use client';

import { useTranslation } from 'react-i18next';
import type { NoteFate } from './version-request';

const ORDER = ['orphaned', 'changed', 'kept'] as const;

/** What a newer version would do to every note: those that lose their words first. */
export function NoteFates({ fates }: { readonly fates: readonly NoteFate[] }) {
  const { t } = useTranslation('compare');
  if (fates.length === 0) return <p className="cmp-remark">{t('fates.none')}</p>;
  return (
    <section className="cmp-fates" aria-labelledby="fates-title">
      <h2 id="fates-title">{t('fates.title', { count: fates.length })}</h2>
      {ORDER.map((status) => {
        const notes = fates.filter((fate) => fate.status === status);
        if (notes.length === 0) return null;
        return (
          <details key={status} open={status === 'orphaned'}>
            <summary>{t(`fates.${status}`, { count: notes.length })}</summary>
            <ul>
              {notes.map(({ id, quote, text, now }) => (
                <li key={id}>
                  <q>
                    <bdi>{quote}</bdi>
                  </q>
                  {status === 'changed' && (
                    <>
                      {' → '}
                      <q>
                        <bdi>{now}</bdi>
                      </q>
                    </>
                  )}
                  {text !== '' && (
                    <span className="said">
                      {' — '}
                      <bdi>{text}</bdi>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
