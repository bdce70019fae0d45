'use client';

import { useEffect, useRef } from 'react';
import { sideOf } from './actions';
import { nearestPlace, placesIn } from './places';
import type { BenchModel } from './use-bench';

/** Pointing at a row puts it in focus; pointing into its words says where it would be cut. */
function point(event: MouseEvent, { bitext, rows, focus, move, editing }: BenchModel): void {
  if (!(event.target instanceof HTMLElement) || event.target.closest('.place, thead, textarea')) return;
  const line = event.target.closest<HTMLElement>('.bead[data-index]');
  const bead = bitext.beads[rows[Number(line?.dataset.index ?? -1)] ?? -1];
  if (!line || !bead || (editing !== undefined && bead.id === focus.bead)) return;
  const document = event.target.closest<HTMLElement>('[data-document]')?.dataset.document ?? focus.document;
  const places = bead.id === focus.bead ? focus.places : {};
  const offset = bead.id === focus.bead ? offsetAt(event) : undefined;
  if (offset === undefined) {
    move({ bead: bead.id, document, places });
    return;
  }
  const [text, segments, lang] = sideOf(bitext, bead, document);
  const start = segments.find(({ id }) => id === offset.segment)?.start ?? 0;
  const place = nearestPlace(placesIn(text, segments, lang), start + offset.at);
  move({ bead: bead.id, document, places: place === undefined ? places : { ...places, [document]: place } });
}

/** Listens to clicks on the pairs; one listener for all of them. */
export function usePointing(model: BenchModel, scroller: { readonly current: HTMLElement | null }): void {
  const latest = useRef(model);
  latest.current = model;
  useEffect(() => {
    const element = scroller.current;
    const listen = (event: MouseEvent) => point(event, latest.current);
    element?.addEventListener('click', listen);
    return () => element?.removeEventListener('click', listen);
  }, [scroller]);
}

/** The sentence under the pointer, and how far into its words it is. */
function offsetAt(event: MouseEvent): { segment: string; at: number } | undefined {
  const caret = caretAt(event.clientX, event.clientY);
  const sentence = caret?.node.parentElement?.closest<HTMLElement>('.sentence');
  if (!caret || !sentence) return undefined;
  const before = document.createRange();
  before.setStart(sentence, 0);
  before.setEnd(caret.node, caret.offset);
  const mark = sentence.querySelector('.place')?.textContent ?? '';
  const text = before.toString();
  return { segment: sentence.dataset.segment ?? '', at: (mark ? text.replace(mark, '') : text).length };
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if (document.caretPositionFromPoint) {
    const found = document.caretPositionFromPoint(x, y);
    return found ? { node: found.offsetNode, offset: found.offset } : undefined;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
