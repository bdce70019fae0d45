import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import type { SavedWord, WordStatus } from './book';
import type { Card } from './card';

/** How a word was remembered. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type ReviewGrade = (typeof GRADES)[number];

const RATINGS: Readonly<Record<ReviewGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};
/** Without chance: the same answers give the same days on every device. */
const scheduler = fsrs({ enable_fuzz: false });

/** The card of a word that was never reviewed; due at once. */
export function newCard(now: Date): Card {
  return kept(createEmptyCard(now));
}

/** The card after a review. */
export function reviewed(card: Card, grade: ReviewGrade, now: Date): Card {
  return kept(scheduler.next(opened(card), now, RATINGS[grade]).card);
}

/** When the word would be due after each grade, for the buttons. */
export function dueAfter(card: Card, now: Date): Readonly<Record<ReviewGrade, string>> {
  const after = (grade: ReviewGrade) => reviewed(card, grade, now).due;
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

/** Words due by now, the longest overdue first. */
export function dueWords(words: Iterable<SavedWord>, now: Date): SavedWord[] {
  const limit = now.toISOString();
  return [...words]
    .filter(({ card }) => card.due <= limit)
    .sort((a, b) => (a.card.due < b.card.due ? -1 : a.card.due > b.card.due ? 1 : 0));
}

const WEEK = 7;
const MONTH = 30;
const SEASON = 90;

/** The status that a card has earned: by how long the word will be remembered. */
export function earnedStatus({ state, stability }: Card): WordStatus {
  if (state !== State.Review) return 'learning-1';
  if (stability < WEEK) return 'learning-2';
  if (stability < MONTH) return 'learning-3';
  return stability < SEASON ? 'learning-4' : 'known';
}

function kept({
  due,
  stability,
  difficulty,
  scheduled_days,
  learning_steps,
  reps,
  lapses,
  state,
  last_review,
}: FsrsCard): Card {
  return {
    due: due.toISOString(),
    stability,
    difficulty,
    scheduled_days,
    learning_steps,
    reps,
    lapses,
    state,
    last_review: last_review?.toISOString(),
  };
}

/** `elapsed_days` is worked out by the library from the last review. */
function opened({ due, last_review, ...rest }: Card): FsrsCard {
  return {
    ...rest,
    elapsed_days: 0,
    due: new Date(due),
    last_review: last_review === undefined ? undefined : new Date(last_review),
  };
}
