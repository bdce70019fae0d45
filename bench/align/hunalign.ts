import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AlignedBead } from '../../core/align/align';
import { tokenise } from '../../core/align/tokens';
import type { Lexicon } from '../../core/languages/lexicon';
import type { GoldDocument } from './gold';

/** Whether `hunalign` can be started. */
export function hasHunalign(): boolean {
  return spawnSync('hunalign', [], { stdio: 'ignore' }).error === undefined;
}

/**
 * The rival that is in use: hunalign (Varga et al. 2005) with `-realign`, our words and our dictionary, so that what
 * differs is the aligner.
 */
export function hunalign({ a, b }: GoldDocument, lexicon: Lexicon | undefined): Pick<AlignedBead, 'a' | 'b'>[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'diglot-hunalign-'));
  try {
    const [tokensA, tokensB] = [tokenise(a.lang, a.segments, lexicon), tokenise(b.lang, b.segments, lexicon)];
    const lines = ({ offsets, ids, words }: typeof tokensA) =>
      Array.from({ length: offsets.length - 1 }, (_, k) =>
        Array.from(ids.subarray(offsets[k], offsets[k + 1]), (id) => words[id]).join(' '),
      ).join('\n');
    const entries = tokensA.words.flatMap((word) => {
      const found: string[] = [];
      lexicon?.renderings(word, (rendering) => {
        if (tokensB.index.has(rendering)) found.push(`${rendering} @ ${word}`);
      });
      return found;
    });
    const files = { a: `${lines(tokensA)}\n`, b: `${lines(tokensB)}\n`, dictionary: `${entries.join('\n')}\n` };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const run = spawnSync('hunalign', ['-realign', 'dictionary', 'a', 'b'], { cwd: folder, encoding: 'utf8' });
    return beadsOf(run.stdout, a.segments.length, b.segments.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines of its ladder are boundaries: segments of a and of b before it, and a score. */
function beadsOf(ladder: string, rows: number, columns: number): Pick<AlignedBead, 'a' | 'b'>[] {
  const points = ladder
    .split('\n')
    .map((line) => line.split('\t').map(Number))
    .filter(([i, j]) => Number.isFinite(i) && Number.isFinite(j));
  const inside = points.map(([i = 0, j = 0]) => [Math.min(rows, i), Math.min(columns, j)] as const);
  return inside.slice(1).flatMap(([i, j], k) => {
    const [fromA, fromB] = inside[k] as readonly [number, number];
    return i > fromA || j > fromB ? [{ a: { start: fromA, end: i }, b: { start: fromB, end: j } }] : [];
  });
}
