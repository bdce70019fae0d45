'use client';

import { useMemo, useRef, useState } from 'react';
import { findSegment } from '../../core/edit/commands/command';
import { editText } from '../../core/edit/commands/words';
import type { Bead, Bitext } from '../../core/model/bitext';
import { isDoubtful } from '../../core/model/doubt';
import type { DocumentId, SegmentId } from '../../core/model/ids';
import { Problem } from '../../core/model/problem';
import type { BitextState, BitextView } from '../../state/bitext/bitext-state';
import { ACTIONS, type ActionName, type Focus, type Outcome, rowOfFocus, segmentInFocus } from './actions';
import { newId } from './device';
import { listed, type Order, type Vicinity, vicinityOf } from './order';
import { useBitextView } from './use-bitext';

/** What is said to who cannot see it: a name of `review.said`, or of a change that was made (`review.did`). */
export interface Said {
  readonly kind: 'said' | 'did';
  readonly name: string;
  /** Grows, so that the same sentence is said again. */
  readonly count: number;
}

interface Desk {
  readonly focus: Focus;
  readonly order: Order;
  readonly vicinity: Vicinity;
  readonly editing?: SegmentId;
  readonly said: Said;
}

export interface BenchModel extends Omit<Desk, 'vicinity'> {
  readonly state: BitextState;
  readonly view: BitextView;
  readonly bitext: Bitext;
  readonly rows: readonly number[];
  /** Row in focus. */
  readonly row: number;
  act(name: ActionName): void;
  turn(way: 'undo' | 'redo'): void;
  move(focus: Partial<Focus>): void;
  setOrder(order: Order): void;
  edit(segment?: SegmentId): void;
  /** The sentence read `was` when the person began, and is to read `words`. */
  rewrite(segment: SegmentId, was: string, words: string): void;
  leave(): void;
  say(name: string): void;
}

/** The bench of one window: what is listed and in focus, and what can be done. */
export function useBench(state: BitextState): BenchModel {
  const view = useBitextView(state);
  const { bitext } = view.session;
  const [desk, setDesk] = useState<Desk>(() => deskOf(bitext));
  const latest = useRef(desk);
  const rows = useMemo(() => listed(bitext, desk.order, desk.vicinity), [bitext, desk.order, desk.vicinity]);
  const row = useFocusRow(bitext, desk.focus, rows);
  const focus = useMemo(() => onRow(bitext, desk.focus, rows, row), [bitext, desk.focus, rows, row]);

  const change = (part: Partial<Desk>) => {
    latest.current = { ...latest.current, ...part };
    setDesk(latest.current);
  };
  const say = (kind: Said['kind'], name: string) =>
    change({ said: { kind, name, count: latest.current.said.count + 1 } });
  /** By what is true now, not at the last drawing: keys may come faster than frames. */
  const now = () => {
    const { bitext: present } = state.view().session;
    const { focus: wanted, order, vicinity } = latest.current;
    const list =
      present === bitext && order === desk.order && vicinity === desk.vicinity
        ? rows
        : listed(present, order, vicinity);
    const at = rowOfFocus({ bitext: present, focus: wanted, rows: list });
    return { bitext: present, order, rows: list, newId, focus: onRow(present, wanted, list, at) };
  };
  const trying = (what: () => void) => {
    try {
      what();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'step-refused') throw error;
      say('said', 'refused');
    }
  };
  const carryOut = ({ command, focus: next, said }: Outcome, from: Focus) => {
    if (command && command.steps.length > 0) state.dispatch(command);
    change({ focus: { ...from, ...next }, editing: undefined });
    if (said) say('said', said);
    else if (command)
      say(command.steps.length > 0 ? 'did' : 'said', command.steps.length > 0 ? command.label : 'nothing');
  };

  return {
    ...desk,
    state,
    view,
    bitext,
    rows,
    row,
    focus,
    act: (name) =>
      trying(() => {
        const bench = now();
        carryOut(ACTIONS[name](bench), bench.focus);
      }),
    turn: (way) => trying(() => say(state.turn(way) ? 'did' : 'said', state.view() && way)),
    move: (next) => change({ focus: { ...latest.current.focus, ...next }, editing: undefined }),
    setOrder: (order) => change({ order, vicinity: vicinityOf(state.view().session.bitext) }),
    edit: (segment) => {
      const bench = now();
      change({ focus: bench.focus, editing: segment ?? segmentInFocus(bench.bitext, bench.focus) });
    },
    rewrite: (segment, was, words) =>
      trying(() => {
        change({ editing: undefined });
        if (words.trim() === was) return;
        const present = state.view().session.bitext;
        const command = editText(present, segment, words);
        const theirs = textOfSegment(present, segment);
        if (theirs !== was) state.setAside(command, { mine: words, theirs, segment });
        else {
          state.dispatch(command);
          say('did', command.label);
        }
      }),
    leave: () => {
      const { focus: from, editing } = latest.current;
      change(editing ? { editing: undefined } : { focus: { ...from, places: {}, link: undefined } });
    },
    say: (name) => say('said', name),
  };
}

function textOfSegment(bitext: Bitext, segment: SegmentId): string {
  const { document, found } = findSegment(bitext, segment);
  return bitext.texts[document]?.slice(found.start, found.end) ?? '';
}

function deskOf(bitext: Bitext): Desk {
  const vicinity = vicinityOf(bitext);
  const order: Order = vicinity.near.size > 0 ? 'doubtful' : 'reading';
  const rows = listed(bitext, order, vicinity);
  const wanted = [isDoubtful, ({ review }: Bead) => review === 'unseen', () => true];
  const [first = 0] = wanted.flatMap((holds) => rows.find((at) => holds(bitext.beads[at] as Bead)) ?? []);
  const documents = bitext.work.documents;
  const document: DocumentId = (documents[1] ?? documents[0])?.id ?? '';
  const focus = { bead: bitext.beads[first]?.id ?? '', document, places: {} };
  return { focus, order, vicinity, said: { kind: 'said', name: '', count: 0 } };
}

/** The row of the bead in focus; when the bead is gone, the row where it was. */
function useFocusRow(bitext: Bitext, focus: Focus, rows: readonly number[]): number {
  const last = useRef(0);
  const at = bitext.beads.findIndex(({ id }) => id === focus.bead);
  const row = at < 0 ? Math.min(last.current, rows.length - 1) : Math.max(0, rows.indexOf(at));
  last.current = row;
  return row;
}

/** The focus as it is, or, when its bead is gone, on the bead of the row. */
function onRow(bitext: Bitext, focus: Focus, rows: readonly number[], row: number): Focus {
  if (bitext.beads.some(({ id }) => id === focus.bead)) return focus;
  return { ...focus, bead: bitext.beads[rows[row] ?? 0]?.id ?? '', places: {} };
}
