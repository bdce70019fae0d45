import path from 'node:path';
import type { Bead, Bitext } from '../../core/model/bitext';
import type { Block, Segment, Segmentation } from '../../core/model/segmentation';
import { sliceBitext } from '../../core/model/slice';
import { readWork } from '../../server/corpus/read';
import { seeded, varied } from './vary';

const CORPUS = path.resolve(import.meta.dirname, '../../corpus');

/** Headings stay headings in so many rounds of ten: a book has one for a few pages, not for each. */
const HEADINGS = 2;

/**
 * A work of `pairs` beads with the blocks and beads of the corpus text `name`, round after round, every round in new
 * words and with ids like those of an import: ten letters each.
 */
export function grow(name: string, pairs: number): Bitext {
  const whole = readWork(path.join(CORPUS, name));
  const rounds = Math.ceil(pairs / whole.beads.length);
  const random = seeded(pairs);
  const newId = () =>
    Array.from({ length: 10 }, () => 'abcdefghijklmnopqrstuvwxyz234567'[Math.floor(random() * 32)]).join('');
  const ids = new Map<string, string>();
  const idOf = (id: string, round: number) => {
    const key = `${round} ${id}`;
    const known = ids.get(key) ?? newId();
    ids.set(key, known);
    return known;
  };
  const documents = whole.work.documents.map((document) => ({ ...document, id: `${document.id}-${pairs}` }));
  const named = new Map(whole.work.documents.map(({ id }, k) => [id, documents[k]?.id ?? '']));
  const texts: Record<string, string> = {};
  const segmentations: Record<string, Segmentation> = {};
  for (const { id, lang } of whole.work.documents) {
    const grown = growDocument(whole, id, lang, rounds, idOf);
    texts[named.get(id) ?? ''] = grown.text;
    segmentations[named.get(id) ?? ''] = grown.segmentation;
  }
  const beads = Array.from({ length: rounds }, (_, round) =>
    whole.beads.map((bead): Bead => {
      const sides = Object.entries(bead.sides).map(([id, side]) => [
        named.get(id),
        side.map((one) => idOf(one, round)),
      ]);
      return { ...bead, id: idOf(bead.id, round), sides: Object.fromEntries(sides) };
    }),
  ).flat();
  const work = { ...whole.work, id: `${whole.work.id}-${pairs}`, title: `${whole.work.title} × ${rounds}`, documents };
  return sliceBitext({ work, texts, segmentations, beads, annotations: [] }, 0, pairs);
}

function growDocument(
  whole: Bitext,
  document: string,
  lang: string,
  rounds: number,
  idOf: (id: string, round: number) => string,
): { text: string; segmentation: Segmentation } {
  const sample = whole.texts[document] ?? '';
  const { segments, blocks } = whole.segmentations[document] ?? { segments: [], blocks: [] };
  const words = varied(sample, lang, rounds);
  const grown: { segments: Segment[]; blocks: Block[] } = { segments: [], blocks: [] };
  const parts: string[] = [];
  let at = 0;
  const add = (part: string) => {
    parts.push(part);
    at += part.length;
  };
  for (let round = 0; round < rounds; round++) {
    for (const block of blocks) {
      const start = at;
      let end = block.start;
      for (const segment of segments.filter((one) => one.start >= block.start && one.end <= block.end)) {
        add(sample.slice(end, segment.start));
        const from = at;
        add(words(segment.end - segment.start));
        grown.segments.push({ id: idOf(segment.id, round), start: from, end: at });
        end = segment.end;
      }
      grown.blocks.push({ ...asInRound(block, round), id: idOf(block.id, round), start, end: at });
      add('\n\n');
    }
  }
  return { text: parts.join(''), segmentation: grown };
}

/** The title is a title once; most headings of later rounds are paragraphs. */
function asInRound(block: Block, round: number): Block {
  const { level: _, ...plain } = block;
  if (round === 0) return block;
  if (block.kind === 'heading' && round % 10 >= HEADINGS) return { ...plain, kind: 'paragraph', role: 'body' };
  return { ...block, ...(block.kind === 'heading' ? { level: 2 } : {}), role: 'body' };
}
