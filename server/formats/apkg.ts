import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { ANKI_FIELDS, type AnkiNote } from '../../core/formats/anki-note';
import { COLLECTION_SCHEMA, collectionRow, MODEL_ID } from './apkg-collection';
import { writeZip } from './zip-write';

export interface ApkgOptions {
  readonly deck: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Notes as an Anki package that opens offline: a zip with `collection.anki2` (SQLite, schema 11, which Anki from 2.0 to
 * today imports) and an empty `media`. Guids come from the notes' ids, so that importing again updates.
 */
export function writeApkg(notes: readonly AnkiNote[], options: ApkgOptions): Uint8Array<ArrayBuffer> {
  return writeZip([
    { name: 'collection.anki2', bytes: collection(notes, options) },
    { name: 'media', bytes: new TextEncoder().encode('{}') },
  ]);
}

/** SQLite writes files only: one in a folder of its own, removed at once. */
function collection(notes: readonly AnkiNote[], options: ApkgOptions): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-apkg-'));
  try {
    const file = path.join(folder, 'collection.anki2');
    const database = new DatabaseSync(file);
    try {
      fill(database, notes, options);
    } finally {
      database.close();
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(database: DatabaseSyncInstance, notes: readonly AnkiNote[], { deck, now }: ApkgOptions): void {
  const seconds = Math.floor(now / 1000);
  const row = collectionRow(deck, now);
  database.exec('pragma journal_mode = off; begin');
  database.exec(COLLECTION_SCHEMA);
  database
    .prepare('insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
    .run(row.crt, now, now, row.conf, row.models, row.decks, row.dconf, '{}');
  const note = database.prepare("insert into notes values (?, ?, ?, ?, -1, '', ?, ?, ?, 0, '')");
  const card = database.prepare("insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
  distinct(notes).forEach((given, k) => {
    const id = now + k;
    note.run(id, guidOf(given.id), MODEL_ID, seconds, fieldsOf(given), given.word, checksum(given.word));
    card.run(id, id, row.deck, seconds, k + 1);
  });
  database.exec('commit');
}

/** The last note of each id. */
function distinct(notes: readonly AnkiNote[]): AnkiNote[] {
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}

function fieldsOf(note: AnkiNote): string {
  return ANKI_FIELDS.map((field) => (field === 'link' ? linkOf(note.link) : escaped(note[field]))).join('\u001f');
}

function linkOf(link: string): string {
  return /^https?:\/\//.test(link) ? `<a href="${escaped(link)}">${escaped(link)}</a>` : escaped(link);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Fields are HTML in Anki; its own separator cannot stand in one. */
function escaped(text: string): string {
  return text
    .replaceAll('\u001f', ' ')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] as string)
    .replace(/\r\n?|\n/g, '<br>');
}

/** Ten characters out of the id's hash; the same word has the same guid in every export. */
function guidOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 10);
}

/** First 32 bits of the SHA-1 of the first field, as Anki finds duplicates by. */
function checksum(field: string): number {
  return Number.parseInt(createHash('sha1').update(field).digest('hex').slice(0, 8), 16);
}
