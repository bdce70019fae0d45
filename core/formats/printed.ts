import type { Annotation } from '../model/annotation';
import type { Bead, Bitext } from '../model/bitext';
import type { DocumentId } from '../model/ids';
import type { Block, BlockKind, Segment } from '../model/segmentation';

/** A bitext as a printed page has it: rows of paragraphs that render each other, and notes by number. */
export interface Printed {
  readonly rows: readonly PrintedRow[];
  readonly notes: readonly PrintedNote[];
}

export interface PrintedRow {
  readonly kind: BlockKind;
  /** Of a heading. */
  readonly level?: number;
  /** As many as documents; a cell without sentences is empty. */
  readonly cells: readonly (readonly PrintedSentence[])[];
}

/** A sentence, and the numbers of the notes that end in it with their places in its text. */
export interface PrintedSentence {
  readonly bead: number;
  readonly text: string;
  /** White space before it in its paragraph. */
  readonly gap: string;
  readonly notes: readonly { readonly at: number; readonly number: number }[];
}

export interface PrintedNote {
  readonly number: number;
  readonly text: string;
}

/** The rows and published notes of a bitext. Linear. */
export function printed(bitext: Bitext): Printed {
  const placed = placeNotes(bitext);
  const index = new Index(bitext, placed.byDocument);
  const groups: number[][] = [];
  for (const [k, bead] of bitext.beads.entries()) {
    const last = groups[groups.length - 1];
    if (last && !index.opensRow(bead)) last.push(k);
    else groups.push([k]);
  }
  return { rows: groups.map((group) => index.row(group)), notes: placed.notes };
}

interface Placed {
  readonly notes: readonly PrintedNote[];
  readonly byDocument: ReadonlyMap<DocumentId, readonly { readonly end: number; readonly number: number }[]>;
}

/** Published notes in the order of their first places. */
function placeNotes({ annotations, work }: Bitext): Placed {
  const order = new Map(work.documents.map(({ id }, k) => [id, k]));
  const first = (note: Annotation) => note.targets[0] ?? { document: '', start: 0 };
  const shown = annotations
    .filter(
      ({ published, targets }) =>
        published && targets.length > 0 && targets.some(({ status }) => status !== 'orphaned'),
    )
    .toSorted(
      (a, b) =>
        first(a).start - first(b).start || (order.get(first(a).document) ?? 0) - (order.get(first(b).document) ?? 0),
    );
  const byDocument = new Map<DocumentId, { end: number; number: number }[]>();
  const notes = shown.map((note, k) => {
    for (const { document, end, status } of note.targets) {
      if (status === 'orphaned') continue;
      byDocument.set(document, [...(byDocument.get(document) ?? []), { end, number: k + 1 }]);
    }
    return { number: k + 1, text: wordsOf(note) };
  });
  for (const places of byDocument.values()) places.sort((a, b) => a.end - b.end);
  return { notes, byDocument };
}

/** What a note says: an emendation by both readings, then its words and those of its replies. */
function wordsOf({ emendation, bodies, replies = [] }: Annotation): string {
  const readings = emendation ? [`${emendation.reading} → ${emendation.correction}`, emendation.how ?? []].flat() : [];
  return [...readings, ...bodies.map(({ text }) => text), ...replies.map(({ text }) => text)].join(' · ');
}

class Index {
  private readonly segments = new Map<string, Segment>();
  private readonly blocks = new Map<string, Block>();
  private readonly openings = new Set<string>();

  constructor(
    private readonly bitext: Bitext,
    private readonly notes: Placed['byDocument'],
  ) {
    for (const { segments, blocks } of Object.values(bitext.segmentations)) {
      let at = 0;
      for (const segment of segments) {
        while (at < blocks.length && (blocks[at]?.end ?? 0) <= segment.start) at++;
        const block = blocks[at];
        this.segments.set(segment.id, segment);
        if (block) this.blocks.set(segment.id, block);
        if (block?.start === segment.start) this.openings.add(segment.id);
      }
    }
  }

  /** Whether every side that the bead has begins a block. */
  opensRow({ sides }: Bead): boolean {
    return Object.values(sides).every((side) => side.length === 0 || this.openings.has(side[0] ?? ''));
  }

  row(beads: readonly number[]): PrintedRow {
    const cells = this.bitext.work.documents.map(({ id }) => beads.flatMap((k) => this.sentences(k, id)));
    const held = beads.flatMap((k) => Object.values(this.bitext.beads[k]?.sides ?? {}).flat());
    const block = this.blocks.get(held[0] ?? '');
    return {
      kind: block?.kind ?? 'paragraph',
      ...(block?.kind === 'heading' ? { level: block.level ?? 2 } : {}),
      cells,
    };
  }

  private sentences(bead: number, document: DocumentId): PrintedSentence[] {
    const text = this.bitext.texts[document] ?? '';
    return (this.bitext.beads[bead]?.sides[document] ?? []).flatMap((id) => {
      const segment = this.segments.get(id);
      if (!segment) return [];
      const before = /\s*$/.exec(text.slice(Math.max(0, segment.start - 8), segment.start))?.[0] ?? '';
      const notes = (this.notes.get(document) ?? [])
        .filter(({ end }) => end > segment.start && end <= segment.end)
        .map(({ end, number }) => ({ at: end - segment.start, number }));
      return [{ bead, text: text.slice(segment.start, segment.end), gap: before, notes }];
    });
  }
}

/** A sentence as its words and, between them, the numbers of notes. */
export function withNotes<T>(
  { text, notes }: PrintedSentence,
  words: (text: string) => T,
  note: (number: number) => T,
): T[] {
  const parts: T[] = [];
  let from = 0;
  for (const { at, number } of notes) {
    parts.push(words(text.slice(from, at)), note(number));
    from = at;
  }
  parts.push(words(text.slice(from)));
  return parts;
}
