'use client';

import { useTranslation } from 'react-i18next';
import type { LedgerPlace } from '../../core/model/ledger';

/** Places that are drawn at once; the others wait behind a word. */
const AT_ONCE = 12;

interface PlacesProps {
  readonly places: readonly LedgerPlace[];
  /** Address of the reader. */
  readonly read: string;
  /** What stands there, for who does not see the row. */
  readonly of: string;
}

/** Where a form stands: numbered links, each to its pair. */
export function Places({ places, read, of }: PlacesProps) {
  const { t } = useTranslation('ledgers');
  const links = places.map(({ segment, start }, k) => (
    <a
      key={`${segment}-${start}`}
      href={`${read}#s-${encodeURIComponent(segment)}`}
      aria-label={t('place', { of, number: k + 1 })}
    >
      {k + 1}
    </a>
  ));
  return (
    <div className="places">
      {links.slice(0, AT_ONCE)}
      {links.length > AT_ONCE && (
        <details>
          <summary>{t('morePlaces', { count: links.length - AT_ONCE })}</summary>
          {links.slice(AT_ONCE)}
        </details>
      )}
    </div>
  );
}
