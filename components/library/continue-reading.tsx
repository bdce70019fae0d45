'use client';

import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf, forgetPlace, places, type StoppedAt } from '../reader/place/stopped-at';

/** So many works are offered. */
const SHOWN = 3;

const listeners = new Set<() => void>();
let kept: readonly StoppedAt[] | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function current(): readonly StoppedAt[] {
  kept ??= places();
  return kept;
}

const NONE: readonly StoppedAt[] = [];

interface ContinueReadingProps {
  readonly locale: string;
  /** Works that the library still has. */
  readonly works: readonly string[];
}

/** Where this device stopped reading, the last first; nothing when it never began. */
export function ContinueReading({ locale, works }: ContinueReadingProps) {
  const { t, i18n } = useTranslation('library');
  const all = useSyncExternalStore(subscribe, current, () => NONE);
  const begun = all.filter(({ work, share }) => works.includes(work) && share < 1).slice(0, SHOWN);
  if (begun.length === 0) return null;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const forget = (work: string) => {
    forgetPlace(work);
    kept = undefined;
    for (const listener of listeners) listener();
  };
  return (
    <section className="continue" aria-label={t('continue.title')}>
      <ul>
        {begun.map((place) => (
          <li key={place.work}>
            <a href={addressOf(place, locale)}>
              <span className="how">{t('continue.title')}</span> {place.title}{' '}
              <span className="far">{percent.format(place.share)}</span>
            </a>
            <button
              type="button"
              className="tool"
              aria-label={t('continue.forget', { title: place.title })}
              title={t('continue.forget', { title: place.title })}
              onClick={() => forget(place.work)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
