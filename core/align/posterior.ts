import type { Point } from './corridor';
import { type Lattice, Region, type Span } from './lattice';
import type { Parameters } from './parameters';

/** A bead with the probability that the model gives it among all alignments of the corridor. */
export interface LikelySpan extends Span {
  readonly posterior: number;
}

/**
 * The path with the greatest expected number of right beads less `beadCost` a bead, which is what F1 rewards, by the
 * posteriors of forward and backward sums. Differs from Viterbi where many near paths agree on a bead.
 */
export function likeliestPath(lattice: Lattice, from: Point, to: Point, parameters: Parameters): LikelySpan[] {
  const region = new Region(lattice, from, to);
  const search = new PosteriorSearch(region, lattice.shapes.m.length, parameters);
  return search.run();
}

class PosteriorSearch {
  private readonly ahead: Float64Array;
  private readonly behind: Float64Array;

  constructor(
    private readonly region: Region,
    private readonly shapes: number,
    private readonly parameters: Parameters,
  ) {
    this.ahead = new Float64Array(region.size).fill(Number.NEGATIVE_INFINITY);
    this.behind = new Float64Array(region.size).fill(Number.NEGATIVE_INFINITY);
  }

  run(): LikelySpan[] {
    const { from, to } = this.region;
    this.ahead[this.region.cell(from.a, from.b)] = 0;
    this.behind[this.region.cell(to.a, to.b)] = 0;
    this.forwardSums();
    this.backwardSums();
    return this.search();
  }

  private forwardSums(): void {
    const { region, ahead, shapes } = this;
    const { temperature } = this.parameters;
    for (let i = region.from.a; i <= region.to.a; i++) {
      for (let j = region.first(i); j <= region.last(i); j++) {
        const cell = region.cell(i, j);
        const here = ahead[cell] as number;
        if (here === Number.NEGATIVE_INFINITY) continue;
        for (let shape = 0; shape < shapes; shape++) {
          const target = region.target(i, j, cell, shape);
          if (target < 0) continue;
          ahead[target] = addLogs(ahead[target] as number, here + region.score(cell, shape) / temperature);
        }
      }
    }
  }

  private backwardSums(): void {
    const { region, behind, shapes } = this;
    const { temperature } = this.parameters;
    for (let i = region.to.a; i >= region.from.a; i--) {
      for (let j = region.last(i); j >= region.first(i); j--) {
        const cell = region.cell(i, j);
        let sum = behind[cell] as number;
        for (let shape = 0; shape < shapes; shape++) {
          const target = region.target(i, j, cell, shape);
          if (target < 0) continue;
          sum = addLogs(sum, region.score(cell, shape) / temperature + (behind[target] as number));
        }
        behind[cell] = sum;
      }
    }
  }

  private search(): LikelySpan[] {
    const { region, shapes } = this;
    const best = new Float64Array(region.size).fill(Number.NEGATIVE_INFINITY);
    const taken = new Uint8Array(region.size);
    const chances = new Float32Array(region.size);
    best[region.cell(region.from.a, region.from.b)] = 0;
    for (let i = region.from.a; i <= region.to.a; i++) {
      for (let j = region.first(i); j <= region.last(i); j++) {
        const cell = region.cell(i, j);
        const here = best[cell] as number;
        if (here === Number.NEGATIVE_INFINITY) continue;
        for (let shape = 0; shape < shapes; shape++) {
          const target = region.target(i, j, cell, shape);
          if (target < 0) continue;
          const chance = this.chance(cell, shape, target);
          const gain = here + chance - this.parameters.beadCost;
          if (gain <= (best[target] as number)) continue;
          best[target] = gain;
          taken[target] = shape;
          chances[target] = chance;
        }
      }
    }
    return region.trace(taken).map((span) => ({
      ...span,
      posterior: Math.min(1, chances[region.cell(span.a1, span.b1)] as number),
    }));
  }

  private chance(cell: number, shape: number, target: number): number {
    const { region, ahead, behind } = this;
    const total = behind[region.cell(region.from.a, region.from.b)] as number;
    const score = region.score(cell, shape) / this.parameters.temperature;
    const log = (ahead[cell] as number) + score + (behind[target] as number) - total;
    return log > -30 ? Math.exp(log) : 0;
  }
}

function addLogs(x: number, y: number): number {
  const high = x > y ? x : y;
  const gap = x > y ? y - x : x - y;
  if (!(gap > -30)) return high;
  return high + Math.log1p(Math.exp(gap));
}
