import path from 'node:path';
import type { Bead, Bitext } from '../../core/model/bitext';
import type { Block, Segment } from '../../core/model/segmentation';
import { sliceBitext } from '../../core/model/slice';
import { readWork } from '../../server/corpus/read';

const CORPUS = path.resolve(import.meta.dirname, '../../corpus');

/** A work of `pairs` beads out of the corpus text `name`, told again and again, with ids of its own. */
export function grow(name: string, pairs: number): Bitext {
  const whole = readWork(path.join(CORPUS, name));
  const rounds = Math.ceil(pairs / whole.beads.length);
  const suffix = (id: string, round: number) => `${id}-${pairs}-${round}`;
  const documents = whole.work.documents.map((document) => ({ ...document, id: suffix(document.id, 0) }));
  const idOf = new Map(whole.work.documents.map((document, k) => [document.id, documents[k]?.id ?? '']));
  const beads: Bead[] = [];
  for (let round = 0; beads.length < pairs; round++) {
    for (const bead of whole.beads) {
      const sides = Object.entries(bead.sides).map(([id, side]) => [
        idOf.get(id) ?? '',
        side.map((one) => suffix(one, round)),
      ]);
      beads.push({ ...bead, id: suffix(bead.id, round), sides: Object.fromEntries(sides) });
    }
  }
  const texts: Record<string, string> = {};
  const segmentations: Bitext['segmentations'] = {};
  for (const { id } of whole.work.documents) {
    const text = `${(whole.texts[id] ?? '').trimEnd()}\n\n`;
    const { segments, blocks } = whole.segmentations[id] ?? { segments: [], blocks: [] };
    const again = <T extends Segment | Block>(ranges: readonly T[]): T[] =>
      Array.from({ length: rounds }, (_, round) =>
        ranges.map((range) => ({
          ...range,
          id: suffix(range.id, round),
          start: range.start + round * text.length,
          end: range.end + round * text.length,
          ...('role' in range && range.role === 'title' && round > 0 ? { role: 'body' as const, level: 2 } : {}),
        })),
      ).flat();
    texts[idOf.get(id) ?? ''] = text.repeat(rounds);
    Object.assign(segmentations, { [idOf.get(id) ?? '']: { segments: again(segments), blocks: again(blocks) } });
  }
  const work = { ...whole.work, id: suffix(whole.work.id, 0), title: `${whole.work.title} × ${rounds}`, documents };
  return sliceBitext({ work, texts, segmentations, beads, annotations: [] }, 0, pairs);
}
