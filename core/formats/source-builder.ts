import type { TextRange } from '../model/range';
import type { SourceBlock, SourceFacts, SourceText } from '../model/source';

/** A block on its way into a source text: its own words, and ranges in them. */
export interface NewBlock extends Omit<SourceBlock, 'start' | 'end' | 'marks'> {
  readonly text: string;
}

/** Gathers blocks that a format reader finds into one text, a blank line between two. Blocks without words are dropped. */
export class SourceBuilder {
  private readonly parts: string[] = [];
  private readonly blocks: SourceBlock[] = [];
  private at = 0;

  add({ text, apart = [], ...rest }: NewBlock): void {
    const words = text.trim();
    if (words === '') return;
    const shift = this.at - (text.length - text.trimStart().length);
    const end = this.at + words.length;
    const moved = apart.map((range) => clip(range, shift, this.at, end)).filter((range) => range.end > range.start);
    this.blocks.push({ ...rest, start: this.at, end, ...(moved.length > 0 ? { apart: moved } : {}) });
    this.parts.push(words, '\n\n');
    this.at = end + 2;
  }

  get size(): number {
    return this.blocks.length;
  }

  build(about?: SourceFacts): SourceText {
    return { text: this.parts.slice(0, -1).join(''), blocks: this.blocks, ...(about ? { about } : {}) };
  }
}

function clip({ start, end }: TextRange, shift: number, low: number, high: number): TextRange {
  return { start: Math.max(low, start + shift), end: Math.min(high, end + shift) };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A note's number as the mark that stands in the text: 12 → ¹². */
export function noteMark(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS.charAt(Number(digit))).join('');
}
