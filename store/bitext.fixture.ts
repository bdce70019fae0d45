import type { Bitext } from '../core/model/bitext';
import type { Block, Segment } from '../core/model/segmentation';

/** Text that engines are known to spoil, and ours must keep. */
export const HOSTILE = `NUL \u0000 lone \ud83d end, rtl \u202e, tag \u{e0041}, '"; drop table work; --, е\u0301, 𠀀, 👩‍👩‍👧`;

/** A sound bitext of `pairs` 1:1 beads in paragraphs of three sentences; every fiftieth pair begins with a heading. */
export function bitextOf(id: string, pairs: number, title = 'A river and its bridges'): Bitext {
  const side = (name: string, word: string) => {
    const segments: Segment[] = [];
    const blocks: Block[] = [];
    const parts: string[] = [];
    let at = 0;
    for (let k = 0; k < pairs; k++) {
      const heading = k % 50 === 0;
      const opens = heading || k % 50 === 1 || k % 3 === 0;
      const text = `${word} ${k}, as the ferryman counts them.`;
      const start = at + (k === 0 ? 0 : 1);
      parts.push(k === 0 ? '' : opens ? '\n' : ' ', text);
      at = start + text.length;
      segments.push({ id: `${id}-${name}${k}`, start, end: at });
      const last = blocks.at(-1);
      if (!opens && last) blocks[blocks.length - 1] = { ...last, end: at };
      else blocks.push(blockOf(`${id}-${name}-b${k}`, heading, start, at));
    }
    return { text: parts.join(''), segmentation: { segments, blocks } };
  };
  const a = side('a', 'Мост');
  const b = side('b', 'Bridge');
  const [first, second] = [`${id}-ru`, `${id}-en`];
  return {
    work: {
      id,
      title,
      documents: [
        { id: first, lang: 'ru', side: 'original', title },
        { id: second, lang: 'en', side: 'translation', title },
      ],
    },
    texts: { [first]: a.text, [second]: b.text },
    segmentations: { [first]: a.segmentation, [second]: b.segmentation },
    beads: a.segmentation.segments.map((segment, k) => ({
      id: `${id}-bead${k}`,
      sides: { [first]: [segment.id], [second]: [b.segmentation.segments[k]?.id ?? ''] },
      method: 'aligned',
      score: k % 10 === 0 ? 0.2 : 0.9,
      review: k % 4 === 1 ? 'confirmed' : 'unseen',
    })),
    annotations: [],
  };
}

function blockOf(id: string, heading: boolean, start: number, end: number): Block {
  if (heading) return { id, kind: 'heading', role: 'body', start, end, level: 2 };
  return { id, kind: 'paragraph', role: 'body', start, end };
}
