'use client';

import { useTranslation } from 'react-i18next';
import type { Bitext } from '../../core/model/bitext';

interface AbstractsOfferProps {
  readonly abstracts: Bitext;
  readonly taken: boolean;
  readonly take: (taken: boolean) => void;
}

/** The abstracts that the text has in two languages: they can be kept beside it as a bitext of their own. */
export function AbstractsOffer({ abstracts, taken, take }: AbstractsOfferProps) {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const languages = abstracts.work.documents.map(({ lang }) =>
    common(`lang.${lang}` as 'lang.en', { defaultValue: lang }),
  );
  return (
    <label className="offer">
      <input type="checkbox" checked={taken} onChange={(event) => take(event.target.checked)} />
      <span>
        {t('abstracts', { languages: languages.join(' – ') })}{' '}
        <span className="why">{t('pairs', { count: abstracts.beads.length })}</span>
      </span>
    </label>
  );
}
