'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { Display } from '../display/display';
import type { Reader } from '../reader';
import { columnName } from './column-name';
import { turnColumns, turnDrawn } from './turn';

/** Lets the columns change places; the order is kept on the device and named in the address. */
export function useSwap(reader: Reader | undefined, change: (part: Partial<Display>) => void): () => void {
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  useEffect(() => reader?.onRows((rows) => turnDrawn(reader.text, rows)), [reader]);
  return useCallback(() => {
    if (!reader || reader.facts.columns.length < 2) return;
    turnColumns(reader.text);
    const { columns, documents } = reader.facts;
    const turned = Number(reader.text.dataset.turned ?? 0) % columns.length;
    const now = [...columns.slice(turned), ...columns.slice(0, turned)];
    const names = now.flatMap(({ document }) => {
      const one = documents.find((each) => each.document === document);
      return one ? [columnName(documents, one)] : [];
    });
    latest.current({ order: names });
    const url = new URL(window.location.href);
    url.searchParams.set('columns', names.join(','));
    window.history.replaceState(null, '', url);
  }, [reader]);
}
