import type { DraftBlock } from '../clean/draft';
import { NO_CONTROL } from '../model/control';
import type { NewId } from '../model/ids';
import type { LanguageCode } from '../model/language';
import type { Block, Segment, Segmentation } from '../model/segmentation';
import { segmentBlock, segmentVerse } from '../segment/segment';

/** A document's words and how they are cut. */
export interface Assembled {
  readonly text: string;
  readonly segmentation: Segmentation;
  /** For each block, the index of its first segment; one more at the end, the number of segments. */
  readonly firsts: readonly number[];
}

/** Writes blocks one below the other and cuts each into segments; tells how many blocks are cut. */
export function assemble(
  blocks: readonly DraftBlock[],
  lang: LanguageCode,
  newId: NewId,
  control = NO_CONTROL,
): Assembled {
  const texts: string[] = [];
  const cut: Block[] = [];
  const segments: Segment[] = [];
  const firsts: number[] = [];
  let at = 0;
  for (const { kind, role, level, body } of blocks) {
    control.report('segment', cut.length, blocks.length);
    const words = body.text.trim();
    const ranges = kind === 'verse' ? segmentVerse(words) : segmentBlock(words, lang);
    firsts.push(segments.length);
    for (const { start, end } of ranges) segments.push({ id: newId(), start: at + start, end: at + end });
    const place = { start: at, end: at + words.length };
    cut.push({ id: newId(), kind, role, ...place, ...(kind === 'heading' && level ? { level } : {}) });
    texts.push(words);
    at += words.length + 1;
  }
  firsts.push(segments.length);
  return { text: texts.join('\n'), segmentation: { segments, blocks: cut }, firsts };
}
