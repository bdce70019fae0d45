'use client';

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bench } from './bench';
import { useBitext } from './use-bitext';

interface ReviewPageProps {
  readonly work: string;
  readonly locale: string;
  readonly changed: string;
  /** The two ends of the bar. */
  readonly start: ReactNode;
  readonly menus: ReactNode;
}

/** The bench, once the bitext is here; it comes by itself and not with the page, because it is the whole work. */
export function ReviewPage(props: ReviewPageProps) {
  const [round, setRound] = useState(0);
  return <Opening key={round} {...props} again={() => setRound(round + 1)} />;
}

function Opening({ again, ...props }: ReviewPageProps & { readonly again: () => void }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { state, failed } = useBitext(props.work, props.locale);
  if (state) return <Bench state={state} {...props} />;
  return (
    <>
      <header className="bar">
        {props.start}
        <div className="tools">{props.menus}</div>
      </header>
      <main id="text" className="page" aria-busy={!failed}>
        {failed ? (
          <div role="alert">
            <h1>{t('open.failed')}</h1>
            <p>{t('open.hint')}</p>
            <button type="button" className="button go" onClick={again}>
              {common('failed.again')}
            </button>
          </div>
        ) : (
          <p role="status">{t('open.waiting')}</p>
        )}
      </main>
    </>
  );
}
