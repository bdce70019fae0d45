'use client';

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRecord, Verdict } from '../../core/model/finding';
import { RefusedError } from '../ui/answer';
import { DismissForm } from './dismiss-form';
import type { Judgement } from './request';

/** Says something of a finding. Throws `RefusedError`; then nothing has changed. */
export type Judge = (said: Omit<Judgement, 'part'>) => Promise<void>;

interface FindingCardProps {
  readonly finding: FindingRecord;
  readonly judge: Judge;
  /** Where its pair is; `go` is called in place of following it. */
  readonly href: string;
  readonly go?: () => void;
  readonly current?: boolean;
  /** The words of the pair, where the page does not show them anyway. */
  readonly children?: ReactNode;
}

/** One finding: what it says, and what can be done. Keys: `use-finding-keys.ts`. */
export function FindingCard({ finding, judge, href, go, current, children }: FindingCardProps) {
  const { t } = useTranslation('findings');
  const [asking, ask] = useState(false);
  const [wrong, setWrong] = useState('');
  const { id, kind, severity, reason, says, verdict } = finding;
  const say = async (said: Omit<Judgement, 'finding' | 'part'>) => {
    ask(false);
    setWrong('');
    try {
      await judge({ finding: id, ...said });
    } catch (error) {
      setWrong(error instanceof RefusedError ? error.refusal.detail : t('failed'));
    }
  };
  return (
    <li className={`finding ${severity}`} data-finding={id} aria-current={current || undefined}>
      <p className="finding-kind">
        <b>{t(`kind.${kind}`)}</b>
        <span>{t(`severity.${severity}`)}</span>
        <span>{t(`reason.${reason}`)}</span>
      </p>
      <a
        className="finding-says"
        href={href}
        onClick={(event) => {
          if (!go || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          go();
        }}
      >
        {says}
      </a>
      {children}
      {verdict && <VerdictLine verdict={verdict} />}
      <div className="finding-acts">
        {verdict ? (
          <button type="button" className="button" data-act="u" onClick={() => void say({ verdict: 'open' })}>
            {t('takeBack')}
          </button>
        ) : (
          <>
            <button type="button" className="button" data-act="a" onClick={() => void say({ verdict: 'accepted' })}>
              {t('accept')}
            </button>
            <button type="button" className="button" data-act="d" aria-expanded={asking} onClick={() => ask(!asking)}>
              {t('dismiss')}
            </button>
          </>
        )}
      </div>
      {asking && <DismissForm dismiss={(said) => void say({ verdict: 'dismissed', ...said })} />}
      {wrong && (
        <p role="alert" className="refusal">
          {wrong}
        </p>
      )}
    </li>
  );
}

function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const { t, i18n } = useTranslation('findings');
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(new Date(verdict.at));
  const said = [
    t(`state.${verdict.state}`),
    verdict.because && t(`becauseOf.${verdict.because}`),
    verdict.words,
    verdict.by,
    when,
  ];
  return <p className={`finding-verdict ${verdict.state}`}>{said.filter(Boolean).join(' · ')}</p>;
}
