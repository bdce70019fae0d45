'use client';

import { useTranslation } from 'react-i18next';
import type { Bitext } from '../../core/model/bitext';
import { isDoubtful } from '../../core/model/doubt';
import type { Item, Row } from '../reader/text/rows';

interface PairRowProps {
  readonly row: Row;
  readonly bitext: Bitext;
  readonly front: boolean;
}

/** A paragraph pair of the preview, as the reader will show it; doubtful beads are marked. */
export function PairRow({ row, bitext, front }: PairRowProps) {
  return (
    <div className={`row${front ? ' front' : ''}`}>
      {row.columns.map((column) => (
        <div key={column.document} className="col" lang={column.lang}>
          {column.parts.map((part) => (
            <p key={part.block?.id ?? part.items[0]?.bead.id} className={part.block?.kind}>
              {part.items.map((item) => (
                <Sentence
                  key={item.segment?.id ?? item.bead.id}
                  item={item}
                  text={bitext.texts[column.document] ?? ''}
                  side={column.side}
                  glue={column.lang.startsWith('zh') ? '' : ' '}
                  doubtful={isDoubtful(item.bead)}
                />
              ))}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

interface SentenceProps {
  readonly item: Item;
  readonly text: string;
  readonly side: 'original' | 'translation';
  readonly glue: string;
  readonly doubtful: boolean;
}

function Sentence({ item: { segment, type }, text, side, glue, doubtful }: SentenceProps) {
  const { t } = useTranslation('reader');
  const badge = type && <span className="bead-type">{type}</span>;
  if (!segment) {
    return (
      <>
        {badge}
        <span className="ghost">{t(`ghost.${side}`)}</span>
      </>
    );
  }
  return (
    <>
      {badge}
      <span className={doubtful ? 's doubtful' : 's'}>{text.slice(segment.start, segment.end)}</span>
      {glue}
    </>
  );
}
