'use client';

import { useState } from 'react';
import { keep } from '../../ui/keep';
import { type Display, displayQuery } from './display';

/** What an address can name of the display, so that it can be sent to someone. */
const IN_ADDRESS = ['view', 'reveal'] as const;

/** The display, and how to change it: kept on this device at once, and named in the address where it can be. */
export function useDisplay(initial: Display): [Display, (change: Partial<Display>) => void] {
  const [display, setDisplay] = useState(initial);
  const change = (part: Partial<Display>) => {
    const next = { ...display, ...part };
    setDisplay(next);
    keep('diglot-reading', displayQuery(next));
    for (const name of IN_ADDRESS) if (part[name]) putInAddress(name, part[name]);
  };
  return [display, change];
}

function putInAddress(name: string, value: string): void {
  const url = new URL(window.location.href);
  url.searchParams.set(name, value);
  window.history.replaceState(null, '', url);
}
