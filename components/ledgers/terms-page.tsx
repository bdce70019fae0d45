'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermEntry } from '../../core/model/ledger';
import type { Document } from '../../core/model/work';
import { RefusedError } from '../ui/answer';
import { LedgerFrame } from './ledger-frame';
import { sendDecision, sendTerms, termsFile } from './request';
import { TermRow } from './term-row';
import { useLedger } from './use-ledger';

interface TermsPageProps {
  readonly locale: string;
  readonly work: string;
  readonly title: string;
  readonly documents: readonly Document[];
  /** Address of the reader. */
  readonly read: string;
}

/** The term list of a work: renderings with their places, what was decided, what differs; in and out as a file. */
export function TermsPage({ locale, work, title, documents, read }: TermsPageProps) {
  const { t } = useTranslation('ledgers');
  const { state, again } = useLedger<TermEntry>(work, 'terms', locale, t('failed'));
  const [said, say] = useState('');
  const doing = async (act: () => Promise<string>) => {
    try {
      say(await act());
      await again();
    } catch (error) {
      say(error instanceof RefusedError ? error.refusal.detail : t('failed'));
    }
  };
  const take = (file: File | undefined) => {
    if (file) void doing(async () => t('terms.taken', { count: await sendTerms(work, file, locale) }));
  };
  const langs = documents.map(({ lang }) => lang);
  return (
    <LedgerFrame
      kind="terms"
      state={state}
      again={() => void again()}
      title={title}
      lang={langs[0]}
      read={read}
      acts={
        <div className="acts">
          <a className="button" href={termsFile(work, 'tbx')} download>
            {t('terms.tbx')}
          </a>
          <a className="button" href={termsFile(work, 'tsv')} download>
            {t('terms.tsv')}
          </a>
          <label className="button">
            {t('terms.take')}
            <input
              type="file"
              className="sr-only"
              accept=".tbx,.xml,.tsv,.txt"
              onChange={(event) => {
                take(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          </label>
        </div>
      }
    >
      {(entries) => (
        <>
          <p className="count" role="status">
            {t('terms.count', { count: entries.length })}
          </p>
          <ul className="ledger-list">
            {entries.map((entry) => (
              <TermRow
                key={entry.id}
                entry={entry}
                langs={langs}
                read={read}
                decide={(renderings) =>
                  doing(async () => {
                    const { term, lang } = entry;
                    const decision = await sendDecision(work, { term, lang, renderings }, locale);
                    return t(decision ? 'terms.decided' : 'terms.undecided');
                  })
                }
              />
            ))}
          </ul>
          <p role="status" className="said">
            {said}
          </p>
        </>
      )}
    </LedgerFrame>
  );
}
