'use client';

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDoubtful } from '../../core/model/doubt';
import type { BlockRole } from '../../core/model/segmentation';
import { isFrontMatter, rowsOf } from '../reader/text/rows';
import { AbstractsOffer } from './abstracts-offer';
import { CleaningList } from './cleaning-list';
import { Facts } from './facts';
import { PairRow } from './pair-row';
import type { Preview } from './request';
import type { ImportActions, ImportState } from './use-import';

/** Rows drawn at first; more on request, so that a long text is on the screen at once. */
const FIRST_ROWS = 150;
/** What is counted, by the number of documents. */
const COUNTED = ['sentences', 'pairs', 'rows'] as const;

interface CheckingProps {
  readonly state: ImportState;
  readonly preview: Preview;
  readonly actions: ImportActions;
}

/** The second step: the pairs, what cleaning did, and the decision to keep them. */
export function Checking({ state, preview: { bitext, cleaning, places, abstracts }, actions }: CheckingProps) {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const [shown, setShown] = useState(FIRST_ROWS);
  const rows = useMemo(() => rowsOf(bitext), [bitext]);
  const documents = state.swap ? [...bitext.work.documents].reverse() : bitext.work.documents;
  const doubtful = bitext.beads.filter(isDoubtful).length;
  const two = documents.length > 1;
  const say =
    Object.keys(places).length === 0
      ? undefined
      : (block: string, role: BlockRole) =>
          void actions.align({ roles: { ...state.roles, [places[block] ?? '']: role } });
  return (
    <div className="checking">
      <div className="deciding">
        <label className="title-field">
          {t('workTitle')}
          <input value={state.title} onChange={(event) => actions.change({ title: event.target.value })} />
        </label>
        <p className="sides">
          {documents.map((document, k) => (
            <span key={document.id}>
              {two && `${common(k === 0 ? 'side.original' : 'side.translation')}: `}
              {common(`lang.${document.lang}` as 'lang.en', { defaultValue: document.lang })}
            </span>
          ))}
          {documents.length === 2 && (
            <button
              type="button"
              className="tool"
              aria-pressed={state.swap}
              onClick={() => actions.change({ swap: !state.swap })}
            >
              ⇄ {t('swap')}
            </button>
          )}
        </p>
        <p className="acts">
          <button
            type="button"
            className="button go"
            disabled={state.title.trim() === ''}
            onClick={() => void actions.save()}
          >
            {t('save')}
          </button>
          <button type="button" className="button" onClick={actions.back}>
            {t('back')}
          </button>
        </p>
      </div>
      <Facts documents={bitext.work.documents} about={state.about} say={(about) => actions.change({ about })} />
      {abstracts && (
        <AbstractsOffer
          abstracts={abstracts}
          taken={state.abstracts}
          take={(taken) => actions.change({ abstracts: taken })}
        />
      )}
      <CleaningList entries={cleaning} turned={state.turned} turn={(turned) => void actions.align({ turned })} />
      <section aria-labelledby="pairs-title">
        <h2 id="pairs-title">{t(COUNTED[documents.length - 1] ?? 'rows', { count: bitext.beads.length })}</h2>
        {doubtful > 0 && <p className="doubt">{t('doubtful', { count: doubtful })}</p>}
        {!two && <p className="doubt">{t('oneLanguage')}</p>}
        <div className="pairs" data-columns={documents.length}>
          {rows.slice(0, shown).map((row) => (
            <PairRow
              key={
                row.columns.flatMap((column) =>
                  column.parts.flatMap((part) => part.items.map((item) => item.bead.id)),
                )[0]
              }
              row={row}
              bitext={bitext}
              front={isFrontMatter(row.role)}
              say={say}
            />
          ))}
        </div>
        {rows.length > shown && (
          <button type="button" className="button" onClick={() => setShown(rows.length)}>
            {t('showAll', { count: rows.length - shown })}
          </button>
        )}
      </section>
    </div>
  );
}
