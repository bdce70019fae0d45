'use client';

import { useTranslation } from 'react-i18next';
import type { Bitext } from '../../core/model/bitext';
import { isDoubtful } from '../../core/model/doubt';
import type { Block, BlockRole } from '../../core/model/segmentation';
import type { Item, Row } from '../reader/text/rows';
import { RoleChoice } from './role-choice';

interface PairRowProps {
  readonly row: Row;
  readonly bitext: Bitext;
  readonly front: boolean;
  /** Says what a block is for; undefined where that cannot be said. */
  readonly say?: (block: string, role: BlockRole) => void;
}

/** A paragraph pair of the preview, as the reader will show it; doubtful beads are marked. */
export function PairRow({ row, bitext, front, say }: PairRowProps) {
  return (
    <div className={`row${front ? ' front' : ''}`}>
      {row.columns.map((column) => (
        <div key={column.document} className="col" lang={column.lang}>
          {column.parts.map((part) => (
            <div key={part.block?.id ?? part.items[0]?.bead.id} className={`part ${part.block?.kind ?? ''}`}>
              {part.block && say && (
                <BlockRoleChoice block={part.block} text={bitext.texts[column.document] ?? ''} say={say} />
              )}
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
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

interface BlockRoleChoiceProps {
  readonly block: Block;
  readonly text: string;
  readonly say: (block: string, role: BlockRole) => void;
}

function BlockRoleChoice({ block, text, say }: BlockRoleChoiceProps) {
  const words = text.slice(block.start, Math.min(block.end, block.start + 40));
  return <RoleChoice role={block.role} words={words} choose={(role) => say(block.id, role)} />;
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
