import type { Annotation, Body, Emendation, Evidence, Quote, Reply, Target } from './annotation';
import * as words from './annotation-words';
import type { Bead, BeadMethod, ReviewState } from './bitext';
import type { Segment } from './segmentation';
import {
  anything,
  type Check,
  listOf,
  name,
  object,
  optional,
  probability,
  recordOf,
  text,
  truth,
  whole,
  word,
} from './shape';

const METHODS: readonly BeadMethod[] = ['aligned', 'given', 'person', 'front'];
const REVIEWS: readonly ReviewState[] = ['unseen', 'confirmed', 'disputed'];

/** Shapes of the nouns that travel in steps. They say nothing of whether the nouns fit a bitext: `apply` does. */
export const review: Check<ReviewState> = word(REVIEWS);

export const segment: Check<Segment> = object<Segment>({ id: name, start: whole, end: whole });

export const bead: Check<Bead> = object<Bead>({
  id: name,
  sides: recordOf(listOf(name)),
  method: word(METHODS),
  score: probability,
  review,
});

const quote = object<Quote>({ exact: text, prefix: text, suffix: text });

const target = object<Target>({ document: name, start: whole, end: whole, quote, status: word(words.STATUSES) });

const evidence = object<Evidence>({
  text,
  address: optional(text),
  document: optional(text),
  segment: optional(text),
});

const emendation = object<Emendation>({
  reading: text,
  correction: text,
  kind: word(words.EMENDATION_KINDS),
  verifiedBy: word(words.VERIFIERS),
  how: optional(text),
  when: optional(text),
  evidence: listOf(evidence),
});

export const annotation: Check<Annotation> = object<Annotation>({
  id: name,
  motivation: word(words.MOTIVATIONS),
  targets: listOf(target),
  bodies: listOf(object<Body>({ text, lang: optional(text), purpose: optional(word(words.MOTIVATIONS)) })),
  type: word(words.NOTE_TYPES),
  severity: word(words.SEVERITIES),
  state: word(words.STATES),
  published: truth,
  emendation: optional(emendation),
  tags: optional(listOf(text)),
  creator: optional(text),
  created: optional(text),
  modified: optional(text),
  replies: optional(listOf(object<Reply>({ text, creator: optional(text), created: optional(text) }))),
  extra: optional(recordOf(anything)),
});
