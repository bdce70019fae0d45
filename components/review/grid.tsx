'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bead, Bitext } from '../../core/model/bitext';
import type { Document } from '../../core/model/work';
import { sideOf } from './actions';
import { BeadRow, type RowHandlers } from './bead-row';
import { rowOf } from './rows';
import type { BenchModel } from './use-bench';
import { usePointing } from './use-pointing';

/** Height of the head row, in pixels: rows that are scrolled to stay clear of it. */
const HEAD = 40;

/** The pairs, of which only those on the screen are drawn: a text may have ten thousand. */
export function Grid({ model }: { readonly model: BenchModel }) {
  const { t } = useTranslation('review');
  const { bitext, rows, row, focus } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => bitext.beads[rows[index] ?? -1]?.id ?? index, [bitext.beads, rows]),
    estimateSize: (index) => estimate(bitext, rows[index] ?? 0),
    overscan: 6,
    scrollPaddingStart: HEAD,
    scrollMargin: HEAD,
  });
  useFocusOnRow(model, virtualizer.scrollToIndex, scroller);
  const latest = useRef(model);
  latest.current = model;
  const handlers = useMemo<RowHandlers>(
    () => ({
      onSplit: () => latest.current.act('split'),
      onRewrite: (segment, was, words) => latest.current.rewrite(segment, was, words),
      onLeave: () => latest.current.leave(),
    }),
    [],
  );
  const words = useMemo(
    () => ({
      ghost: { original: t('ghost.original'), translation: t('ghost.translation') },
      splitHere: t('action.split'),
      edit: t('editing'),
    }),
    [t],
  );
  usePointing(model, scroller);
  const shown = virtualizer.getVirtualItems();
  const items = printing ? rows.map((_, index) => index) : shown.map(({ index }) => index);
  const total = virtualizer.getTotalSize();
  const above = printing ? 0 : (shown[0]?.start ?? HEAD) - HEAD;
  const below = printing ? 0 : total + HEAD - (shown.at(-1)?.end ?? HEAD);
  return (
    <div className="scroller" ref={scroller}>
      <table className="beads" data-columns={bitext.work.documents.length} aria-rowcount={rows.length + 1}>
        <caption className="sr-only">{t('pairs')}</caption>
        <Head model={model} />
        <Gap height={above} />
        <tbody>
          {items.map((index) => {
            const at = rows[index] ?? 0;
            const bead = bitext.beads[at];
            if (!bead) return null;
            const inFocus = index === row;
            return (
              <BeadRow
                key={bead.id}
                bitext={bitext}
                row={rowOf(bitext, bead)}
                number={at + 1}
                index={index}
                apart={index > 0 && rows[index - 1] !== at - 1}
                focus={inFocus ? focus : undefined}
                editing={inFocus ? model.editing : undefined}
                words={words}
                handlers={handlers}
                measure={virtualizer.measureElement}
              />
            );
          })}
        </tbody>
        <Gap height={below} />
      </table>
    </div>
  );
}

/** Holds the room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden className="gap">
      <tr style={{ height }} />
    </tbody>
  );
}

/** Names of the columns; each is the button that puts its column in focus. */
function Head({ model }: { readonly model: BenchModel }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { bitext, focus } = model;
  const [first, ...others] = bitext.work.documents;
  const column = (document: Document) => (
    <th scope="col" key={document.id}>
      <button
        type="button"
        aria-pressed={focus.document === document.id}
        title={t('column')}
        onClick={() => model.move({ document: document.id })}
      >
        {common(`side.${document.side}`)} · {common(`lang.${document.lang}`, { defaultValue: document.lang })}
      </button>
    </th>
  );
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="number">
          <abbr title={t('number')}>#</abbr>
        </th>
        {first && column(first)}
        <th scope="col" className="counts">
          <span className="sr-only">{t('type')}</span>
        </th>
        {others.map(column)}
        <th scope="col" className="state">
          {t('stateHead')}
        </th>
      </tr>
    </thead>
  );
}

const estimates = new WeakMap<Bead, number>();

/** About how high a row is, in pixels, before it is drawn; told once for each bead, because all are asked for at once. */
function estimate(bitext: Bitext, at: number): number {
  const bead = bitext.beads[at];
  if (!bead) return 60;
  const height = estimates.get(bead) ?? heightOf(bitext, bead);
  estimates.set(bead, height);
  return height;
}

function heightOf(bitext: Bitext, bead: Bead): number {
  const lines = bitext.work.documents.map(({ id, lang }) => {
    const [, segments] = sideOf(bitext, bead, id);
    const length = segments.reduce((sum, { start, end }) => sum + end - start, 0);
    return Math.ceil(length / (lang.startsWith('zh') ? 26 : 52));
  });
  return 26 + 27 * Math.max(1, ...lines);
}

/** Keeps the row in focus on the screen, and the keyboard on it unless it is somewhere else on purpose. */
function useFocusOnRow(
  { row, focus, editing }: BenchModel,
  scrollToIndex: (index: number, options: { align: 'auto' }) => void,
  scroller: { readonly current: HTMLElement | null },
): void {
  const wanted = useRef('');
  const { bead } = focus;
  useLayoutEffect(() => {
    wanted.current = bead;
    scrollToIndex(row, { align: 'auto' });
  }, [bead, row, scrollToIndex]);
  useLayoutEffect(() => {
    const at = document.activeElement;
    const isFree = at === null || at === document.body || (scroller.current?.contains(at) ?? false);
    if (editing !== undefined || !isFree || at?.closest('thead')) return;
    const element = document.getElementById(`bead-${wanted.current}`);
    if (element && element !== at) element.focus({ preventScroll: true });
  });
}

/** Whether the page is being printed, which takes every row. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    const change = () => setPrinting(media.matches);
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    media.addEventListener('change', change);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      media.removeEventListener('change', change);
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
