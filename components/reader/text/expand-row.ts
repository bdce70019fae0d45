import { escapeHtml } from './escape';
import { sentenceHtml, typeHtml } from './sentence-html';

/** A column of a compact row: what `compactRow` wrote into it, and the plain text of its blocks. */
export interface CompactColumn {
  readonly lang: string;
  readonly list: string;
  readonly blocks: readonly string[];
}

interface Sentence {
  readonly segment: string;
  readonly length: number;
  readonly bead: string;
  readonly type: string | undefined;
}

/** The HTML inside each block of each column of a compact row: the same that `rowHtml` draws for it. */
export function expandRow(beads: string, columns: readonly CompactColumn[]): string[][] {
  const names = beads.split(';');
  const lists = columns.map(({ list }) => list.split(';').map((bead) => bead.split(',')));
  const types = names.map((_, k) => typeOf(lists.map((list) => (list[k]?.length ?? 0) / 2)));
  return columns.map(({ lang, blocks }, c) => {
    const sentences = (lists[c] ?? []).flatMap((list, k) =>
      sentencesOf(list, names[k] ?? '', c === 0 ? types[k] : undefined),
    );
    return expandBlocks(blocks, sentences, lang);
  });
}

function typeOf(counts: readonly number[]): string | undefined {
  return counts.length < 2 || counts.every((count) => count === 1) ? undefined : counts.join(' : ');
}

function sentencesOf(list: readonly string[], bead: string, type: string | undefined): Sentence[] {
  return Array.from({ length: list.length / 2 }, (_, k) => ({
    segment: list[2 * k] ?? '',
    length: Number(list[2 * k + 1]),
    bead,
    type: k === 0 ? type : undefined,
  }));
}

/** Cuts blocks into sentences: each begins at the next character that is no space. */
function expandBlocks(blocks: readonly string[], sentences: readonly Sentence[], lang: string): string[] {
  let next = 0;
  return blocks.map((text) => {
    let html = '';
    for (let at = 0; at < text.length && next < sentences.length; next++) {
      const sentence = sentences[next];
      if (!sentence) break;
      const start = at + text.slice(at).search(/\S/);
      html += escapeHtml(text.slice(at, start)) + typeHtml(sentence.type);
      at = start + sentence.length;
      html += sentenceHtml(sentence.segment, sentence.bead, lang, escapeHtml(text.slice(start, at)));
    }
    return html;
  });
}
