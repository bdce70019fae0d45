'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EmendationCard, fetchTestimony, type Testimony } from './request';

interface EmendationsProps {
  readonly emendations: readonly EmendationCard[];
  readonly work: string;
  readonly locale: string;
  /** Address of the reader. */
  readonly read: string;
}

/** The emendations of a work, each with what other texts of the library say of it. */
export function Emendations({ emendations, work, locale, read }: EmendationsProps) {
  const { t } = useTranslation('findings');
  if (emendations.length === 0) return null;
  return (
    <section className="emendations" aria-labelledby="emendations">
      <h2 id="emendations">{t('emendations')}</h2>
      <ul>
        {emendations.map((one) => (
          <li key={one.id}>
            <p>
              <a href={`${read}#s-${encodeURIComponent(one.segment)}`}>
                <del lang={one.lang}>{one.reading}</del> → <b lang={one.lang}>{one.correction}</b>
              </a>
            </p>
            <TestimonyOf note={one.id} work={work} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TestimonyOf({
  note,
  work,
  locale,
}: {
  readonly note: string;
  readonly work: string;
  readonly locale: string;
}) {
  const { t } = useTranslation('findings');
  const [found, set] = useState<readonly Testimony[]>();
  useEffect(() => {
    const leaving = new AbortController();
    fetchTestimony(work, note, locale, leaving.signal)
      .then(set)
      .catch(() => set(leaving.signal.aborted ? undefined : []));
    return () => leaving.abort();
  }, [work, note, locale]);
  if (!found) return <p className="hint">{t('asking')}</p>;
  if (found.length === 0) return <p className="hint">{t('noTestimony')}</p>;
  return (
    <ul className="testimony">
      {found.map((one) => (
        <li key={`${one.says} ${one.document} ${one.segment}`}>
          <b className={one.says}>{t(`says.${one.says}`)}</b>
          {one.implied && ` (${t('implied')})`}{' '}
          <a
            href={`/${locale}/read/${encodeURIComponent(one.document)}#s-${encodeURIComponent(one.segment)}`}
            lang={one.lang}
          >
            {one.text}
          </a>{' '}
          — <i lang={one.lang}>{one.title}</i>
        </li>
      ))}
    </ul>
  );
}
