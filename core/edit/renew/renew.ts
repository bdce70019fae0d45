import type { Annotation, Target } from '../../model/annotation';
import type { Bead, Bitext } from '../../model/bitext';
import type { Exchange } from '../../model/exchange';
import type { DocumentId } from '../../model/ids';
import type { Segment, Segmentation } from '../../model/segmentation';
import type { Document, Work } from '../../model/work';
import { type Change, ChangeMap } from '../../text/change-map';
import { changesBetween } from '../../text/diff';
import { equal } from '../refuse';
import { type Anchor, anchorsOf, blocksBetween, type Cut, cutsOf, wordsBetween } from './rows';

/** A work whose import was done again with other choices. */
export interface Renewal {
  readonly bitext: Bitext;
  /** Places that people had changed and that the new import wrote anew. */
  readonly overwritten: number;
}

/**
 * Brings into `now`, which came from `base` by people's changes, what differs between `base` and `fresh`, two imports of
 * the same file. Where the imports agree everything stays as it is, ids and all. Where they differ the new one stands,
 * with the ids and reviews of sentences that read the same. Notes follow their words (docs/spec/edit.md, N).
 */
export function renew(base: Bitext, now: Bitext, fresh: Bitext): Renewal {
  const named = renamed(fresh, now);
  if (named.work.documents.length !== now.work.documents.length) return replaceAll(now, named);
  const out = new Assembly(now, named);
  const [baseCuts, freshCuts] = [cutsOf(base), cutsOf(named)];
  const anchors = anchorsOf(base, now, named);
  let overwritten = 0;
  for (const [k, to] of anchors.slice(1).entries()) {
    const from = anchors[k] as Anchor;
    const old = [baseCuts[from.base], baseCuts[to.base]] as [Cut, Cut];
    const next = [freshCuts[from.fresh], freshCuts[to.fresh]] as [Cut, Cut];
    if (wordsBetween(base, ...old) === wordsBetween(named, ...next)) out.keep(from.now, to.now);
    else {
      if (wordsBetween(base, ...old) !== wordsBetween(now, from.now, to.now)) overwritten++;
      out.write(...next, from.now, to.now);
    }
  }
  return { bitext: out.bitext(workOf(base.work, now.work, named.work)), overwritten };
}

/** The new import alone, under the old names, when it has more or fewer documents; notes find no words to stay at. */
function replaceAll(now: Bitext, fresh: Bitext): Renewal {
  const out = new Assembly(now, fresh);
  const ends = (bitext: Bitext) => {
    const cuts = cutsOf(bitext);
    return [cuts[0], cuts[cuts.length - 1]] as [Cut, Cut];
  };
  out.write(...ends(fresh), ...ends(now));
  return { bitext: out.bitext({ ...fresh.work, title: now.work.title }), overwritten: 1 };
}

/** `fresh` with the work's id and, column by column, the documents' ids of `now`. */
function renamed(fresh: Bitext, now: Bitext): Bitext {
  const names = new Map(fresh.work.documents.map(({ id }, k) => [id, now.work.documents[k]?.id ?? id]));
  const name = (id: DocumentId) => names.get(id) ?? id;
  const keys = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [name(id), value]));
  return {
    work: { ...fresh.work, id: now.work.id, documents: fresh.work.documents.map((d) => ({ ...d, id: name(d.id) })) },
    texts: keys(fresh.texts),
    segmentations: keys(fresh.segmentations),
    beads: fresh.beads.map((bead) => ({ ...bead, sides: keys(bead.sides) })),
    annotations: fresh.annotations.map((note) => ({
      ...note,
      targets: note.targets.map((target) => ({ ...target, document: name(target.document) })),
    })),
    ...(fresh.exchange ? { exchange: { ...fresh.exchange, ...wordlessOf(fresh.exchange, keys) } } : {}),
  };
}

function wordlessOf({ wordless }: Exchange, keys: <T>(record: Readonly<Record<string, T>>) => Record<string, T>) {
  if (!wordless) return {};
  return { wordless: Object.fromEntries(Object.entries(wordless).map(([bead, sides]) => [bead, keys(sides)])) };
}

/** What people said of the work and its documents stays; the rest is as the new import found it. */
function workOf(base: Work, now: Work, fresh: Work): Work {
  const documents = now.documents.map((document, k): Document => {
    const [old, next] = [base.documents[k], fresh.documents[k]];
    return old && next ? { ...said(old, document, next), id: document.id } : document;
  });
  return { ...said<Work>(base, now, fresh), id: now.id, documents };
}

function said<T extends object>(base: T, now: T, fresh: T): T {
  const changed = Object.entries(now).filter(([key, value]) => !equal(value, base[key as keyof T]));
  return { ...fresh, ...Object.fromEntries(changed) };
}

/** One document of the new bitext while it is put together. */
interface Column {
  readonly id: DocumentId;
  text: string;
  /** How much of the text of `now` is used up. */
  used: number;
  readonly segments: Segment[];
  readonly blocks: Segmentation['blocks'][number][];
  readonly changes: Change[];
  /** Stretches of the new import's text and where they went. */
  readonly taken: { readonly start: number; readonly end: number; readonly by: number }[];
}

/** Puts a bitext together out of rows of `now` and rows of the new import. */
class Assembly {
  private readonly beads: Bead[] = [];
  private readonly columns: readonly Column[];
  /** Ids that sentences of the new import have here. */
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly now: Bitext,
    private readonly fresh: Bitext,
  ) {
    this.columns = fresh.work.documents.map(({ id }) => ({
      id,
      text: '',
      used: 0,
      segments: [],
      blocks: [],
      changes: [],
      taken: [],
    }));
  }

  /** Rows of `now` as they stand. */
  keep(from: Cut, to: Cut): void {
    this.columns.forEach((column, k) => {
      this.put(
        column,
        this.now,
        [from.segments[k] ?? 0, to.segments[k] ?? 0],
        [from.segments[k] ?? 0, to.segments[k] ?? 0],
      );
    });
    this.beads.push(...this.now.beads.slice(from.bead, to.bead));
  }

  /** Rows of the new import in place of rows of `now`; sentences that read the same keep their ids. */
  write(from: Cut, to: Cut, nowFrom: Cut, nowTo: Cut): void {
    const ids = new Map<string, string>();
    this.columns.forEach((column, k) => {
      const range: Range = [from.segments[k] ?? 0, to.segments[k] ?? 0];
      const old: Range = [nowFrom.segments[k] ?? 0, nowTo.segments[k] ?? 0];
      for (const [was, is] of sameWords(this.now, this.fresh, column.id, old, range)) {
        ids.set(is, was);
        this.ids.set(is, was);
      }
      this.put(column, this.fresh, range, old, ids);
    });
    const reviews = new Map(
      this.now.beads.slice(nowFrom.bead, nowTo.bead).map((bead) => [JSON.stringify(bead.sides), bead.review]),
    );
    for (const bead of this.fresh.beads.slice(from.bead, to.bead)) {
      const sides = Object.fromEntries(
        Object.entries(bead.sides).map(([id, side]) => [id, side.map((segment) => ids.get(segment) ?? segment)]),
      );
      this.beads.push({ ...bead, sides, review: reviews.get(JSON.stringify(sides)) ?? bead.review });
    }
  }

  private put(column: Column, from: Bitext, range: Range, old: Range, ids?: ReadonlyMap<string, string>): void {
    const text = from.texts[column.id] ?? '';
    const blocks = blocksBetween(from, column.id, ...range);
    const start = column.text.length;
    const shifts = blocks.map((block) => {
      const by = column.text.length + (column.text === '' ? 0 : 1) - block.start;
      column.text += `${column.text === '' ? '' : '\n'}${text.slice(block.start, block.end)}`;
      column.blocks.push({ ...block, start: block.start + by, end: block.end + by });
      if (ids) column.taken.push({ start: block.start, end: block.end, by });
      return by;
    });
    let at = 0;
    for (const { id, ...place } of (from.segmentations[column.id]?.segments ?? []).slice(...range)) {
      while (place.start >= (blocks[at]?.end ?? Number.POSITIVE_INFINITY)) at++;
      const by = shifts[at] ?? 0;
      column.segments.push({ id: ids?.get(id) ?? id, start: place.start + by, end: place.end + by });
    }
    this.note(column, old, column.text.slice(start));
  }

  /** Writes down what became of the text of `now` here. */
  private note(column: Column, old: Range, added: string): void {
    const last = blocksBetween(this.now, column.id, ...old).at(-1);
    const end = last?.end ?? column.used;
    const removed = (this.now.texts[column.id] ?? '').slice(column.used, end);
    for (const change of removed === added ? [] : changesBetween(removed, added).changes) {
      column.changes.push({ start: change.start + column.used, end: change.end + column.used, length: change.length });
    }
    column.used = end;
  }

  bitext(work: Work): Bitext {
    const exchange = this.exchange();
    return {
      work,
      texts: Object.fromEntries(this.columns.map(({ id, text }) => [id, text])),
      segmentations: Object.fromEntries(this.columns.map(({ id, segments, blocks }) => [id, { segments, blocks }])),
      beads: this.beads,
      annotations: this.notes(),
      ...(exchange ? { exchange } : {}),
    };
  }

  /** What an exchange file said beside its words: of what is kept as it was kept, of what is new as it came. */
  private exchange(): Exchange | undefined {
    const [now, fresh] = [this.now.exchange, this.fresh.exchange];
    if (!now || !fresh) return fresh ?? now;
    const named = Object.entries(fresh.segments).map(([id, said]) => [this.ids.get(id) ?? id, said] as const);
    const wordless = { ...fresh.wordless, ...now.wordless };
    return {
      ...fresh,
      beads: { ...fresh.beads, ...now.beads },
      segments: { ...Object.fromEntries(named), ...now.segments },
      ...(Object.keys(wordless).length > 0 ? { wordless } : {}),
    };
  }

  /** The notes of `now` where their words went, and those the new import found in what it wrote. */
  private notes(): Annotation[] {
    const maps = new Map(this.columns.map((column) => [column.id, mapOf(column, this.now.texts[column.id] ?? '')]));
    const texts = new Map(this.columns.map(({ id, text }) => [id, text]));
    const followed = this.now.annotations.map((note) => ({
      ...note,
      targets: note.targets.map((target) =>
        follow(target, maps.get(target.document), texts.get(target.document) ?? ''),
      ),
    }));
    const known = new Set(followed.map(likeness));
    const found = this.fresh.annotations.flatMap((note): Annotation[] => {
      const targets = note.targets.map((target) => this.taken(target));
      const moved = { ...note, targets: targets.filter((target) => target !== undefined) };
      return targets.includes(undefined) || known.has(likeness(moved)) ? [] : [moved];
    });
    return [...followed, ...found];
  }

  private taken(target: Target): Target | undefined {
    const column = this.columns.find(({ id }) => id === target.document);
    const piece = column?.taken.find(({ start, end }) => start <= target.start && target.end <= end);
    return piece && { ...target, start: target.start + piece.by, end: target.end + piece.by };
  }
}

type Range = [from: number, to: number];

function mapOf({ changes, used, text }: Column, old: string): ChangeMap {
  const rest = old.length > used ? [{ start: used, end: old.length, length: 0 }] : [];
  return old === text ? ChangeMap.unchanged(old.length) : new ChangeMap(old.length, [...changes, ...rest]);
}

function follow(target: Target, map: ChangeMap | undefined, text: string): Target {
  if (!map) return { ...target, start: 0, end: 0, status: 'orphaned' };
  const { start, end } = map.mapRange(target);
  if (target.start === target.end) return { ...target, start, end };
  const words = text.slice(start, end);
  const status = words === '' ? 'orphaned' : words === target.quote.exact ? 'kept' : 'changed';
  return { ...target, start, end, status };
}

/** What makes two notes the same although each was found by itself. */
function likeness({ type, targets, bodies }: Annotation): string {
  return JSON.stringify([type, targets.map(({ document, start, end }) => [document, start, end]), bodies]);
}

/** Ids of sentences that read the same in both, in order: `[in now, in the new import]`. */
function sameWords(now: Bitext, fresh: Bitext, id: DocumentId, old: Range, range: Range): [string, string][] {
  const listed = (bitext: Bitext, [from, to]: Range) =>
    (bitext.segmentations[id]?.segments ?? []).slice(from, to).map(({ id: name, start, end }) => ({
      name,
      words: (bitext.texts[id] ?? '').slice(start, end),
    }));
  const waiting = new Map<string, string[]>();
  for (const { name, words } of listed(now, old)) waiting.set(words, [...(waiting.get(words) ?? []), name]);
  return listed(fresh, range).flatMap(({ name, words }): [string, string][] => {
    const was = waiting.get(words)?.shift();
    return was === undefined ? [] : [[was, name]];
  });
}
