/**
 * A table from words to weighted words in one buffer, read in place: nothing is parsed at load. Layout in 32-bit
 * units: MAGIC, heads, values, entries, slots, units; hash slots; head string edges; value string edges; entry edges;
 * entries; then weights (bytes) and all strings (UTF-16). Little-endian, as every machine that runs Node.
 */
export interface PackedWords {
  readonly slots: Int32Array;
  readonly headEdges: Int32Array;
  readonly valueEdges: Int32Array;
  readonly entryEdges: Int32Array;
  readonly entries: Int32Array;
  readonly weights: Uint8Array;
  readonly units: Uint16Array;
}

export type WeightedWords = ReadonlyMap<string, number>;

/** Changes with the layout, so that an old file is seen as such. */
const MAGIC = 0x44474c32;
const HEADER = 6;
const STEPS = 250;

/** Packs words and their weighted words (weights 0 to 1, kept in steps of 1/250). */
export function packWords(table: ReadonlyMap<string, WeightedWords>): ArrayBuffer {
  const heads = [...table.keys()];
  const values = [...new Set(heads.flatMap((head) => [...(table.get(head) as WeightedWords).keys()]))];
  const places = new Map(values.map((value, k) => [value, k]));
  const size = heads.reduce((sum, head) => sum + (table.get(head) as WeightedWords).size, 0);
  const strings = [...heads, ...values];
  const length = strings.reduce((sum, text) => sum + text.length, 0);
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, heads.length * 1.7)));
  const buffer = new ArrayBuffer(bytesOf(heads.length, values.length, size, slots, length));
  new Int32Array(buffer, 0, HEADER).set([MAGIC, heads.length, values.length, size, slots, length]);
  const packed = viewsOf(buffer);
  fillStrings(packed, heads, values);
  fillSlots(packed.slots, heads);
  let at = 0;
  heads.forEach((head, k) => {
    for (const [value, weight] of table.get(head) as WeightedWords) {
      packed.entries[at] = places.get(value) as number;
      packed.weights[at++] = Math.max(1, Math.round(Math.min(1, weight) * STEPS));
    }
    packed.entryEdges[k + 1] = at;
  });
  return buffer;
}

/** Views of a packed buffer, or undefined when it is not one of this layout. */
export function unpackWords(buffer: ArrayBuffer): PackedWords | undefined {
  if (buffer.byteLength < 4 * HEADER) return undefined;
  const [magic, ...sizes] = new Int32Array(buffer, 0, HEADER);
  const known =
    magic === MAGIC && bytesOf(...(sizes as [number, number, number, number, number])) === buffer.byteLength;
  return known ? viewsOf(buffer) : undefined;
}

/** Visits the entries of `word`; false when it is not a head. */
export function visitEntries(
  packed: PackedWords,
  word: string,
  visit: (word: string, weight: number) => void,
): boolean {
  const head = find(packed, word);
  if (head < 0) return false;
  const end = packed.entryEdges[head + 1] as number;
  for (let at = packed.entryEdges[head] as number; at < end; at++) {
    visit(
      spelling(packed.units, packed.valueEdges, packed.entries[at] as number),
      (packed.weights[at] as number) / STEPS,
    );
  }
  return true;
}

/** Every word that some head has; a set is built, so ask once. */
export function valuesOf({ units, valueEdges }: PackedWords): Set<string> {
  return new Set(Array.from({ length: valueEdges.length - 1 }, (_, k) => spelling(units, valueEdges, k)));
}

function bytesOf(heads: number, values: number, entries: number, slots: number, units: number): number {
  const weights = 4 * Math.ceil(entries / 4);
  return 4 * (HEADER + slots + 2 * (heads + 1) + (values + 1) + entries) + weights + 2 * units;
}

function viewsOf(buffer: ArrayBuffer): PackedWords {
  const [, heads = 0, values = 0, entries = 0, slots = 0, units = 0] = new Int32Array(buffer, 0, HEADER);
  let at = 4 * HEADER;
  const take = (count: number) => {
    const view = new Int32Array(buffer, at, count);
    at += 4 * count;
    return view;
  };
  const views = {
    slots: take(slots),
    headEdges: take(heads + 1),
    valueEdges: take(values + 1),
    entryEdges: take(heads + 1),
    entries: take(entries),
  };
  const weights = new Uint8Array(buffer, at, entries);
  return { ...views, weights, units: new Uint16Array(buffer, at + 4 * Math.ceil(entries / 4), units) };
}

function fillStrings({ units, headEdges, valueEdges }: PackedWords, heads: string[], values: string[]): void {
  let at = 0;
  const write = (text: string, k: number, edges: Int32Array) => {
    edges[k] = at;
    for (let c = 0; c < text.length; c++) units[at++] = text.charCodeAt(c);
    edges[k + 1] = at;
  };
  heads.forEach((head, k) => {
    write(head, k, headEdges);
  });
  values.forEach((value, k) => {
    write(value, k, valueEdges);
  });
}

/** Open addressing with linear steps; a slot holds the head's number plus one, 0 is free. */
function fillSlots(slots: Int32Array, heads: readonly string[]): void {
  heads.forEach((head, k) => {
    let at = hash(head) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = k + 1;
  });
}

function find({ slots, headEdges, units }: PackedWords, word: string): number {
  for (let at = hash(word) & (slots.length - 1); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
    const head = (slots[at] as number) - 1;
    if (same(units, headEdges[head] as number, headEdges[head + 1] as number, word)) return head;
  }
  return -1;
}

function same(units: Uint16Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let c = 0; c < word.length; c++) if (units[start + c] !== word.charCodeAt(c)) return false;
  return true;
}

function spelling(units: Uint16Array, edges: Int32Array, k: number): string {
  return String.fromCharCode(...units.subarray(edges[k] as number, edges[k + 1] as number));
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let state = 0x811c9dc5;
  for (let c = 0; c < word.length; c++) state = Math.imul(state ^ word.charCodeAt(c), 0x01000193);
  return state >>> 0;
}
