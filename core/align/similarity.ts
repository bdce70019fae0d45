/** How much likelier it is that runs of segments render each other than not, as a logarithm. */
export interface RunScorer {
  /** For segments [i, i + m) of a and [j, j + n) of b, neither empty. */
  score(i: number, m: number, j: number, n: number): number;
}

/** The likeness of two texts when both have vectors. Throws RangeError when the vectors are not of one length. */
export function likenessOf(a: Partial<Vectors>, b: Partial<Vectors>, longest: number): RunScorer | undefined {
  if (!a.vectors || !b.vectors || !a.lengths || !b.lengths) return undefined;
  return new Similarity(
    { vectors: a.vectors, lengths: a.lengths },
    { vectors: b.vectors, lengths: b.lengths },
    longest,
  );
}

/** A vector for each segment of a text, all of one length, and the segments' lengths. */
export interface Vectors {
  readonly vectors: readonly Float32Array[];
  readonly lengths: Float64Array;
}

/** Pairs of segments, half a text apart, that are compared to learn how alike unrelated ones are. */
const SAMPLE = 2000;
/** Segments whose best partner is looked for, to learn how alike renderings are, and how far to each side. */
const BEST_SAMPLE = 200;
const BEST_REACH = 60;
/** The least way from unrelated pairs to renderings: a model that cannot tell them apart has little to say. */
const LEAST_WAY = 0.1;
/** The part of that way at which a pair is as likely right as wrong, what the whole way is worth, and where it ends. */
const MIDDLE = 0.5;
const WORTH = 12;
const MOST = 1.2;

/**
 * Compares runs of segments by the cosine of their vectors, as a part of the way from unrelated pairs of the same texts
 * to best partners (after the margins of Artetxe and Schwenk 2019; they take the neighbours of each sentence, this
 * medians of the texts). The vector of a run is the sum of its segments' by length, so that a segment is encoded once;
 * Vecalign (Thompson and Koehn 2019) and Bertalign encode every run.
 */
export class Similarity implements RunScorer {
  private readonly a: Runs;
  private readonly b: Runs;
  private readonly products: Products;
  private readonly unrelated: number;
  private readonly way: number;

  /** `longest`: most segments of one side of a run. Throws RangeError when the vectors are not of one length. */
  constructor(a: Vectors, b: Vectors, longest: number) {
    const size = a.vectors[0]?.length ?? b.vectors[0]?.length ?? 0;
    const odd = [...a.vectors, ...b.vectors].find((vector) => vector.length !== size);
    if (odd) throw new RangeError(`Vectors of ${size} and of ${odd.length} numbers cannot be compared`);
    this.a = new Runs(a, longest);
    this.b = new Runs(b, longest);
    this.products = new Products(this.a.vectors, this.b.vectors);
    this.unrelated = this.unrelatedCosine();
    this.way = Math.max(LEAST_WAY, this.bestCosine() - this.unrelated);
  }

  score(i: number, m: number, j: number, n: number): number {
    return WORTH * (Math.min(MOST, (this.cosine(i, m, j, n) - this.unrelated) / this.way) - MIDDLE);
  }

  private cosine(i: number, m: number, j: number, n: number): number {
    let product = 0;
    for (let p = i; p < i + m; p++) for (let q = j; q < j + n; q++) product += this.products.at(p, q);
    return product / (this.a.norm(i, m) * this.b.norm(j, n) || 1);
  }

  private unrelatedCosine(): number {
    const [rows, columns] = [this.a.vectors.length, this.b.vectors.length];
    const cosines = Array.from({ length: Math.min(SAMPLE, rows * columns) }, (_, k) => {
      const i = (k * 7) % rows;
      const j = (Math.floor((i * columns) / rows) + Math.floor(columns / 2) + Math.floor(k / rows)) % columns;
      return this.cosine(i, 1, j, 1);
    });
    return median(cosines);
  }

  private bestCosine(): number {
    const [rows, columns] = [this.a.vectors.length, this.b.vectors.length];
    const step = Math.max(1, Math.floor(rows / BEST_SAMPLE));
    const best: number[] = [];
    for (let i = 0; i < rows && columns > 0; i += step) {
      const middle = Math.floor((i * columns) / rows);
      const [from, end] = [Math.max(0, middle - BEST_REACH), Math.min(columns, middle + BEST_REACH + 1)];
      const near = Array.from({ length: end - from }, (_, k) => this.cosine(i, 1, from + k, 1));
      best.push(near.reduce((most, cosine) => Math.max(most, cosine), -1));
    }
    return median(best);
  }
}

/** 0 of nothing. */
function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[values.length >> 1] ?? 0;
}

/** One side's vectors, each as long as its segment, and the lengths of their sums. */
class Runs {
  readonly vectors: readonly Float32Array[];
  /** For each segment the lengths of the runs of 1 … longest that begin with it; 0 until asked for. */
  private readonly norms: Float64Array;

  constructor(
    { vectors, lengths }: Vectors,
    private readonly longest: number,
  ) {
    this.vectors = vectors.map((vector, k) => {
      const factor = Math.max(1, lengths[k] ?? 1) / (Math.sqrt(dot(vector, vector)) || 1);
      return vector.map((value) => value * factor);
    });
    this.norms = new Float64Array(vectors.length * longest);
  }

  /** Length of the sum of `count` vectors from `from` on. */
  norm(from: number, count: number): number {
    const at = from * this.longest + count - 1;
    const known = this.norms[at] as number;
    if (known > 0) return known;
    const last = this.vectors[from + count - 1] as Float32Array;
    let square = count > 1 ? this.norm(from, count - 1) ** 2 : 0;
    for (let k = from; k < from + count - 1; k++) square += 2 * dot(this.vectors[k] as Float32Array, last);
    const norm = Math.sqrt(Math.max(0, square + dot(last, last)));
    this.norms[at] = norm;
    return norm;
  }
}

/** Rows and columns of products that are remembered; neighbouring beads ask for the same ones. */
const ROWS = 16;
const COLUMNS = 4096;

/** Dot products of vectors of both sides; the last ones asked for are remembered, by a table without chains. */
class Products {
  private readonly keys = new Float64Array(ROWS * COLUMNS).fill(-1);
  private readonly values = new Float64Array(ROWS * COLUMNS);

  constructor(
    private readonly a: readonly Float32Array[],
    private readonly b: readonly Float32Array[],
  ) {}

  at(i: number, j: number): number {
    const slot = (i % ROWS) * COLUMNS + (j % COLUMNS);
    const key = i * this.b.length + j;
    if (this.keys[slot] !== key) {
      this.keys[slot] = key;
      this.values[slot] = dot(this.a[i] as Float32Array, this.b[j] as Float32Array);
    }
    return this.values[slot] as number;
  }
}

function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (x[k] as number) * (y[k] as number);
  return sum;
}
