import type { Command } from '../../core/edit/commands/command';
import { mergeBeads, shiftBoundary, standAlone } from '../../core/edit/commands/link';
import { linkAcross, type SegmentPlace } from '../../core/edit/commands/link-across';
import { confirmAbove, setReview } from '../../core/edit/commands/review';
import { type Places, splitBead } from '../../core/edit/commands/split';
import type { Bead, Bitext } from '../../core/model/bitext';
import { isDoubtful } from '../../core/model/doubt';
import type { BeadId, DocumentId, NewId, SegmentId } from '../../core/model/ids';
import { nextRow, type Order, rowToGoOn } from './order';
import { likeliestPlace, movedPlace, placesIn } from './places';
import { segmentsOf } from './rows';

/** Where a person is on the bench. */
export interface Focus {
  readonly bead: BeadId;
  /** The column that shifting, editing and linking are about. */
  readonly document: DocumentId;
  /** Where the pair would be split, by document. */
  readonly places: Places;
  /** The sentence that waits for its partner. */
  readonly link?: SegmentPlace;
}

export interface Bench {
  readonly bitext: Bitext;
  readonly focus: Focus;
  readonly order: Order;
  /** Indices of beads in the order they are listed. */
  readonly rows: readonly number[];
  readonly newId: NewId;
}

/** What an action comes to: a change, another focus, or both; `said` names a sentence that is read out. */
export interface Outcome {
  readonly command?: Command;
  readonly focus?: Partial<Focus>;
  readonly said?: 'place' | 'linkFrom' | 'nothingDoubtful';
}

/** What one can do with the pair in focus; none needs a pointer, none needs dragging. */
export const ACTIONS = {
  confirm: (bench: Bench): Outcome => ({
    command: setReview(bench.bitext, [bench.focus.bead], 'confirmed'),
    focus: goTo(bench, rowToGoOn(bench.bitext.beads, bench.rows, rowOfFocus(bench), bench.order)),
  }),
  confirmAbove: ({ bitext, focus }: Bench): Outcome => ({ command: confirmAbove(bitext, focus.bead) }),
  dispute: ({ bitext, focus }: Bench): Outcome => {
    const isDisputed = bitext.beads.find(({ id }) => id === focus.bead)?.review === 'disputed';
    return { command: setReview(bitext, [focus.bead], isDisputed ? 'unseen' : 'disputed') };
  },
  merge: ({ bitext, focus }: Bench): Outcome => ({ command: mergeBeads(bitext, focus.bead), focus: { places: {} } }),
  split: (bench: Bench): Outcome => {
    const { bitext, focus, newId } = bench;
    if (Object.keys(focus.places).length === 0) return showPlace(bench);
    return { command: splitBead(bitext, focus.bead, focus.places, newId), focus: { places: {} } };
  },
  give: ({ bitext, focus }: Bench): Outcome => ({ command: shiftBoundary(bitext, focus.bead, focus.document, -1) }),
  take: ({ bitext, focus }: Bench): Outcome => ({ command: shiftBoundary(bitext, focus.bead, focus.document, 1) }),
  untranslated: (bench: Bench): Outcome => standingAlone(bench, 'original'),
  added: (bench: Bench): Outcome => standingAlone(bench, 'translation'),
  link: ({ bitext, focus, newId }: Bench): Outcome => {
    const segment = segmentInFocus(bitext, focus);
    if (segment === undefined) return {};
    const here = { document: focus.document, segment };
    if (!focus.link || focus.link.document === here.document) return { focus: { link: here }, said: 'linkFrom' };
    return { command: linkAcross(bitext, focus.link, here, newId), focus: { link: undefined, places: {} } };
  },
  nextDoubtful: (bench: Bench): Outcome => toDoubtful(bench, 1),
  previousDoubtful: (bench: Bench): Outcome => toDoubtful(bench, -1),
  next: (bench: Bench): Outcome => ({ focus: goTo(bench, Math.min(rowOfFocus(bench) + 1, bench.rows.length - 1)) }),
  previous: (bench: Bench): Outcome => ({ focus: goTo(bench, Math.max(rowOfFocus(bench) - 1, 0)) }),
  first: (bench: Bench): Outcome => ({ focus: goTo(bench, 0) }),
  last: (bench: Bench): Outcome => ({ focus: goTo(bench, bench.rows.length - 1) }),
  placeBefore: (bench: Bench): Outcome => movePlace(bench, -1),
  placeAfter: (bench: Bench): Outcome => movePlace(bench, 1),
  otherSide: ({ bitext, focus }: Bench): Outcome => {
    const ids = bitext.work.documents.map(({ id }) => id);
    return { focus: { document: ids[(ids.indexOf(focus.document) + 1) % ids.length] ?? focus.document } };
  },
} satisfies Record<string, (bench: Bench) => Outcome>;

export type ActionName = keyof typeof ACTIONS;

/** Row of the bead in focus; the first when it is not there. */
export function rowOfFocus({ bitext, focus, rows }: Pick<Bench, 'bitext' | 'focus' | 'rows'>): number {
  const at = bitext.beads.findIndex(({ id }) => id === focus.bead);
  return Math.max(0, rows.indexOf(at));
}

/** The segment that editing and linking are about: the one with the place, else the first of the column. */
export function segmentInFocus(bitext: Bitext, focus: Focus): SegmentId | undefined {
  const bead = beadInFocus(bitext, focus);
  if (!bead) return undefined;
  const segments = segmentsOf(bitext, bead, focus.document);
  const place = focus.places[focus.document];
  const held = place === undefined ? undefined : segments.find(({ start, end }) => start <= place && place <= end);
  return (held ?? segments[0])?.id;
}

function beadInFocus(bitext: Bitext, { bead }: Focus): Bead | undefined {
  return bitext.beads.find(({ id }) => id === bead);
}

function goTo({ bitext, rows }: Bench, row: number): Partial<Focus> {
  const bead = bitext.beads[rows[row] ?? -1];
  return bead ? { bead: bead.id, places: {} } : {};
}

function toDoubtful(bench: Bench, by: 1 | -1): Outcome {
  const row = nextRow(bench.bitext.beads, bench.rows, rowOfFocus(bench), isDoubtful, by);
  return row === undefined ? { said: 'nothingDoubtful' } : { focus: goTo(bench, row) };
}

function standingAlone({ bitext, focus, newId }: Bench, side: 'original' | 'translation'): Outcome {
  const ofSide = bitext.work.documents.filter((document) => document.side === side).map(({ id }) => id);
  const document = ofSide.includes(focus.document) ? focus.document : ofSide[0];
  return { command: standAlone(bitext, focus.bead, document ?? focus.document, newId), focus: { places: {} } };
}

/** The column to cut: that in focus, or the first one that can be cut. */
function showPlace({ bitext, focus }: Bench): Outcome {
  const bead = beadInFocus(bitext, focus);
  const ids = [focus.document, ...bitext.work.documents.map(({ id }) => id)];
  for (const document of ids) {
    const place = bead && likeliestPlace(...sideOf(bitext, bead, document));
    if (place !== undefined) return { focus: { document, places: { [document]: place } }, said: 'place' };
  }
  return {};
}

function movePlace(bench: Bench, by: 1 | -1): Outcome {
  const { bitext, focus } = bench;
  const place = focus.places[focus.document];
  const bead = beadInFocus(bitext, focus);
  if (place === undefined || !bead) return showPlace(bench);
  const moved = movedPlace(placesIn(...sideOf(bitext, bead, focus.document)), place, by);
  return { focus: { places: { ...focus.places, [focus.document]: moved } } };
}

/** Text, segments and language of one column of a bead, as `places.ts` wants them. */
export function sideOf(bitext: Bitext, bead: Bead, document: DocumentId) {
  const lang = bitext.work.documents.find(({ id }) => id === document)?.lang ?? 'en';
  return [bitext.texts[document] ?? '', segmentsOf(bitext, bead, document), lang] as const;
}
