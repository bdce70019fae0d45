'use client';

import { ChevronDown, Columns2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../ui/menu';
import { columnName } from '../columns/column-name';
import type { ReaderFacts } from '../reader';
import { Choices } from './choices';
import type { Display } from './display';
import { REVEALS, VIEWS } from './view';

interface ViewMenuProps {
  readonly facts: ReaderFacts;
  readonly display: Display;
  readonly change: (part: Partial<Display>) => void;
  readonly swap: () => void;
}

/** How the columns stand, which of them there are, and what one language shows of the other. */
export function ViewMenu({ facts, display, change, swap }: ViewMenuProps) {
  const { t } = useTranslation('reader');
  const face = (
    <>
      <span className="view-name">{t(`view.${display.view}`)}</span>
      <span className="view-icon">
        <Columns2 size={18} aria-hidden />
      </span>
      <ChevronDown size={14} aria-hidden />
    </>
  );
  return (
    <Menu label={`${t('view.label')}: ${t(`view.${display.view}`)}`} face={face}>
      <Choices
        name="view"
        label={t('view.label')}
        values={VIEWS}
        value={display.view}
        text={(view) => t(`view.${view}`)}
        choose={(view) => change({ view })}
      />
      {display.view === 'one' && (
        <Choices
          name="reveal"
          label={t('reveal.label')}
          values={REVEALS}
          value={display.reveal}
          text={(reveal) => t(`reveal.${reveal}`)}
          choose={(reveal) => change({ reveal })}
        />
      )}
      {facts.documents.length > 2 && <ColumnChoices facts={facts} />}
      <button type="button" className="button wide" onClick={swap}>
        {t(facts.columns.length > 2 ? 'turn' : 'swap')}
      </button>
    </Menu>
  );
}

/** Which languages there are columns for. The page is drawn anew: what is left out is not in it. */
function ColumnChoices({ facts }: { readonly facts: ReaderFacts }) {
  const { t } = useTranslation('reader');
  const { t: common } = useTranslation('common');
  const shown = facts.columns.map(({ document }) => document);
  const choose = (document: string) => {
    const next = shown.includes(document) ? shown.filter((one) => one !== document) : [...shown, document];
    const names = facts.documents.map((one) => [one.document, columnName(facts.documents, one)] as const);
    const nameOf = new Map(names);
    const url = new URL(window.location.href);
    url.searchParams.set('columns', next.map((one) => nameOf.get(one)).join(','));
    window.location.assign(url);
  };
  return (
    <fieldset>
      <legend>{t('columns')}</legend>
      {facts.documents.map(({ document, lang }) => (
        <label key={document} className="choice">
          <input
            type="checkbox"
            checked={shown.includes(document)}
            disabled={shown.includes(document) && shown.length <= 2}
            onChange={() => choose(document)}
          />
          {common(`lang.${lang}` as 'lang.en', { defaultValue: lang })}
        </label>
      ))}
    </fieldset>
  );
}
