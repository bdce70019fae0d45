'use client';

import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bead, Bitext } from '../../core/model/bitext';
import { isDoubtful } from '../../core/model/doubt';
import type { Work } from '../../core/model/work';
import type { Focus } from './actions';
import { isPlain, type Row, sameRow, typeOf } from './rows';
import { SideCell, type SideWords } from './side-cell';

export interface RowHandlers {
  onSplit(): void;
  onRewrite(segment: string, was: string, words: string): void;
  onLeave(): void;
}

interface BeadRowProps {
  readonly bitext: Bitext;
  readonly row: Row;
  /** Number of the pair in the text, from 1. */
  readonly number: number;
  /** Place in the list, from 0. */
  readonly index: number;
  /** The pair before it in the list is not the one before it in the text. */
  readonly apart: boolean;
  /** Only of the row in focus. */
  readonly focus?: Focus;
  readonly editing?: string;
  readonly words: SideWords;
  readonly handlers: RowHandlers;
  readonly measure: Ref<HTMLTableRowElement>;
}

/** A pair: its number, its sides, how many sentences stand against how many, and its state. */
export const BeadRow = memo(function BeadRow(props: BeadRowProps) {
  const { bitext, row, number, index, apart, focus, editing, words, handlers, measure } = props;
  const { bead } = row;
  const [first, ...others] = bitext.work.documents;
  const side = (document: Work['documents'][number], k: number) => (
    <SideCell
      key={document.id}
      id={`side-${bead.id}-${document.id}`}
      document={document}
      segments={row.sides[k] ?? []}
      words={words}
      active={focus?.document === document.id}
      place={focus?.places[document.id]}
      linked={focus?.link?.segment}
      editing={editing}
      {...handlers}
    />
  );
  const cells = bitext.work.documents.map(({ id }) => `side-${bead.id}-${id}`);
  return (
    <tr
      ref={measure}
      className="bead"
      data-index={index}
      data-apart={apart || undefined}
      aria-rowindex={index + 2}
      aria-current={focus ? 'true' : undefined}
    >
      <th scope="row">
        <button
          type="button"
          id={`bead-${bead.id}`}
          className="number"
          tabIndex={focus ? 0 : -1}
          aria-labelledby={[`bead-${bead.id}`, `state-${bead.id}`, ...cells].join(' ')}
        >
          {number}
        </button>
      </th>
      {first && side(first, 0)}
      <td className="counts" data-odd={!isPlain(bitext, bead) || undefined}>
        {typeOf(bitext, bead)}
      </td>
      {others.map((document, k) => side(document, k + 1))}
      <BeadState bead={bead} />
    </tr>
  );
}, sameProps);

/** Rows that show the same are not drawn again when the bitext changes elsewhere. */
function sameProps(a: BeadRowProps, b: BeadRowProps): boolean {
  return (
    sameRow(a.row, b.row) &&
    a.bitext.work === b.bitext.work &&
    a.number === b.number &&
    a.index === b.index &&
    a.apart === b.apart &&
    a.focus === b.focus &&
    a.editing === b.editing &&
    a.words === b.words
  );
}

function BeadState({ bead }: { readonly bead: Bead }) {
  const { t } = useTranslation('review');
  const doubtful = isDoubtful(bead);
  const state = doubtful ? 'doubtful' : bead.review;
  const byPerson = bead.method === 'person';
  return (
    <td className="state" id={`state-${bead.id}`} data-state={state}>
      <b>{t(`state.${state}`)}</b>{' '}
      {byPerson ? (
        <span className="by">{t('state.person')}</span>
      ) : (
        <>
          <span className="score" title={t('score')}>
            {bead.score.toFixed(2).replace(/^0/, '')}
          </span>
          <meter min={0} max={1} low={0.6} optimum={1} value={bead.score} aria-hidden />
        </>
      )}
    </td>
  );
}
