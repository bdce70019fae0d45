import type { ComponentType } from 'react';
import type { CommandName } from './keys/commands';
import type { Reader } from './reader';

export interface PanelProps {
  readonly reader: Reader;
  readonly close: () => void;
  /** Every tool, for a panel that shows what the others add (`Tool.pair`). */
  readonly tools: readonly Tool[];
}

export interface PairProps extends Omit<PanelProps, 'tools'> {
  readonly sentence: HTMLElement;
}

/** Something the reader can do beyond showing a text: one line in `tools.ts`, one folder, loaded when it is needed. */
export interface Tool {
  /** Its sentence in the bar and above its panel is `tools.<name>` of the namespace `reader`. */
  readonly name: string;
  /** What the bar's button shows; a tool without one is opened by what it attaches, or by a key. */
  readonly icon?: ComponentType<{ readonly size?: number; readonly 'aria-hidden'?: boolean }>;
  /** The command that opens its panel. */
  readonly key?: CommandName;
  /** Beside the text on a desk, under it on a phone; `foot` leaves the text free. */
  readonly place?: 'side' | 'foot' | 'dialog';
  readonly panel?: () => Promise<{ default: ComponentType<PanelProps> }>;
  /** Runs once the text listens: marks sentences, adds cards to the margin, answers keys. Its answer ends it. */
  readonly attach?: () => Promise<{ attach(reader: Reader): () => void }>;
  /** What it adds to the panel of a pair (second tap); it is given the sentence. */
  readonly pair?: () => Promise<{ default: ComponentType<PairProps> }>;
}
