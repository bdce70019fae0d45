'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDoubtful } from '../../core/model/doubt';
import { beadNear, diagonalPath } from './diagonal-path';
import { nextRow } from './order';
import type { BenchModel } from './use-bench';

const HEIGHT = 120;

/**
 * Where the alignment runs: how far one has come in the original across, in each translation down. A click goes there;
 * with the keyboard it is a slider, whose arrows go from one doubtful place to the next.
 */
export function Diagonal({ model }: { readonly model: BenchModel }) {
  const { t } = useTranslation('review');
  const bitext = useSettled(model.bitext);
  const paths = useMemo(
    () => bitext.work.documents.slice(1).map(({ id }) => ({ id, ...diagonalPath(bitext, id, HEIGHT) })),
    [bitext],
  );
  const doubtful = useMemo(() => bitext.beads.filter(isDoubtful).length, [bitext]);
  const { beads } = model.bitext;
  const at = Math.max(0, model.rows[model.row] ?? 0);
  const go = (k: number) => {
    const bead = beads[Math.max(0, Math.min(beads.length - 1, k))];
    if (bead) model.move({ bead: bead.id, places: {} });
  };
  const toDoubtful = (by: 1 | -1) => go(nextRow(beads, [...beads.keys()], at, isDoubtful, by) ?? at);
  const [path] = paths;
  if (!path) return null;
  const pick = (x: number, y: number) => go(beadNear(path, x * 100, y * HEIGHT));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => toDoubtful(1),
    ArrowRight: () => toDoubtful(1),
    ArrowUp: () => toDoubtful(-1),
    ArrowLeft: () => toDoubtful(-1),
    PageDown: () => go(at + Math.ceil(beads.length / 20)),
    PageUp: () => go(at - Math.ceil(beads.length / 20)),
    Home: () => go(0),
    End: () => go(beads.length - 1),
  };
  const press = (event: KeyboardEvent) => {
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  const [x = 0, y = 0] = [path.ends[2 * at], path.ends[2 * at + 1]];
  const bead = beads[at];
  const state = bead && (isDoubtful(bead) ? 'doubtful' : bead.review);
  return (
    <aside className="diagonal" aria-label={t('diagonal.title')}>
      <p id="diagonal-title">{t('diagonal.title')}</p>
      <Picture pick={pick}>
        <svg viewBox={`-3 -3 106 ${HEIGHT + 6}`} preserveAspectRatio="none" aria-hidden>
          {paths.map(({ id, line, doubt }) => (
            <g key={id}>
              <path d={line} className="run" />
              <path d={doubt} className="doubt" />
            </g>
          ))}
          <circle cx={x} cy={y} r={3} />
        </svg>
        <input
          type="range"
          min={1}
          max={beads.length}
          value={at + 1}
          aria-labelledby="diagonal-title"
          aria-describedby="diagonal-hint"
          aria-valuetext={t('diagonal.at', { number: at + 1, state: state ? t(`state.${state}`) : '' })}
          onChange={(event) => go(Number(event.target.value) - 1)}
          onKeyDown={press}
        />
      </Picture>
      <p id="diagonal-hint">{t('diagonal.hint', { count: doubtful })}</p>
    </aside>
  );
}

/** The picture of a long text is drawn anew only when the hands rest: this long, in milliseconds, without a change. */
const REST = 250;

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The frame of the picture; says where in it somebody clicked, as shares of its width and height. */
function Picture({ pick, children }: { readonly pick: (x: number, y: number) => void; readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(pick);
  latest.current = pick;
  useEffect(() => {
    const element = frame.current;
    const listen = (event: MouseEvent) => {
      const box = element?.getBoundingClientRect();
      if (box) latest.current((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    };
    element?.addEventListener('click', listen);
    return () => element?.removeEventListener('click', listen);
  }, []);
  return (
    <div ref={frame} className="picture">
      {children}
    </div>
  );
}
