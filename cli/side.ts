import { draftOf } from '../core/clean/draft';
import { parse as parseMarkdown } from '../core/formats/markdown';
import { parse } from '../core/formats/txt';
import type { NewId } from '../core/model/ids';
import type { LanguageCode } from '../core/model/language';
import type { Segment, Segmentation } from '../core/model/segmentation';
import { assemble } from '../core/pipeline/assemble';

/** One text as the commands `segment` and `align` take it: cut, and not cleaned. */
export interface Side {
  readonly lang: LanguageCode;
  readonly text: string;
  readonly segmentation: Segmentation;
  /** The sentences by their number; with a sentence a line, blank lines count and have no segment. */
  readonly sentences: readonly string[];
  readonly segments: readonly (Segment | undefined)[];
  /** Number of the first sentence of each block. */
  readonly blocks?: readonly number[];
}

/** Cuts a text into blocks and sentences. */
export function cutSide(given: string, lang: LanguageCode, newId: NewId, markdown = false): Side {
  const draft = draftOf(markdown ? parseMarkdown(given) : parse(given));
  const { text, segmentation, firsts } = assemble(draft.blocks, lang, newId);
  const { segments } = segmentation;
  const sentences = segments.map(({ start, end }) => text.slice(start, end));
  return { lang, text, segmentation, sentences, segments, blocks: firsts.slice(0, -1) };
}

/** Takes each line as a sentence; nothing is known of blocks. */
export function lineSide(given: string, lang: LanguageCode, newId: NewId): Side {
  const text = given.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const sentences: string[] = [];
  const segments: (Segment | undefined)[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const sentence = line.trim();
    const start = at + line.length - line.trimStart().length;
    sentences.push(sentence);
    segments.push(sentence === '' ? undefined : { id: newId(), start, end: start + sentence.length });
    at += line.length + 1;
  }
  const held = segments.filter((segment) => segment !== undefined);
  const blocks = held.map(({ start, end }) => ({
    id: newId(),
    kind: 'paragraph' as const,
    role: 'body' as const,
    start,
    end,
  }));
  return { lang, text, segmentation: { segments: held, blocks }, sentences, segments };
}
