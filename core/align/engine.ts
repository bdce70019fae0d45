import type { Lexicon } from '../languages/lexicon';
import { type Control, checkCancelled } from '../model/control';
import { anchorPoints } from './anchors';
import { type Corridor, corridorAlong, type Point } from './corridor';
import { bestPath, type Landscape, type Span } from './decode';
import { wordEvidence } from './evidence';
import { along, pointsOf, type Route, routeThrough } from './fixed';
import { estimateLengths, firstLengths } from './length';
import { soundPairs } from './names';
import type { Parameters } from './parameters';
import { type LikelySpan, likeliestPath } from './posterior';
import { priorsOf } from './priors';
import type { RunScorer } from './similarity';
import type { TokenTable } from './tokens';
import { learn } from './training';
import { type Renderings, renderings, type WordPair, wordPairs } from './translation';

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
  let land = firstLandscape(job, route, pairs, tables);
  let spans: readonly Span[] = [];
  const stages = job.selfTraining ? parameters.learningStages : 0;
  for (let stage = 0; stage <= stages; stage++) {
    if (stage > 0) land = nextLandscape(job, land, learn(a, b, spans, tables, parameters), spans);
    for (let round = 0; round < parameters.rounds; round++) {
      checkCancelled(job.control);
      job.control.report('align', stage * parameters.rounds + round, (stages + 1) * parameters.rounds + 1);
      if (spans.length) land = relearn(land, spans);
      const seen = land;
      spans = along(route, (from, to) => bestPath(seen, from, to));
    }
  }
  const corridor = corridorRound(job, spans, parameters.posteriorCorridor);
  return along(route, (from, to) => likeliestPath(land, corridor, from, to));
}

function endOf({ a, b }: Job): Point {
  return { a: a.lengths.length, b: b.lengths.length };
}

function firstLandscape(job: Job, route: Route, pairs: readonly WordPair[], tables: Renderings): Landscape {
  const { a, b, parameters } = job;
  const points = pointsOf(route, anchorPoints(a, b, pairs, parameters));
  const corridor = corridorAlong(
    points,
    a.lengths.length,
    b.lengths.length,
    parameters.corridor,
    parameters.corridorSlope,
  );
  return {
    corridor,
    evidence: wordEvidence(a, b, tables, corridor, parameters),
    likeness: job.likeness,
    lengths: firstLengths(a.lengths, b.lengths, parameters),
    priors: priorsOf([], parameters.priorMemory, parameters),
    edgesA: edgesOf(a.lengths),
    edgesB: edgesOf(b.lengths),
    parameters,
  };
}

/** The same landscape with better renderings, in a narrower corridor round the path found. */
function nextLandscape(job: Job, land: Landscape, tables: Renderings, spans: readonly Span[]): Landscape {
  const corridor = corridorRound(job, spans, job.parameters.secondCorridor);
  return { ...land, corridor, evidence: wordEvidence(job.a, job.b, tables, corridor, job.parameters) };
}

function corridorRound(job: Job, spans: readonly Span[], radius: number): Corridor {
  const points = spans.map(({ a0, b0 }) => ({ a: a0, b: b0 }));
  return corridorAlong(points, job.a.lengths.length, job.b.lengths.length, radius, 0);
}

/** Priors and length read again off the output. */
function relearn(land: Landscape, spans: readonly Span[]): Landscape {
  const { parameters, edgesA, edgesB } = land;
  const full = spans.filter(({ a0, a1, b0, b1 }) => a1 > a0 && b1 > b0);
  const lengths = full.map(({ a0, a1, b0, b1 }) => ({
    a: (edgesA[a1] as number) - (edgesA[a0] as number),
    b: (edgesB[b1] as number) - (edgesB[b0] as number),
  }));
  const shapes = spans
    .map(({ a0, a1, b0, b1 }) => ({ a: a1 - a0, b: b1 - b0 }))
    .filter(({ a, b }) => Math.max(a, b) <= parameters.longest); // fixed ones may have any shape
  return {
    ...land,
    lengths: estimateLengths(land.lengths, lengths, parameters.lengthMemory),
    priors: priorsOf(shapes, parameters.priorMemory, parameters),
  };
}

function edgesOf(lengths: Float64Array): Float64Array {
  const edges = new Float64Array(lengths.length + 1);
  lengths.forEach((length, k) => {
    edges[k + 1] = (edges[k] as number) + length;
  });
  return edges;
}
