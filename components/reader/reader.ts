import type { TFunction } from 'i18next';
import type { CommandName } from './keys/commands';
import type { Linking } from './linking/linking';

/** What the page shows: which text, of which languages, which part of it. */
export interface ReaderFacts {
  readonly locale: string;
  readonly work: string;
  readonly title: string;
  /** The document that the address names. */
  readonly document: string;
  readonly revision: number;
  /** Number of the section, from 0; undefined on the whole-text page. */
  readonly part?: number;
  readonly parts: number;
  /** Those shown, in the order in which the page was drawn. */
  readonly columns: readonly ReaderColumn[];
  /** Every document of the work, shown or not. */
  readonly documents: readonly ReaderColumn[];
}

export interface ReaderColumn {
  readonly document: string;
  readonly lang: string;
  readonly side: 'original' | 'translation';
}

/**
 * The page as a tool sees it (`tools.ts`). The text is plain elements that React does not know: `.row` holds a `.col`
 * for each language (`data-d` its number in `facts.columns`), a `.col` holds sentences `.s` (`id="s-<segment>"`,
 * `data-b` the bead).
 */
export interface Reader {
  readonly facts: ReaderFacts;
  readonly text: HTMLElement;
  readonly linking: Linking;
  /** Sentences of the interface; a tool with a namespace of its own asks for it in its component. */
  readonly t: TFunction<'reader'>;
  /** Says a sentence to everyone, a screen reader too. */
  say(sentence: string): void;
  /** Opens a tool's panel, or closes the open one. */
  open(tool: string | undefined): void;
  /** Id of the document in which a sentence, a ghost, or anything else of a column stands. */
  documentOf(element: Element): string;
  /** The sentence of a segment, drawn if it was not yet; undefined when it is not on this page. */
  sentence(segment: string): HTMLElement | undefined;
  /** Draws the sentences of rows of a whole book that were still plain paragraphs. */
  draw(rows: readonly HTMLElement[]): void;
  /** The pair whose panel is open, or that is pinned; undefined when there is none. */
  pinned(): HTMLElement | undefined;
  /** Tells which sentence is pinned from now on; undefined when it is let go. The answer ends it. */
  onPin(listener: (sentence: HTMLElement | undefined) => void): () => void;
  /**
   * Hands over every row whose sentences are in the page: those that are, at once, and the others as a whole book is
   * drawn on the way through it. The answer ends it.
   */
  onRows(listener: (rows: readonly HTMLElement[]) => void): () => void;
  /** Does something at a command's key; a handler that answers false leaves it to the one before. The answer ends it. */
  on(command: CommandName | 'enter' | 'leave', handler: () => boolean | undefined): () => void;
  run(command: CommandName): void;
  /** Commands that have a handler. */
  commands(): CommandName[];
}

/** Id of the segment that a sentence shows. */
export function segmentOf(sentence: Element): string {
  return sentence.id.slice('s-'.length);
}
