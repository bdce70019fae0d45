/** How often a word follows no word of the sample: so that gzip finds as much in the text as in printed news. */
const NEW = 0.8;

/**
 * Text that is new in every round and still looks like the language: words (of Chinese, characters) drawn by what
 * followed them in a sample, by a seeded generator. One text told again and again would flatter gzip.
 */
export function varied(sample: string, lang: string, seed: number): (length: number) => string {
  const tokens = sample.match(lang.startsWith('zh') ? /\p{Script=Han}|\d+/gu : /[\p{L}\p{M}\d’'-]+/gu) ?? [];
  const after = new Map<string, string[]>();
  tokens.forEach((token, k) => {
    after.set(token, [...(after.get(token) ?? []), tokens[k + 1] ?? tokens[0] ?? token]);
  });
  const joint = lang.startsWith('zh') ? '' : ' ';
  const [comma, stop] = lang.startsWith('zh') ? ['，', '。'] : [', ', '.'];
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return (length) => {
    let text = '';
    let token = pick(tokens) ?? '';
    while (text.length + token.length + 1 < length) {
      text += text === '' ? token : (random() < 0.08 ? comma : joint) + token;
      token = (random() < NEW ? pick(tokens) : pick(after.get(token) ?? tokens)) ?? token;
    }
    return `${text === '' ? token.slice(0, Math.max(1, length - 1)) : text}${stop}`;
  };
}

/** mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
