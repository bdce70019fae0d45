/**
 * Consonant skeleton of a romanised name: one letter for each class of consonants that transcriptions confuse, equal
 * neighbours once, vowels left out but for a first one (`A`). Shoigu, `shaoyigu` and Шойгу all give `SK`.
 */
export function skeleton(latin: string): string {
  const plain = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const classes = plain.replace(SOUNDS, (sound) => CLASSES[sound] ?? CLASSES[sound.charAt(0)] ?? '');
  const first = /^[aeiou]/.test(plain) ? 'A' : '';
  return first + classes.replace(/(.)\1+/g, '$1');
}

/** Digraphs first; g and c are soft before e, i and y. */
const SOUNDS = /shch|sch|tch|dzh|kh|zh|ch|sh|ts|dz|tz|ph|th|gh|ck|qu|ng|x|[gc](?=[eiy])|[a-z]/g;

const CLASSES: Readonly<Record<string, string>> = {
  shch: 'S',
  sch: 'S',
  tch: 'S',
  dzh: 'S',
  kh: 'K',
  zh: 'S',
  ch: 'S',
  sh: 'S',
  ts: 'S',
  dz: 'S',
  tz: 'S',
  ph: 'F',
  th: 'T',
  gh: 'K',
  ck: 'K',
  qu: 'K',
  ng: 'N',
  x: 'KS',
  b: 'P',
  p: 'P',
  d: 'T',
  t: 'T',
  g: 'K',
  k: 'K',
  h: 'K',
  c: 'K',
  q: 'K',
  j: 'S',
  s: 'S',
  z: 'S',
  f: 'F',
  v: 'F',
  w: 'F',
  l: 'L',
  r: 'L',
  m: 'M',
  n: 'N',
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  y: '',
};

/**
 * Likeness of two strings, 0 to 1: one less the edit distance over the longer length; swapped vowels count half. Gives
 * up with 0 as soon as it must be below `least`.
 */
export function likeness(x: string, y: string, least = 0): number {
  const longer = Math.max(x.length, y.length);
  const most = (1 - least) * longer + 1e-9;
  if (longer === 0 || Math.abs(x.length - y.length) > most) return 0;
  let previous = new Float64Array(y.length + 1);
  let row = new Float64Array(y.length + 1);
  for (let j = 0; j <= y.length; j++) previous[j] = j;
  for (let i = 1; i <= x.length; i++) {
    let nearest = i;
    row[0] = i;
    for (let j = 1; j <= y.length; j++) {
      const swap = (previous[j - 1] as number) + change(x.charCodeAt(i - 1), y.charCodeAt(j - 1));
      const cost = Math.min(swap, (previous[j] as number) + 1, (row[j - 1] as number) + 1);
      row[j] = cost;
      if (cost < nearest) nearest = cost;
    }
    if (nearest > most) return 0;
    [previous, row] = [row, previous];
  }
  return 1 - (previous[y.length] as number) / longer;
}

function change(x: number, y: number): number {
  if (x === y) return 0;
  return isVowel(x) && isVowel(y) ? 0.5 : 1;
}

/** Bit k stands for the k-th letter after a. */
const VOWELS = [...'aeiouy'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);

function isVowel(letter: number): boolean {
  return letter >= 97 && letter <= 122 && (VOWELS & (1 << (letter - 97))) !== 0;
}
