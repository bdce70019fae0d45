'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRecord } from '../../core/model/finding';
import { countsOf, type Facet, type FindingFilter } from './filter';

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly findings: readonly FindingRecord[];
  readonly filter: FindingFilter;
  readonly change: (filter: FindingFilter) => void;
}

/** One part of the filter, with how many findings each choice would show. */
export function FacetChoice({ facet, findings, filter, change }: FacetChoiceProps) {
  const { t } = useTranslation('findings');
  const id = useId();
  const counts = countsOf(findings, filter, facet);
  const chosen = filter[facet];
  const values = chosen && !counts.some(([value]) => value === chosen) ? [...counts, [chosen, 0] as const] : counts;
  return (
    <span className="facet">
      <label htmlFor={id}>{t(`${facet}Label`)}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => change({ ...filter, [facet]: event.target.value || undefined })}
      >
        <option value="">{t('any')}</option>
        {values.map(([value, count]) => (
          <option key={value} value={value}>
            {`${t(`${facet}.${value}` as 'kind.number')} (${count})`}
          </option>
        ))}
      </select>
    </span>
  );
}
