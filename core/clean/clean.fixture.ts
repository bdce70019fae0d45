import { parse } from '../formats/txt';
import type { CleaningEntry } from '../model/cleaning';
import type { Facts } from './draft';
import { clean } from './passes';

/** A plain text after cleaning: its blocks as strings, and what was done. */
export interface Cleaned {
  readonly blocks: readonly string[];
  readonly entries: readonly CleaningEntry[];
  readonly facts: Facts;
}

/** Reads and cleans a plain text for a test. */
export function cleaned(text: string, turned: readonly string[] = []): Cleaned {
  const { draft, entries } = clean(parse(text), new Set(turned));
  return { blocks: draft.blocks.map((block) => block.body.text), entries, facts: draft.facts };
}

/** What a pass did, shortly: `removed "Print"`. */
export function done(entries: readonly CleaningEntry[], pass: string): string[] {
  return entries
    .filter((entry) => entry.pass === pass)
    .map(({ what, text, replacement }) =>
      what === 'replaced' ? `"${text}" → "${replacement}"` : `${what} "${text.trim()}"`,
    );
}
