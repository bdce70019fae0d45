'use client';

import { type RefObject, useLayoutEffect } from 'react';

interface GivenRowsProps {
  readonly rows: RefObject<HTMLDivElement | null>;
  /** Made by `rowsHtml` on the server, every text in it escaped. */
  readonly html: string;
}

/** Rows that arrive after the page. They are in their place before anything looks for their differences. */
export function GivenRows({ rows, html }: GivenRowsProps) {
  useLayoutEffect(() => {
    const template = document.createElement('template');
    template.innerHTML = html;
    rows.current?.replaceChildren(template.content);
  }, [rows, html]);
  return <div ref={rows} className="cmp-rows" />;
}
