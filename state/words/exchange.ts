import type { AnkiNote } from '../../core/formats/anki-note';
import { LANGUAGE_CODES } from '../../core/model/language';
import { Problem } from '../../core/model/problem';
import { EMPTY_BOOK, type SavedWord, WORD_STATUSES, type WordBook, type WordId, type WordStatus } from './book';

const FORMAT = 'diglot-words';
const VERSION = 1;

/** A book as a file that `readBook` reads. */
export function writeBook({ statuses, words }: WordBook): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, statuses, words: Object.values(words) }, undefined, 2)}\n`;
}

/** A book out of such a file. Throws `Problem` `bad-json` or `bad-request`, naming the path that is wrong. */
export function readBook(json: string): WordBook {
  const file = record(parsed(json), 'the file');
  if (file.format !== FORMAT || file.version !== VERSION) throw wrong('format', `${FORMAT} ${VERSION}`);
  const statuses: Record<WordId, WordStatus> = {};
  for (const [id, status] of Object.entries(record(file.statuses, 'statuses'))) {
    if (!isId(id) || !WORD_STATUSES.some((known) => known === status))
      throw wrong(`statuses.${id}`, WORD_STATUSES.join(', '));
    statuses[id] = status as WordStatus;
  }
  if (!Array.isArray(file.words)) throw wrong('words', 'a list');
  const words = file.words.map((word: unknown, k) => savedWord(word, `words.${k}`));
  return { statuses, words: Object.fromEntries(words.map((word) => [word.id, word])) };
}

/** Two books in one: statuses of the second win; of one word the card with more reviews, of equals the second. */
export function mergeBooks(first: WordBook, second: WordBook): WordBook {
  const words: Record<WordId, SavedWord> = { ...first.words };
  for (const word of Object.values(second.words)) {
    const known = words[word.id];
    words[word.id] = known && known.card.reps > word.card.reps ? known : word;
  }
  return { statuses: { ...first.statuses, ...second.statuses }, words };
}

/** A saved word for Anki; `origin` is the site's address, put before its link. */
export function ankiNote(word: SavedWord, origin: string): AnkiNote {
  const { id, reading, meaning, sentence, partner, note, source, link } = word;
  return {
    id,
    word: word.lemma || word.word,
    reading,
    meaning,
    sentence,
    partner,
    note,
    source,
    link: link && origin + link,
  };
}

function parsed(json: string): unknown {
  try {
    return json.trim() === '' ? { format: FORMAT, version: VERSION, ...EMPTY_BOOK, words: [] } : JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('bad-json', detail, { detail });
  }
}

function wrong(path: string, wanted: string): Problem {
  return new Problem('bad-request', `${path} must be ${wanted}`, { path, wanted }, { path });
}

function record(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path, 'an object');
  return value as Record<string, unknown>;
}

function isId(id: unknown): id is WordId {
  return typeof id === 'string' && LANGUAGE_CODES.some((lang) => id.startsWith(`${lang}:`));
}

const TEXTS = [
  'word',
  'lemma',
  'reading',
  'meaning',
  'sentence',
  'partner',
  'note',
  'source',
  'link',
  'saved',
] as const;
const NUMBERS = ['stability', 'difficulty', 'scheduled_days', 'learning_steps', 'reps', 'lapses', 'state'] as const;

function savedWord(value: unknown, path: string): SavedWord {
  const word = record(value, path);
  if (!isId(word.id) || word.lang !== word.id.split(':', 1)[0]) throw wrong(`${path}.id`, 'zh:…, ru:…, en:…');
  for (const name of TEXTS) if (typeof word[name] !== 'string') throw wrong(`${path}.${name}`, 'a text');
  const link = String(word.link);
  if (link !== '' && !/^\/(?!\/)/.test(link)) throw wrong(`${path}.link`, '/read/…');
  const card = record(word.card, `${path}.card`);
  for (const name of NUMBERS) if (typeof card[name] !== 'number') throw wrong(`${path}.card.${name}`, 'a number');
  if (Number.isNaN(Date.parse(String(card.due)))) throw wrong(`${path}.card.due`, 'a time');
  return value as SavedWord;
}
