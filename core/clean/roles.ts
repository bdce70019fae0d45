import type { BlockRole } from '../model/segmentation';
import type { DraftBlock } from './draft';
import { isLabel, lineOf } from './page-lines';
import { closed } from './shape';

/** Longest caption, in UTF-16 units. */
const LONGEST_CAPTION = 200;

/** How many blocks of front matter may stand above a title. */
const ABOVE_TITLE = 4;

/**
 * Says what each block of one text is for: title, summary, main points, references, captions; and how deep headings
 * are. A role that a pass has given or a person has said stays.
 */
export function giveRoles(blocks: readonly DraftBlock[]): DraftBlock[] {
  const labelled = giveLabels(blocks);
  const title = titleOf(labelled);
  const titled = labelled.map((block, k): DraftBlock => (k === title ? { ...block, role: 'title' } : block));
  return giveLevels(titled);
}

/** The part of roles that does not depend on which blocks stand together: captions and what labels say. */
export function giveLabels(blocks: readonly DraftBlock[]): DraftBlock[] {
  return underLabels(blocks.map(asCaption));
}

function asCaption(block: DraftBlock): DraftBlock {
  const line = lineOf(block.body.text);
  const loose = isOpen(block) && ['heading', 'paragraph'].includes(block.kind) && !closed(line);
  return loose && line.length <= LONGEST_CAPTION && isLabel(line, 'caption') ? { ...block, kind: 'caption' } : block;
}

/** A heading such as `Abstract` or `Key points` gives its role to what stands under it. */
function underLabels(blocks: readonly DraftBlock[]): DraftBlock[] {
  let open: BlockRole | undefined;
  let under = 0;
  return blocks.map((block) => {
    const said = isOpen(block) ? labelOf(block) : undefined;
    if (said && block.kind === 'heading') {
      open = said;
      under = 0;
      return { ...block, role: said };
    }
    under++;
    if (block.kind === 'heading' || !belongs(block, open, under)) open = undefined;
    const role = said ?? open;
    return role && isOpen(block) ? { ...block, role } : block;
  });
}

/** Nothing has yet said what the block is for. */
function isOpen({ role, said }: DraftBlock): boolean {
  return role === 'body' && !said;
}

function labelOf({ body }: DraftBlock): BlockRole | undefined {
  const line = lineOf(body.text.slice(0, 120));
  if (isLabel(line, 'takeaways')) return 'takeaway';
  if (isLabel(line, 'summary')) return 'summary';
  return isLabel(line, 'references') ? 'references' : undefined;
}

/** Main points are a list; a summary is a paragraph; references go on to the next heading. */
function belongs(block: DraftBlock, open: BlockRole | undefined, under: number): boolean {
  if (open === 'takeaway') return block.kind === 'list-item';
  if (open === 'summary') return under === 1;
  return open === 'references';
}

/** The first heading that has nothing but front matter above it, or -1. */
function titleOf(blocks: readonly DraftBlock[]): number {
  const given = blocks.findIndex((block) => block.role === 'title');
  if (given >= 0) return given;
  const first = blocks.findIndex((block) => block.kind === 'heading' && isOpen(block));
  const above = blocks.slice(0, Math.max(0, first));
  const front = above.every(({ role, kind }) => role !== 'body' || kind === 'caption');
  return front && above.length <= ABOVE_TITLE ? first : -1;
}

/** The title is level 1; of headings in a row, the last is the lowest; a level that marks gave stays. */
function giveLevels(blocks: readonly DraftBlock[]): DraftBlock[] {
  const runs = new Map<number, number>();
  let deepest = 1;
  for (let k = blocks.length - 1; k >= 0; k--) {
    if (!isPlainHeading(blocks[k])) continue;
    const below = runs.get(k + 1) ?? 0;
    runs.set(k, below + 1);
    deepest = Math.max(deepest, below + 1);
  }
  return blocks.map((block, k): DraftBlock => {
    if (block.role === 'title') return { ...block, level: 1 };
    const run = runs.get(k);
    return run === undefined || block.level !== undefined ? block : { ...block, level: deepest + 2 - run };
  });
}

function isPlainHeading(block: DraftBlock | undefined): boolean {
  return block?.kind === 'heading' && block.role !== 'title';
}
