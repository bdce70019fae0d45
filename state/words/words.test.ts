import { describe, expect, it } from 'vitest';
import { changed, EMPTY_BOOK, type SavedWord, statusOf, steppedStatus, type WordBook, wordId } from './book';
import { countWords } from './counts';
import { ankiNote, mergeBooks, readBook, writeBook } from './exchange';
import { textKeeper, type WordKeeper } from './keeper';
import { listWords } from './list';
import { dueAfter, dueWords, earnedStatus, newCard, reviewed } from './review';
import { type Pages, WordStore } from './word-store';

const NOW = new Date('2026-03-05T10:00:00.000Z');
const DAY = 86_400_000;

function saved(id: SavedWord['id'], more: Partial<SavedWord> = {}): SavedWord {
  const [lang, key] = id.split(':') as [SavedWord['lang'], string];
  return {
    id,
    lang,
    word: key,
    lemma: key,
    reading: '',
    meaning: '',
    sentence: '',
    partner: '',
    note: '',
    source: 'Evenings',
    link: '/read/e#s-1',
    saved: NOW.toISOString(),
    card: newCard(NOW),
    ...more,
  };
}

const lamp = saved('zh:灯', {
  reading: 'dēng',
  meaning: 'lamp',
  sentence: '窗边有一盏灯。',
  partner: 'A lamp stands by the window.',
});
const tree = saved('ru:ёлка', {
  lemma: 'ёлка',
  sentence: 'Под ёлкой темно\u0301.',
  source: 'Woods',
  saved: '2026-03-06T10:00:00.000Z',
});
const both = [lamp, tree].reduce((book, word) => changed(book, { kind: 'save', word }), EMPTY_BOOK);

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    store: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  };
}

describe('word status', () => {
  it('[W23] is one across all texts, and new is not kept', () => {
    const id = wordId('zh', '灯');
    const known = changed(EMPTY_BOOK, { kind: 'status', id, status: 'known' });
    expect(statusOf(known, id)).toBe('known');
    expect(statusOf(known, wordId('ru', '灯'))).toBe('new');
    expect(changed(known, { kind: 'status', id, status: 'new' })).toEqual(EMPTY_BOOK);
  });

  it('[W23] steps through learning, and ignored stays', () => {
    expect([steppedStatus('new', 1), steppedStatus('learning-4', 1), steppedStatus('known', 1)]).toEqual([
      'learning-1',
      'known',
      'known',
    ]);
    expect([steppedStatus('new', -1), steppedStatus('known', -1), steppedStatus('ignored', 1)]).toEqual([
      'new',
      'learning-4',
      'ignored',
    ]);
  });

  it('[W23] a saved word is being learnt unless it had a status; removing it leaves the status', () => {
    expect(statusOf(both, lamp.id)).toBe('learning-1');
    const known = changed(EMPTY_BOOK, { kind: 'status', id: lamp.id, status: 'known' });
    expect(statusOf(changed(known, { kind: 'save', word: lamp }), lamp.id)).toBe('known');
    const without = changed(both, { kind: 'remove', id: lamp.id });
    expect(Object.keys(without.words)).toEqual([tree.id]);
    expect(statusOf(without, lamp.id)).toBe('learning-1');
  });

  it('[W24] counts how much of a text is known, ignored words left out', () => {
    let book: WordBook = changed(EMPTY_BOOK, { kind: 'status', id: 'en:the', status: 'known' });
    book = changed(book, { kind: 'status', id: 'en:smith', status: 'ignored' });
    const counts = countWords(book, 'en', ['the', 'lamp', 'the', 'smith', 'raft']);
    expect(counts).toMatchObject({ running: 4, different: 3, known: 0.5 });
    expect(counts.byStatus).toMatchObject({ known: 1, new: 2, ignored: 1 });
    expect(countWords(book, 'en', []).known).toBe(1);
  });
});

describe('the list of saved words', () => {
  it('[W25] filters by language, status, source, text and what is due', () => {
    const ids = (filter: Parameters<typeof listWords>[1]) => listWords(both, filter).map(({ id }) => id);
    expect(ids({})).toEqual([tree.id, lamp.id]);
    expect(ids({ lang: 'zh' })).toEqual([lamp.id]);
    expect(ids({ source: 'Woods' })).toEqual([tree.id]);
    expect(ids({ statuses: ['known'] })).toEqual([]);
    expect(ids({ text: 'елкой темно' })).toEqual([tree.id]);
    expect(ids({ text: 'LAMP window' })).toEqual([lamp.id]);
    expect(ids({ due: '2026-03-05T09:59:59.000Z' })).toEqual([]);
  });
});

describe('review by FSRS', () => {
  it('[W26] a new word is due at once, and a better answer is asked again later', () => {
    const card = newCard(NOW);
    expect(card.due).toBe(NOW.toISOString());
    const { again, hard, good, easy } = dueAfter(card, NOW);
    expect([again, hard, good, easy]).toEqual([again, hard, good, easy].toSorted());
    expect(Date.parse(easy) - NOW.getTime()).toBeGreaterThan(DAY);
  });

  it('[W26] the same answers give the same days, through JSON and back', () => {
    const twice = (card = newCard(NOW)) => reviewed(reviewed(card, 'good', NOW), 'good', new Date(NOW.getTime() + DAY));
    expect(twice(JSON.parse(JSON.stringify(newCard(NOW))))).toEqual(twice());
  });

  it('[W26] remembering long makes a word known; forgetting counts as a lapse and takes it back', () => {
    let card = newCard(NOW);
    expect(earnedStatus(card)).toBe('learning-1');
    for (let k = 0; k < 8; k++) card = reviewed(card, 'easy', new Date(card.due));
    expect(earnedStatus(card)).toBe('known');
    const lapsed = reviewed(card, 'again', new Date(card.due));
    expect([lapsed.lapses, earnedStatus(lapsed)]).toEqual([1, 'learning-1']);
  });

  it('[W26] asks the longest overdue first and nothing that is not due', () => {
    const late = { ...lamp, card: { ...lamp.card, due: '2026-03-01T00:00:00.000Z' } };
    const soon = { ...tree, card: { ...tree.card, due: '2026-03-09T00:00:00.000Z' } };
    expect(dueWords([saved('en:raft'), soon, late], NOW).map(({ id }) => id)).toEqual([late.id, 'en:raft']);
  });
});

describe('exchange', () => {
  it('[W29] a book reads back from its file', () => expect(readBook(writeBook(both))).toEqual(both));

  it.each([
    ['not json', 'bad-json', undefined],
    ['{"format":"x"}', 'bad-request', 'format'],
    [writeBook(both).replace('"learning-1"', '"half"'), 'bad-request', 'statuses.zh:灯'],
    [writeBook(both).replace('"id": "zh:灯"', '"id": "xx:灯"'), 'bad-request', 'words.0.id'],
    [writeBook(both).replace('"/read/e#s-1"', '"//evil.example"'), 'bad-request', 'words.0.link'],
    [writeBook(both).replace('"stability": 0', '"stability": "0"'), 'bad-request', 'words.0.card.stability'],
  ])('[W29] says what is wrong with %.20s', (file, code, path) => {
    expect(() => readBook(file)).toThrow(expect.objectContaining({ code, ...(path && { place: { path } }) }));
  });

  it('[W29] merging keeps the card that was reviewed more', () => {
    const learnt = { ...lamp, note: 'old', card: reviewed(lamp.card, 'good', NOW) };
    const mine: WordBook = { statuses: { [lamp.id]: 'learning-3' as const }, words: { [lamp.id]: learnt } };
    const merged = mergeBooks(mine, both);
    expect(merged.words[lamp.id]?.note).toBe('old');
    expect(Object.keys(merged.words)).toHaveLength(2);
    expect(merged.statuses[lamp.id]).toBe('learning-1');
  });

  it('[W27] a note for Anki has the pair, the source and a whole address', () => {
    expect(ankiNote(lamp, 'https://example.org')).toEqual({
      id: 'zh:灯',
      word: '灯',
      reading: 'dēng',
      meaning: 'lamp',
      sentence: '窗边有一盏灯。',
      partner: 'A lamp stands by the window.',
      note: '',
      source: 'Evenings',
      link: 'https://example.org/read/e#s-1',
    });
  });
});

describe('keeping', () => {
  it('[W29] two pages that keep different changes lose neither', async () => {
    const { store } = memory();
    const [one, two] = [textKeeper(store), textKeeper(store)];
    await Promise.all([one.load(), two.load()]);
    await one.keep({ kind: 'save', word: lamp });
    await two.keep({ kind: 'save', word: tree });
    expect(await one.load()).toEqual(both);
  });

  it('[W29] shows a change at once, says when it is kept, and tells other pages', async () => {
    const { store } = memory();
    const told: unknown[] = [];
    const pages: Pages = { postMessage: (message) => told.push(message), onmessage: null };
    const words = new WordStore(textKeeper(store), pages);
    const states: string[] = [];
    words.subscribe(() => states.push(words.state()));
    await words.load();
    const kept = words.dispatch({ kind: 'save', word: lamp });
    expect(words.book().words[lamp.id]).toBe(lamp);
    await kept;
    expect(states).toEqual(['saved', 'saving', 'saved']);
    expect(told).toEqual(['changed']);
    await textKeeper(store).keep({ kind: 'save', word: tree });
    pages.onmessage?.({ data: 'changed' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(Object.keys(words.book().words)).toHaveLength(2);
  });

  it('[W29] says when a change could not be kept', async () => {
    const broken: WordKeeper = {
      load: async () => EMPTY_BOOK,
      keep: async () => Promise.reject(new Error('full')),
      replace: async () => undefined,
    };
    const words = new WordStore(broken);
    await words.load();
    await words.dispatch({ kind: 'save', word: lamp });
    expect(words.state()).toBe('failed');
    expect(words.book().words[lamp.id]).toBe(lamp);
  });

  it('[W26] a review moves card and status, and leaves a known word known', async () => {
    const words = new WordStore(textKeeper(memory().store));
    await words.load();
    await words.dispatch({ kind: 'save', word: lamp });
    await words.review(lamp, 'easy', NOW);
    expect(words.book().words[lamp.id]?.card.reps).toBe(1);
    expect(statusOf(words.book(), lamp.id)).not.toBe('learning-1');
    await words.dispatch({ kind: 'status', id: lamp.id, status: 'known' });
    await words.review(words.book().words[lamp.id] as SavedWord, 'again', NOW);
    expect(statusOf(words.book(), lamp.id)).toBe('known');
  });

  it('[W29] imports a book into what is there', async () => {
    const { store } = memory();
    const words = new WordStore(textKeeper(store));
    await words.load();
    await words.dispatch({ kind: 'save', word: lamp });
    await words.importBook(both);
    expect(await textKeeper(store).load()).toEqual(both);
  });
});
