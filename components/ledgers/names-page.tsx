'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameEntry } from '../../core/model/ledger';
import { LedgerFrame } from './ledger-frame';
import { Places } from './places';
import { useLedger } from './use-ledger';

interface NamesPageProps {
  readonly locale: string;
  readonly work: string;
  readonly title: string;
  readonly lang?: string;
  /** Address of the reader. */
  readonly read: string;
}

/** The names of a work: every form with its places, those that vary first. */
export function NamesPage({ locale, work, title, lang, read }: NamesPageProps) {
  const { t } = useTranslation('ledgers');
  const { state, again } = useLedger<NameEntry>(work, 'names', locale, t('failed'));
  const [wanted, want] = useState('');
  const [onlyVarying, choose] = useState(false);
  return (
    <LedgerFrame kind="names" state={state} again={() => void again()} title={title} lang={lang} read={read}>
      {(entries) => {
        const shown = entries.filter(
          (entry) => (!onlyVarying || entry.varies.length > 0) && entry.forms.some(({ text }) => holds(text, wanted)),
        );
        return (
          <>
            <search className="facets">
              <label className="facet">
                {t('find')}
                <input type="search" value={wanted} onChange={(event) => want(event.target.value)} />
              </label>
              <label className="choice">
                <input type="checkbox" checked={onlyVarying} onChange={() => choose(!onlyVarying)} />
                {t('names.varying', { count: entries.filter(({ varies }) => varies.length > 0).length })}
              </label>
            </search>
            <p className="count" role="status">
              {t('shown', { shown: shown.length, all: entries.length })}
            </p>
            <ul className="ledger-list">
              {shown.map((entry) => (
                <li key={entry.id} className={entry.varies.length > 0 ? 'varies' : undefined}>
                  {entry.varies.length > 0 && <p className="varies-word">{t('names.varies')}</p>}
                  {entry.forms.map((form) => (
                    <div key={`${form.document} ${form.lang} ${form.text}`} className="form">
                      <bdi lang={form.lang}>{form.text}</bdi>
                      <span className="times">{t('times', { count: form.places.length })}</span>
                      <Places places={form.places} read={read} of={form.text} />
                    </div>
                  ))}
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </LedgerFrame>
  );
}

function holds(text: string, wanted: string): boolean {
  return text.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
}
