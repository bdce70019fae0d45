import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';

/** A dictionary as a whole: its name, what it is licensed under, in which languages its headwords and meanings are. */
export interface DictionaryInfo {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Authors and licence, shown with every meaning. */
  readonly notice: string;
}

/** One article. `heads` are its spellings; `keys` are what it is found under, by language, with a rank (0 is best). */
export interface DictionaryEntry {
  readonly heads: readonly string[];
  /** Pinyin with tone numbers, kana, transcription; as the dictionary writes it. */
  readonly reading?: string;
  readonly part?: string;
  /** By language of the meaning. */
  readonly senses: Readonly<Record<string, readonly string[]>>;
  readonly keys: readonly EntryKey[];
}

export interface EntryKey {
  readonly lang: string;
  readonly key: string;
  readonly rank: number;
}

/** An article as found. */
export interface FoundEntry extends Omit<DictionaryEntry, 'keys'> {
  readonly dictionary: number;
  readonly rank: number;
}

const SCHEMA = `
create table if not exists dictionary (id integer primary key, name text not null, source text not null, target text not null, notice text not null);
create table if not exists entry (id integer primary key, dictionary integer not null, heads text not null, reading text, part text, senses text not null);
create table if not exists lookup (lang text not null, key text not null, rank integer not null, entry integer not null, primary key (lang, key, rank, entry)) without rowid;
`;

/** Dictionaries in one SQLite file: added to in transactions, looked up by language and key. */
export class DictionaryFile {
  readonly #database: DatabaseSyncInstance;
  readonly #find: StatementSyncInstance;
  readonly #has: StatementSyncInstance;

  /** Opens or makes the file; `draft` gives up durability for speed, for a file that is renamed when it is whole. */
  constructor(file: string, { draft = false } = {}) {
    mkdirSync(path.dirname(file), { recursive: true });
    this.#database = new DatabaseSync(file, { timeout: 10_000 });
    this.#database.exec(draft ? 'pragma journal_mode = off; pragma synchronous = off' : 'pragma journal_mode = wal');
    this.#database.exec(SCHEMA);
    this.#find = this.#database.prepare(
      `select e.dictionary, e.heads, e.reading, e.part, e.senses, l.rank from lookup l join entry e on e.id = l.entry
       where l.lang = ? and l.key = ? order by l.rank, l.entry limit ?`,
    );
    this.#has = this.#database.prepare('select 1 from lookup where lang = ? and key = ? limit 1');
  }

  dictionaries(): (DictionaryInfo & { readonly id: number })[] {
    const rows = this.#database.prepare('select id, name, source, target, notice from dictionary order by id').all();
    return rows.map((row) => {
      const { id, name, source, target, notice } = row as Record<'id', number> & Record<string, string>;
      return {
        id: id as number,
        name: name as string,
        from: source as string,
        to: target as string,
        notice: notice as string,
      };
    });
  }

  addDictionary({ name, from, to, notice }: DictionaryInfo): number {
    const insert = this.#database.prepare('insert into dictionary (name, source, target, notice) values (?, ?, ?, ?)');
    return Number(insert.run(name, from, to, notice).lastInsertRowid);
  }

  /** Adds articles in one transaction. */
  addEntries(dictionary: number, entries: Iterable<DictionaryEntry>): number {
    const entry = this.#database.prepare(
      'insert into entry (dictionary, heads, reading, part, senses) values (?, ?, ?, ?, ?)',
    );
    const lookup = this.#database.prepare('insert or ignore into lookup (lang, key, rank, entry) values (?, ?, ?, ?)');
    let count = 0;
    this.#database.exec('begin immediate');
    try {
      for (const { heads, reading, part, senses, keys } of entries) {
        const id = entry.run(
          dictionary,
          JSON.stringify(heads),
          reading ?? null,
          part ?? null,
          JSON.stringify(senses),
        ).lastInsertRowid;
        for (const { lang, key, rank } of keys) lookup.run(lang, key, rank, id);
        count++;
      }
      this.#database.exec('commit');
      return count;
    } catch (error) {
      this.#database.exec('rollback');
      throw error;
    }
  }

  remove(dictionary: number): void {
    this.#database.exec('begin immediate');
    this.#database
      .prepare('delete from lookup where entry in (select id from entry where dictionary = ?)')
      .run(dictionary);
    this.#database.prepare('delete from entry where dictionary = ?').run(dictionary);
    this.#database.prepare('delete from dictionary where id = ?').run(dictionary);
    this.#database.exec('commit');
  }

  /** Articles under a key, best rank first. */
  find(lang: string, key: string, most = 40): FoundEntry[] {
    const rows = this.#find.all(lang, key, most) as Record<string, string | number | null>[];
    return rows.map((row) => ({
      dictionary: Number(row.dictionary),
      heads: JSON.parse(String(row.heads)) as string[],
      reading: row.reading === null ? undefined : String(row.reading),
      part: row.part === null ? undefined : String(row.part),
      senses: JSON.parse(String(row.senses)) as Record<string, string[]>,
      rank: Number(row.rank),
    }));
  }

  has(lang: string, key: string): boolean {
    return this.#has.get(lang, key) !== undefined;
  }

  close(): void {
    this.#database.close();
  }
}
