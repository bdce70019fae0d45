import type { LanguageTag } from '../../model/language';
import type { TextRange } from '../../model/range';
import type { DraftBlock } from '../draft';
import { giveLabels } from '../roles';
import { type Pairing, pairBlocks } from './pairing';
import { hearVoices, type Voice } from './voices';

/** Blocks of the two sides that belong together, as block numbers; `front`: on one side alone, and rightly so. */
export interface BlockGroup {
  readonly a: TextRange;
  readonly b: TextRange;
  readonly front?: boolean;
}

/** A page in two languages taken apart: the language it begins with is side `a`. */
export interface Bilingual {
  readonly langs: readonly [LanguageTag, LanguageTag];
  readonly a: readonly DraftBlock[];
  readonly b: readonly DraftBlock[];
  readonly groups: readonly BlockGroup[];
}

/** Takes a page apart into its two languages and says which blocks render which; undefined for one language. */
export function splitBilingual(page: readonly DraftBlock[]): Bilingual | undefined {
  const blocks = giveLabels(page);
  const heard = hearVoices(blocks);
  if (!heard) return undefined;
  const path = pairBlocks(heard.voices);
  const body = path.findIndex((pairing) => pairsProse(heard.voices, pairing));
  const sides: [DraftBlock[], DraftBlock[]] = [[], []];
  const groups = path.map((pairing, k): BlockGroup => {
    const front = isFront(heard.voices, pairing, k < body);
    const from = [sides[0].length, sides[1].length] as const;
    for (let at = pairing.start; at < pairing.end; at++) {
      sides[heard.voices[at]?.side ?? 0].push(frontRole(blocks[at] as DraftBlock, front));
    }
    const range = (side: 0 | 1) => ({ start: from[side], end: sides[side].length });
    return { a: range(0), b: range(1), ...(front ? { front } : {}) };
  });
  return { langs: heard.langs, a: sides[0], b: sides[1], groups };
}

/** Whether paragraphs stand on both sides of a pairing. */
function pairsProse(voices: readonly Voice[], { start, middle, end }: Pairing): boolean {
  const isProse = (voice: Voice) => voice.kind !== 'heading' && voice.kind !== 'caption';
  return voices.slice(start, middle).some(isProse) && voices.slice(middle, end).some(isProse);
}

/** A block without partner is front matter above the first pair of paragraphs, or when it is main points. */
function isFront(voices: readonly Voice[], { start, middle, end }: Pairing, above: boolean): boolean {
  return end === middle && (above || voices[start]?.alone === true);
}

/** Prose above the text that only one language has sums it up. */
function frontRole(block: DraftBlock, front: boolean): DraftBlock {
  return front && block.role === 'body' && !block.said && block.kind === 'paragraph'
    ? { ...block, role: 'summary' }
    : block;
}
