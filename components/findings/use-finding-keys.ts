'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Where the way through a list stands. */
const STOP = '.finding-says';

/**
 * Keys of a list of findings, while the focus is in it: j and k go along, a, d and u press the finding's buttons. Enter
 * is the link's own. When a finding leaves the list, the focus goes to the one that takes its place.
 */
export function useFindingKeys(list: RefObject<HTMLElement | null>): void {
  const place = useRef<number>(undefined);
  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const listen = (event: KeyboardEvent) => {
      const card = cardOf(event, root);
      if (!card) return;
      const stops = [...root.querySelectorAll<HTMLElement>(STOP)];
      const at = stops.findIndex((stop) => card.contains(stop));
      place.current = at;
      const step = STEPS[event.key];
      const target = step === undefined ? actOf(card, event.key) : stops[at + step];
      if (!target) return;
      event.preventDefault();
      event.stopPropagation();
      if (step === undefined) target.click();
      else target.focus();
    };
    root.addEventListener('keydown', listen);
    return () => root.removeEventListener('keydown', listen);
  }, [list]);
  useEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body) return;
    const stops = list.current?.querySelectorAll<HTMLElement>(STOP);
    stops?.[Math.min(place.current, stops.length - 1)]?.focus();
    place.current = undefined;
  });
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

/** The finding that a plain key is pressed in; fields keep their keys. */
function cardOf({ target, ctrlKey, altKey, metaKey }: KeyboardEvent, root: HTMLElement): HTMLElement | undefined {
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return undefined;
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return undefined;
  const card = target.closest<HTMLElement>('[data-finding]');
  return card && root.contains(card) ? card : undefined;
}

function actOf(card: HTMLElement, key: string): HTMLElement | null {
  return /^[adu]$/.test(key) ? card.querySelector<HTMLElement>(`[data-act="${key}"]`) : null;
}
