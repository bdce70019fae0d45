import path from 'node:path';
import az, { type AzParse } from 'az';
import type { RussianKey } from '../../core/languages/ru/inflection/form-key';
import { programFolder } from '../root';
import { keyOf } from './opencorpora-tag';

/** One way to read a form: its spelling with ё, its lemma, and where it stands in the lemma's paradigm. */
export interface RussianParse {
  readonly form: string;
  readonly lemma: string;
  /** OpenCorpora's part of speech (`NOUN`, `VERB`, …; opencorpora.org/dict.php?act=gram). */
  readonly part: string;
  readonly tags: ReadonlySet<string>;
  readonly key: RussianKey;
  /** Share among the readings of the form, 0 to 1, by frequency in OpenCorpora; 1 for each where none is known. */
  readonly score: number;
}

const shared = globalThis as typeof globalThis & { diglotOpenCorpora?: Promise<void> };

/** Reads the dictionary of forms once a process (about 0.2 s, 11 MB). */
export function openOpenCorpora(root = programFolder()): Promise<void> {
  shared.diglotOpenCorpora ??= new Promise((resolve, reject) => {
    az.Morph.init(path.join(root, 'node_modules/az/dicts'), (error) => (error ? reject(error) : resolve()));
  });
  return shared.diglotOpenCorpora;
}

/**
 * Readings of a Russian form that stand in the dictionary, likeliest first; none when it is not there. Call
 * `openOpenCorpora` before. `е` may stand for `ё`, not the other way round.
 */
export function parseRussian(word: string): RussianParse[] {
  return az.Morph(word, { parsers: ['Dictionary'], ignoreCase: true }).map(reading);
}

/** All forms of a reading's lemma. */
export function formsOfLemma(lemma: string, part: string): RussianParse[] {
  const first = az
    .Morph(lemma, { parsers: ['Dictionary'], ignoreCase: true })
    .find((parse) => String(parse) === lemma && parse.tag.POS === part);
  if (!first?.formCnt) return [];
  return Array.from({ length: first.formCnt }, (_, k) => first.inflect(k)).flatMap((form) =>
    form ? [reading(form)] : [],
  );
}

function reading(parse: AzParse): RussianParse {
  const tags = new Set([...parse.tag.stat, ...parse.tag.flex]);
  const part = parse.tag.POS ?? '';
  return {
    form: String(parse),
    lemma: String(parse.normalize() || parse),
    part,
    tags,
    key: keyOf(part, tags),
    score: parse.score,
  };
}
