/** A place where the words stand, with what is around it. */
export interface Hit {
  readonly key: string;
  readonly block: HTMLElement;
  /** UTF-16 offset in the block's text. */
  readonly start: number;
  readonly lang: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** So many hits are shown. */
export const LIMIT = 200;
const AROUND = 28;

/** What does not count when words are looked for: case, ё for е, stress marks. Of the same length as the text. */
export function folded(text: string): string {
  return [...text.toLowerCase()]
    .map((character) => FOLDS[character] ?? character)
    .join('')
    .trim();
}

const FOLDS: Readonly<Record<string, string>> = { ё: 'е', '’': "'", '“': '"', '”': '"', '«': '"', '»': '"' };

/** Hits in blocks of text, in their order, 200 at most. */
export function hitsIn(blocks: readonly HTMLElement[], words: string): Hit[] {
  const wanted = folded(words);
  const hits: Hit[] = [];
  if (wanted === '') return hits;
  for (const [k, block] of blocks.entries()) {
    const text = block.textContent ?? '';
    const searched = foldedSameLength(text);
    for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length)) {
      hits.push({
        key: `${k}:${at}`,
        block,
        start: at,
        lang: block.closest<HTMLElement>('.col')?.lang ?? '',
        ...around(text, at, wanted.length),
      });
      if (hits.length >= LIMIT) return hits;
    }
  }
  return hits;
}

function foldedSameLength(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text; // İ and its like grow when they become small
  return same.replace(/[ё’“”«»]/g, (character) => FOLDS[character] ?? character);
}

/** The match with about 28 characters on each side, never half a surrogate pair. */
export function around(text: string, at: number, length: number): Pick<Hit, 'before' | 'match' | 'after'> {
  const before = text.slice(Math.max(0, at - AROUND), at).replace(/^[\uDC00-\uDFFF]/, '');
  const after = text.slice(at + length, at + length + AROUND).replace(/[\uD800-\uDBFF]$/, '');
  return {
    before: (at > AROUND ? '…' : '') + before,
    match: text.slice(at, at + length),
    after: after + (at + length + AROUND < text.length ? '…' : ''),
  };
}
