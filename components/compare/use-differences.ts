import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { KINDS, type Kind } from '../../core/compare/folds';
import { type Difference, differencesIn, quieten } from './differences';

const KEPT = 'diglot-compare-hidden';

export interface Differences {
  readonly ticked: ReadonlySet<Kind>;
  /** How many are shown, and which of them one is at, from 0; -1 before the first. */
  readonly count: number;
  readonly at: number;
  readonly current: Difference | undefined;
  tick(kind: Kind): void;
  go(by: 1 | -1): void;
}

/** The differences of the rows under an element: which are hidden, which one is at. `drawn` changes with the rows. */
export function useDifferences(rows: RefObject<Element | null>, drawn: unknown): Differences {
  const all = useRef<readonly Difference[]>([]);
  const read = useRef<unknown>(undefined);
  const [ticked, setTicked] = useState<ReadonlySet<Kind>>(new Set());
  const [loud, setLoud] = useState<readonly Difference[]>([]);
  const [at, setAt] = useState(-1);

  useEffect(() => setTicked(new Set(keptKinds())), []);
  useEffect(() => {
    if (read.current !== drawn || all.current.length === 0)
      all.current = rows.current ? differencesIn(rows.current) : [];
    read.current = drawn;
    setLoud(quieten(all.current, ticked));
    setAt(-1);
  }, [rows, drawn, ticked]);

  const tick = useCallback((kind: Kind) => {
    setTicked((old) => {
      const next = new Set(old);
      if (!next.delete(kind)) next.add(kind);
      keepKinds(next);
      return next;
    });
  }, []);
  const go = useCallback(
    (by: 1 | -1) => {
      if (loud.length === 0) return;
      const next = at < 0 && by < 0 ? loud.length - 1 : (at + by + loud.length) % loud.length;
      mark(loud[at], false);
      mark(loud[next], true);
      setAt(next);
    },
    [loud, at],
  );
  return { ticked, count: loud.length, at, current: loud[at], tick, go };
}

function mark(difference: Difference | undefined, on: boolean): void {
  for (const each of difference?.marks ?? []) each.classList.toggle('current', on);
  if (!on) return;
  difference?.row?.scrollIntoView({ block: 'center' });
}

function keptKinds(): Kind[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(kept) ? KINDS.filter((kind) => kept.includes(kind)) : [];
  } catch {
    return [];
  }
}

function keepKinds(kinds: ReadonlySet<Kind>): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify([...kinds]));
  } catch {
    // without storage the choice lasts as long as the page
  }
}
