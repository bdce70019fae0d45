import type { Annotation } from '../model/annotation';
import type { Block, Segment } from '../model/segmentation';
import type { Work } from '../model/work';
import type { ImportResult } from '../pipeline';

/** What `diglot import --format json` prints. */
export interface ImportJson {
  readonly work: Work;
  readonly texts: Readonly<Record<string, string>>;
  readonly segments: Readonly<
    Record<string, { readonly segments: readonly Segment[]; readonly blocks: readonly Block[] }>
  >;
  readonly beads: readonly BeadJson[];
  readonly annotations: readonly Annotation[];
  readonly cleaning: readonly CleaningJson[];
}

export interface BeadJson {
  readonly id: string;
  readonly sides: Readonly<Record<string, readonly string[]>>;
  readonly method: string;
  readonly score: number;
}

export interface CleaningJson {
  readonly id: string;
  readonly pass: string;
  readonly document: string;
  readonly what: string;
  readonly text: string;
  readonly replacement: string;
  readonly offered?: true;
}

/** An import in the form of the command line: plain values, every bead with every document, scores to 3 places. */
export function toImportJson({ bitext, cleaning }: ImportResult): ImportJson {
  return {
    work: bitext.work,
    texts: bitext.texts,
    segments: bitext.segmentations,
    beads: bitext.beads.map(({ id, sides, method, score }) => ({
      id,
      sides: Object.fromEntries(bitext.work.documents.map((document) => [document.id, sides[document.id] ?? []])),
      method,
      score: Math.round(score * 1000) / 1000,
    })),
    annotations: bitext.annotations,
    cleaning: cleaning.map(({ id, pass, document, what, text, replacement, offered }) => ({
      id,
      pass,
      document,
      what,
      text,
      replacement,
      ...(offered ? { offered } : {}),
    })),
  };
}
