'use client';

import { type ReactNode, useRef } from 'react';
import { ServedHtml } from '../reader/served-html';
import { CompareTools } from './compare-tools';
import type { NotePlace } from './view';

interface ComparedProps {
  /** Name of the rows on the shelf. */
  readonly name: string;
  readonly locale: string;
  readonly notes?: NotePlace;
  /** What stands above the rows. */
  readonly children: ReactNode;
}

/** Rows that came with the page, and what can be done with them. */
export function Compared({ name, locale, notes, children }: ComparedProps) {
  const rows = useRef<HTMLDivElement>(null);
  return (
    <>
      <CompareTools rows={rows} drawn="page" locale={locale} notes={notes} />
      {children}
      <div ref={rows} className="cmp-rows">
        <ServedHtml name={name} />
      </div>
    </>
  );
}
