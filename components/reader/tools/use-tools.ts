'use client';

import { useEffect } from 'react';
import type { Reader } from '../reader';
import { TOOLS } from '../tools';

/** Attaches every tool that wants the text, once it listens; ends them with the page. */
export function useTools(reader: Reader | undefined): void {
  useEffect(() => {
    if (!reader) return;
    let over = false;
    const ends: (() => void)[] = [];
    for (const { attach } of TOOLS) {
      void attach?.().then((tool) => {
        if (!over) ends.push(tool.attach(reader));
      });
    }
    return () => {
      over = true;
      for (const end of ends) end();
    };
  }, [reader]);
}
