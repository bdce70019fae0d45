'use client';

import { type ComponentType, lazy, Suspense } from 'react';
import type { PairProps, Tool } from '../tool';

/** Components by their loaders, so that each is made once. */
const PARTS = new Map<NonNullable<Tool['pair']>, ComponentType<PairProps>>();

function partOf(load: NonNullable<Tool['pair']>): ComponentType<PairProps> {
  const part = PARTS.get(load) ?? lazy(load);
  PARTS.set(load, part);
  return part;
}

/** What the tools add to the panel of a pair, in their order. */
export function PairTools({ tools, ...pair }: PairProps & { readonly tools: readonly Tool[] }) {
  return tools.map(({ name, pair: load }) => {
    if (!load) return null;
    const Part = partOf(load);
    return (
      <Suspense key={name} fallback={null}>
        <Part {...pair} />
      </Suspense>
    );
  });
}
