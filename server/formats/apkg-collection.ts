import { createHash } from 'node:crypto';
import { ANKI_FIELDS, ANKI_NOTE_TYPE } from '../../core/formats/anki-note';

/** Tables and indexes of `collection.anki2`, schema 11 (rslib/src/storage/schema11.sql). */
export const COLLECTION_SCHEMA = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
`;

/** The note type's id never changes, so that every export adds to the same one. */
export const MODEL_ID = 1_732_406_400_000;
const DAY = 86_400_000;

/** What the one row of `col` holds. */
export interface CollectionRow {
  readonly crt: number;
  readonly deck: number;
  readonly conf: string;
  readonly models: string;
  readonly decks: string;
  readonly dconf: string;
}

/** The row for a deck of this name; the deck's id comes from its name. `now` in milliseconds. */
export function collectionRow(name: string, now: number): CollectionRow {
  const seconds = Math.floor(now / 1000);
  const deck = MODEL_ID + (Number.parseInt(createHash('sha1').update(name).digest('hex').slice(0, 7), 16) + 1);
  return {
    crt: Math.floor((now - (now % DAY)) / 1000),
    deck,
    conf: JSON.stringify({
      activeDecks: [1],
      curDeck: 1,
      curModel: String(MODEL_ID),
      nextPos: 1,
      newSpread: 0,
      collapseTime: 1200,
      timeLim: 0,
      estTimes: true,
      dueCounts: true,
      sortType: 'noteFld',
      sortBackwards: false,
      addToCur: true,
    }),
    models: JSON.stringify({ [MODEL_ID]: model(deck, seconds) }),
    decks: JSON.stringify({ 1: deckOf(1, 'Default', seconds), [deck]: deckOf(deck, name, seconds) }),
    dconf: JSON.stringify({ 1: DECK_OPTIONS }),
  };
}

function deckOf(id: number, name: string, mod: number) {
  const today = [0, 0];
  return {
    id,
    name,
    mod,
    usn: -1,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 0,
    extendRev: 0,
    newToday: today,
    revToday: today,
    lrnToday: today,
    timeToday: today,
  };
}

const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: true, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
};

const FRONT = '<div class="word">{{word}}</div>{{#sentence}}<div class="sentence">{{sentence}}</div>{{/sentence}}';
const BACK = `{{FrontSide}}<hr id="answer">
{{#reading}}<div class="reading">{{reading}}</div>{{/reading}}
<div class="meaning">{{meaning}}</div>
{{#partner}}<div class="partner">{{partner}}</div>{{/partner}}
{{#note}}<div class="note">{{note}}</div>{{/note}}
<div class="source">{{source}} {{link}}</div>`;
const CSS = `.card { font-family: serif; font-size: 20px; text-align: center; }
.word { font-size: 36px; }
.reading { font-size: 24px; }
.sentence, .partner { margin-block: 0.6em; }
.note, .source { font-size: 14px; opacity: 0.75; }`;

function model(did: number, mod: number) {
  return {
    id: MODEL_ID,
    name: ANKI_NOTE_TYPE,
    type: 0,
    mod,
    usn: -1,
    sortf: 0,
    did,
    tmpls: [{ name: 'Word', ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: '', bafmt: '', did: null, bfont: '', bsize: 0 }],
    flds: ANKI_FIELDS.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    css: CSS,
    latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    latexsvg: false,
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  };
}
