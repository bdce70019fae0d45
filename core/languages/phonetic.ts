/** The sounds of a name: their classes in order, equal neighbours once, and what they weigh together. */
export interface Sounds {
  readonly classes: readonly number[];
  readonly weight: number;
}

/**
 * Likeness of two names, 0 to 1, as transcription treats them: vowels come and go, sounds of one class stand for each
 * other, a liquid at the end of a syllable is lost. A weighted edit distance (as in Kondrak 2000, ALINE, with classes for
 * features) over the weight of both names. Below `least` it may be 0 without being worked out.
 */
export function soundLikeness(x: Sounds, y: Sounds, least = 0): number {
  const whole = 0.5 * (x.weight + y.weight) + SLACK;
  if (1 - Math.abs(x.weight - y.weight) / whole < least) return 0;
  const width = y.classes.length + 1;
  let previous = new Float64Array(width);
  let row = new Float64Array(width);
  for (let j = 1; j < width; j++) previous[j] = (previous[j - 1] as number) + weightOf(y.classes[j - 1] as number);
  for (const sound of x.classes) {
    const lost = weightOf(sound);
    row[0] = (previous[0] as number) + lost;
    for (let j = 1; j < width; j++) {
      const other = y.classes[j - 1] as number;
      const swap = (previous[j - 1] as number) + (CHANGES[sound * SIGNS.length + other] as number);
      row[j] = Math.min(swap, (previous[j] as number) + lost, (row[j - 1] as number) + weightOf(other));
    }
    [previous, row] = [row, previous];
  }
  return Math.max(0, 1 - (previous[width - 1] as number) / whole);
}

/** The sounds of a name in Latin letters. */
export function soundsOf(latin: string): Sounds {
  const plain = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const signs = Array.from(plain.matchAll(SPELLING), ([spelling]) => SIGNS.indexOf(CLASSES[spelling] ?? 'S'));
  return soundsIn(signs.filter((sign, k) => sign !== signs[k - 1]));
}

/** Sounds of one name after another. */
export function joinSounds(names: readonly Sounds[]): Sounds {
  return soundsIn(names.flatMap(({ classes }) => classes));
}

function soundsIn(classes: readonly number[]): Sounds {
  return { classes, weight: classes.reduce((sum, sign) => sum + weightOf(sign), 0) };
}

/** Digraphs first; g and c are soft before e, i and y. */
const SPELLING = /shch|sch|tch|dzh|kh|zh|ch|sh|ts|dz|tz|ph|th|gh|ck|qu|ng|[gc](?=[eiy])|[a-z]/g;

const CLASSES: Readonly<Record<string, string>> = {
  kh: 'K',
  ph: 'F',
  th: 'T',
  gh: 'K',
  ck: 'K',
  qu: 'K',
  ng: 'N',
  b: 'P',
  p: 'P',
  d: 'T',
  t: 'T',
  g: 'K',
  k: 'K',
  h: 'H',
  c: 'K',
  f: 'F',
  v: 'F',
  w: 'W',
  l: 'L',
  r: 'L',
  m: 'M',
  n: 'N',
  y: 'i',
  a: 'a',
  e: 'e',
  i: 'i',
  o: 'o',
  u: 'o',
};

const VOWELS: ReadonlySet<string> = new Set('aeio');
/** What it costs to lose a sound; consonants that are not named cost 1. */
const WEIGHTS: Readonly<Record<string, number>> = {
  a: 0.15,
  e: 0.15,
  i: 0.15,
  o: 0.15,
  H: 0.4,
  W: 0.4,
  L: 0.5,
  N: 0.6,
  T: 0.7,
  K: 0.7,
  S: 0.7,
};
/** What it costs to hear one sound for another; other consonants cost 1. */
const NEAR: Readonly<Record<string, number>> = {
  KS: 0.5,
  ST: 0.5,
  FP: 0.4,
  FW: 0.1,
  HK: 0.3,
  FH: 0.4,
  MN: 0.4,
  LN: 0.6,
  Wo: 0.1,
  Hi: 0.4,
  Si: 0.6,
};
/** Names of one or two sounds are not unlike for one vowel. */
const SLACK = 0.3;

/** Classes by number. */
const SIGNS = 'aeioHKFPTSWLMN';

const WEIGHED = Float64Array.from(SIGNS, (sign) => WEIGHTS[sign] ?? 1);

const CHANGES = Float64Array.from({ length: SIGNS.length ** 2 }, (_, k) =>
  change(SIGNS.charAt(Math.floor(k / SIGNS.length)), SIGNS.charAt(k % SIGNS.length)),
);

function weightOf(sign: number): number {
  return WEIGHED[sign] as number;
}

function change(x: string, y: string): number {
  if (x === y) return 0;
  if (VOWELS.has(x) && VOWELS.has(y)) return 0.1;
  return NEAR[x < y ? x + y : y + x] ?? (VOWELS.has(x) || VOWELS.has(y) ? 1.1 : 1);
}
