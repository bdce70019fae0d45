'use client';

import { Fragment, type ReactNode } from 'react';
import type { Document } from '../../core/model/work';
import type { RowSegment } from './rows';
import { SegmentEditor } from './segment-editor';

export interface SideWords {
  readonly ghost: Readonly<Record<Document['side'], string>>;
  readonly splitHere: string;
  readonly edit: string;
}

interface SideCellProps {
  readonly id: string;
  readonly document: Document;
  readonly segments: readonly RowSegment[];
  readonly words: SideWords;
  /** The column in focus of the row in focus. */
  readonly active: boolean;
  readonly place?: number;
  readonly linked?: string;
  readonly editing?: string;
  readonly onSplit: () => void;
  readonly onRewrite: (segment: string, was: string, words: string) => void;
  readonly onLeave: () => void;
}

/** One side of a pair: its sentences one after the other, the place of a cut, or that there is nothing. */
export function SideCell({ id, document, segments, words, ...state }: SideCellProps) {
  return (
    <td
      id={id}
      className="side"
      lang={document.lang}
      data-document={document.id}
      data-active={state.active || undefined}
    >
      {segments.length === 0 && <span className="ghost">{words.ghost[document.side]}</span>}
      {segments.map((segment, k) => (
        <Fragment key={segment.id}>
          {k > 0 && ' '}
          {segment.id === state.editing ? (
            <SegmentEditor
              text={segment.text}
              lang={document.lang}
              label={words.edit}
              onDone={(was, text) => state.onRewrite(segment.id, was, text)}
              onLeave={state.onLeave}
            />
          ) : (
            <span className="sentence" data-segment={segment.id} data-linked={segment.id === state.linked || undefined}>
              {cut(segment, state.place, <PlaceMark label={words.splitHere} onSplit={state.onSplit} />)}
            </span>
          )}
        </Fragment>
      ))}
    </td>
  );
}

/** The words of a segment, with the mark where the cut would be. */
function cut({ text, start, end }: RowSegment, place: number | undefined, mark: ReactNode): ReactNode {
  if (place === undefined || place < start || place >= end) return <span>{text}</span>;
  return (
    <>
      <span>{text.slice(0, place - start)}</span>
      {mark}
      <span>{text.slice(place - start)}</span>
    </>
  );
}

function PlaceMark({ label, onSplit }: { readonly label: string; readonly onSplit: () => void }) {
  return (
    <button type="button" className="place" tabIndex={-1} aria-label={label} title={label} onClick={onSplit}>
      <span aria-hidden>┆ x</span>
    </button>
  );
}
