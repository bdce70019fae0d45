/** How much likelier it is that runs of segments render each other than not, as a logarithm. */
export interface RunScorer {
  /** For segments [i, i + m) of a and [j, j + n) of b, neither empty. */
  score(i: number, m: number, j: number, n: number): number;
}

/** A vector for each segment of a text, all of one length, and the segments' lengths. */
export interface Vectors {
  readonly vectors: readonly Float32Array[];
  readonly lengths: Float64Array;
}

/** Pairs of unrelated segments that are compared to learn what likeness means nothing. */
const SAMPLE = 2000;
/** Deviations above unrelated pairs at which a pair is as likely right as wrong. */
const MIDDLE = 3;
/** What each further deviation is worth. */
const WORTH = 2;
/** More deviations say nothing more. */
const MOST = 9;
/** The least deviation of unrelated pairs: in a text of a few lines chance would make it tiny. */
const LEAST_DEVIATION = 0.05;

/**
 * Compares runs of segments by the cosine of their vectors, counted in deviations above unrelated pairs of the same
 * texts (after the margins of Artetxe and Schwenk 2019; they compare with nearest neighbours, this with a sample). The
 * vector of a run is the sum of its segments' by length, so that a segment is encoded once; Vecalign (Thompson and
 * Koehn 2019) and Bertalign encode every run.
 */
export class Similarity implements RunScorer {
  private readonly a: Runs;
  private readonly b: Runs;
  private readonly products: Products;
  private readonly mean: number;
  private readonly deviation: number;

  /** `longest`: most segments of one side of a run. Throws RangeError when the vectors are not of one length. */
  constructor(a: Vectors, b: Vectors, longest: number) {
    const size = a.vectors[0]?.length ?? b.vectors[0]?.length ?? 0;
    const odd = [...a.vectors, ...b.vectors].find((vector) => vector.length !== size);
    if (odd) throw new RangeError(`Vectors of ${size} and of ${odd.length} numbers cannot be compared`);
    this.a = new Runs(a, longest);
    this.b = new Runs(b, longest);
    this.products = new Products(this.a.vectors, this.b.vectors);
    [this.mean, this.deviation] = this.background();
  }

  score(i: number, m: number, j: number, n: number): number {
    return WORTH * (Math.min(MOST, (this.cosine(i, m, j, n) - this.mean) / this.deviation) - MIDDLE);
  }

  private cosine(i: number, m: number, j: number, n: number): number {
    let product = 0;
    for (let p = i; p < i + m; p++) for (let q = j; q < j + n; q++) product += this.products.at(p, q);
    return product / (this.a.norm(i, m) * this.b.norm(j, n) || 1);
  }

  /** Mean and deviation of the cosine of segments half a text apart, taken at even steps. */
  private background(): [number, number] {
    const [rows, columns] = [this.a.vectors.length, this.b.vectors.length];
    const size = Math.max(1, Math.min(SAMPLE, rows * columns));
    let [sum, squares] = [0, 0];
    for (let k = 0; k < size && rows * columns > 0; k++) {
      const i = (k * 7) % rows;
      const j = (Math.floor((i * columns) / rows) + Math.floor(columns / 2) + Math.floor(k / rows)) % columns;
      const cosine = this.cosine(i, 1, j, 1);
      sum += cosine;
      squares += cosine * cosine;
    }
    const mean = sum / size;
    return [mean, Math.max(LEAST_DEVIATION, Math.sqrt(Math.max(0, squares / size - mean * mean)))];
  }
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
