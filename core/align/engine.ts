import type { Lexicon } from '../languages/lexicon';
import { type Control, checkCancelled } from '../model/control';
import { anchorPoints } from './anchors';
import { BeadWords } from './bead-words';
import { narrowed } from './coarse';
import { type Corridor, corridorAlong, type Point } from './corridor';
import { bestPath } from './decode';
import { along, pointsOf, type Route, routeThrough } from './fixed';
import { type Lattice, latticeOf, type Shapes, type Span, shapesOf, type Weights, wordScores } from './lattice';
import { estimateLengths, firstLengths } from './length';
import { linkTable, unexplained } from './links';
import { soundPairs } from './names';
import type { Parameters } from './parameters';
import { type LikelySpan, likeliestPath } from './posterior';
import { priorsOf } from './priors';
import type { RunScorer } from './similarity';
import type { TokenTable } from './tokens';
import { learn } from './training';
import { type Renderings, renderings, type WordPair, wordPairs } from './translation';
import { WordLinks } from './word-links';

/** What an alignment is made from, in the aligner's own order of sides. */
export interface Job {
  readonly a: TokenTable;
  readonly b: TokenTable;
  readonly lexicon?: Lexicon;
  /** Spans that stay, in order; only what lies between them is aligned. */
  readonly fixed: readonly Span[];
  /** How alike runs of segments are, by a model that was lent. */
  readonly likeness?: RunScorer;
  readonly selfTraining: boolean;
  readonly control: Control;
  readonly parameters: Parameters;
}

/** Anchors, corridor, search, learning from the result, search again round the result; then posteriors. */
export function run(job: Job): LikelySpan[] {
  const { a, b, parameters } = job;
  const known = wordPairs(a, b, job.lexicon);
  const pairs = [...known, ...soundPairs(a, b, known, job.lexicon, parameters)];
  const tables = renderings(pairs, a.words.length, b.words.length);
  const route = routeThrough(job.fixed, endOf(job));
  const search = new Search(job, route, pairs, tables);
  const stages = job.selfTraining ? parameters.learningStages : 0;
  for (let stage = 0; stage <= stages; stage++) {
    if (stage > 0) search.weigh(learn(a, b, search.spans, tables, parameters));
    for (let round = 0; round < parameters.rounds; round++) {
      checkCancelled(job.control);
      job.control.report('align', stage * parameters.rounds + round, (stages + 1) * parameters.rounds + 1);
      search.round();
    }
  }
  return search.likeliest();
}

function endOf({ a, b }: Job): Point {
  return { a: a.lengths.length, b: b.lengths.length };
}

/** A search that learns priors and lengths from its own result, round by round. */
class Search {
  spans: readonly Span[] = [];
  private readonly shapes: Shapes;
  private weights: Weights;
  private readonly wide: Corridor;
  private corridor: Corridor;
  private words: Float32Array = new Float32Array(0);
  private lattice: Lattice | undefined;

  constructor(
    private readonly job: Job,
    private readonly route: Route,
    pairs: readonly WordPair[],
    tables: Renderings,
  ) {
    const { a, b, parameters } = job;
    this.shapes = shapesOf(parameters);
    this.weights = {
      lengths: firstLengths(a.lengths, b.lengths, parameters),
      priors: priorsOf([], parameters.priorMemory, parameters),
      edgesA: edgesOf(a.lengths),
      edgesB: edgesOf(b.lengths),
      likeness: job.likeness,
      parameters,
    };
    this.wide = corridorAlong(
      pointsOf(route, anchorPoints(a, b, pairs, parameters)),
      a.lengths.length,
      b.lengths.length,
      parameters.corridor,
      parameters.corridorSlope,
      parameters.corridorWidest,
    );
    this.corridor = this.wide;
    this.weigh(tables);
  }

  /** Weighs all words with these renderings, in a corridor that is found anew by them. */
  weigh(tables: Renderings): void {
    const { a, b, parameters } = this.job;
    const { edgesA, edgesB } = this.weights;
    const links = linkTable(a, b, tables, parameters);
    const costsA = unexplained(a, tables.ab, parameters);
    const costsB = unexplained(b, tables.ba, parameters);
    this.corridor = narrowed({ ...this.weights, a, b, links, costsA, costsB }, this.wide, this.route.gaps);
    const near = new WordLinks(a, b, links, this.corridor, parameters.longest);
    const words = new BeadWords(
      { table: a, edges: edgesA, costs: costsA },
      { table: b, edges: edgesB, costs: costsB },
      near,
      parameters.flat,
    );
    this.words = wordScores(this.corridor, this.shapes, words, this.weights);
  }

  round(): void {
    if (this.spans.length) this.relearn();
    const lattice = latticeOf(this.corridor, this.shapes, this.words, this.weights);
    this.spans = along(this.route, (from, to) => bestPath(lattice, from, to));
    this.lattice = lattice;
  }

  likeliest(): LikelySpan[] {
    const { lattice, route, job } = this;
    return lattice ? along(route, (from, to) => likeliestPath(lattice, from, to, job.parameters)) : [];
  }

  /** Priors and length read again off the output. */
  private relearn(): void {
    const { parameters, edgesA, edgesB, lengths } = this.weights;
    const full = this.spans.filter(({ a0, a1, b0, b1 }) => a1 > a0 && b1 > b0);
    const seen = full.map(({ a0, a1, b0, b1 }) => ({
      a: (edgesA[a1] as number) - (edgesA[a0] as number),
      b: (edgesB[b1] as number) - (edgesB[b0] as number),
    }));
    const shapes = this.spans
      .map(({ a0, a1, b0, b1 }) => ({ a: a1 - a0, b: b1 - b0 }))
      .filter(({ a, b }) => Math.max(a, b) <= parameters.longest); // fixed ones may have any shape
    this.weights = {
      ...this.weights,
      lengths: estimateLengths(lengths, seen, parameters.lengthMemory),
      priors: priorsOf(shapes, parameters.priorMemory, parameters),
    };
  }
}

function edgesOf(lengths: Float64Array): Float64Array {
  const edges = new Float64Array(lengths.length + 1);
  lengths.forEach((length, k) => {
    edges[k + 1] = (edges[k] as number) + length;
  });
  return edges;
}
