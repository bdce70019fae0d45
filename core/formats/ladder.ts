import type { TextRange } from '../model/range';

/** A bead as ranges of sentence numbers from 0, half-open; an empty range for a side that has nothing. */
export interface LadderBead {
  readonly a: TextRange;
  readonly b: TextRange;
}

/** A bead a line, `[0,1]:[0]`, in order; an empty list for an omitted side. */
export function serialise(beads: readonly LadderBead[]): string {
  return beads.map(({ a, b }) => `${list(a)}:${list(b)}\n`).join('');
}

/** Reads what `serialise` writes. An omitted side stands after the sentences before it. Throws a SyntaxError. */
export function parse(text: string): LadderBead[] {
  let at = { a: 0, b: 0 };
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, k) => {
    if (line.trim() === '') return [];
    const found = /^\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]\s*$/.exec(line);
    if (!found) throw new SyntaxError(`Line ${k + 1} is not a bead: ${line.slice(0, 40)}`);
    const bead = { a: range(found[1] ?? '', at.a), b: range(found[2] ?? '', at.b) };
    at = { a: bead.a.end, b: bead.b.end };
    return [bead];
  });
}

function list({ start, end }: TextRange): string {
  return `[${Array.from({ length: end - start }, (_, k) => start + k).join(',')}]`;
}

function range(numbers: string, at: number): TextRange {
  const found = numbers.split(',').flatMap((number) => (number.trim() === '' ? [] : [Number(number)]));
  const [first = at] = found;
  return { start: first, end: (found.at(-1) ?? first - 1) + 1 };
}
