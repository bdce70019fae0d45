'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRecord } from '../../core/model/finding';
import type { Document } from '../../core/model/work';
import { FacetChoice } from './facet-choice';
import { FACETS, type FindingFilter, filtered, filterFrom, queryOf } from './filter';
import { FindingCard, type Judge } from './finding-card';
import { PairContext } from './pair-context';
import type { WholeAnswer } from './request';
import { useFindingKeys } from './use-finding-keys';

/** Findings drawn at first, and added by a press of the button. */
const BATCH = 200;

interface FindingsListProps {
  readonly answer: WholeAnswer;
  readonly documents: readonly Document[];
  /** Address of the reader. */
  readonly read: string;
  readonly judge: Judge;
}

/** The list with its filter, which is in the address. It opens on what nobody has judged yet. */
export function FindingsList({ answer, documents, read, judge }: FindingsListProps) {
  const { t } = useTranslation('findings');
  const [filter, setFilter] = useState<FindingFilter>(firstFilter);
  const [most, setMost] = useState(BATCH);
  const [said, say] = useState('');
  const list = useRef<HTMLUListElement>(null);
  useFindingKeys(list);
  useEffect(() => {
    const query = queryOf(filter);
    window.history.replaceState(null, '', window.location.pathname + (query && `?${query}`));
  }, [filter]);
  const { findings } = answer;
  const shown = filtered(findings, filter);
  const judged: Judge = async (one) => {
    await judge(one);
    say(t(`done.${one.verdict}`));
  };
  if (findings.length === 0) {
    return (
      <div className="none">
        <h2>{t('none')}</h2>
        <p>{t(documents.length > 1 ? 'noneText' : 'singleText')}</p>
        <a className="button go" href={read}>
          {t('toText')}
        </a>
      </div>
    );
  }
  return (
    <>
      <search className="facets">
        {FACETS.map((facet) => (
          <FacetChoice key={facet} facet={facet} findings={findings} filter={filter} change={setFilter} />
        ))}
      </search>
      <p className="count" role="status">
        {t('count', { count: findings.length })} · {t('shown', { shown: shown.length, all: findings.length })}
      </p>
      <p className="keys-hint">
        {(['next', 'previous', 'accept', 'dismiss', 'takeBack', 'open'] as const).map((name) => (
          <span key={name}>
            <kbd>{KEYS[name]}</kbd> {t(`key.${name}`)}
          </span>
        ))}
      </p>
      {shown.length === 0 && <p className="none">{t('noneSoText')}</p>}
      <ul ref={list} aria-label={t('title')}>
        {shown.slice(0, most).map((finding) => (
          <FindingCard key={finding.id} finding={finding} judge={judged} href={addressOf(read, finding)}>
            <PairContext finding={finding} documents={documents} texts={answer.pairs[finding.bead] ?? {}} />
          </FindingCard>
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + BATCH)}>
          {t('more', { count: Math.min(BATCH, shown.length - most) })}
        </button>
      )}
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}

const KEYS = { next: 'j', previous: 'k', accept: 'a', dismiss: 'd', takeBack: 'u', open: 'Enter' } as const;

function addressOf(read: string, { segment }: FindingRecord): string {
  return `${read}#s-${encodeURIComponent(segment)}`;
}

function firstFilter(): FindingFilter {
  const query = new URLSearchParams(window.location.search);
  return query.size > 0 ? filterFrom(query) : { state: 'open' };
}
