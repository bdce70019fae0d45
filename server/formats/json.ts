import { z } from 'zod';
import type { Bitext } from '../../core/model/bitext';
import { checkBitext } from '../../core/model/check-bitext';
import { languageOf } from '../../core/model/language';
import type { PairColumn, PairTable } from '../../core/model/pairs';
import { type Place, Problem } from '../../core/model/problem';
import { annotation } from '../../core/model/shapes';
import { beadsFile, exchangeFile, segmentsFile, workFile } from '../corpus/schema';
import { decoded } from './encoded';
import { type Reading, type ReadOptions, readingOfPairs } from './reading';

/** Deepest that values may nest. */
const DEEPEST = 100;

/** Words for the two sides in the JSON of others, and their side. */
const SIDES: Readonly<Record<string, PairColumn>> = {
  original: { side: 'original' },
  source: { side: 'original' },
  translation: { side: 'translation' },
  target: { side: 'translation' },
};

/**
 * Reads JSON: a bitext as the program writes it, or a list of pairs (`[{"zh": …, "en": …}]`, `[["…", "…"]]`, or an object
 * with such a list). Throws `Problem` `bad-json`, `lone-surrogate`, `too-deep`, `bad-bitext` or `bad-table` with the path.
 */
export function readJson(bytes: Uint8Array, options: ReadOptions): Reading {
  const { text, encoded } = decoded(bytes, options);
  const place = options.file === undefined ? {} : { file: options.file };
  const value = parse(text, place);
  inspect(value, place);
  if (isBitext(value)) {
    const bitext = bitextOf(value, place);
    return { text: Object.values(bitext.texts).join('\n'), bitext, encoded };
  }
  return readingOfPairs(tableOf(value, place), encoded);
}

function parse(text: string, place: Place): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const deep = error instanceof RangeError;
    throw new Problem(deep ? 'too-deep' : 'bad-json', detail, deep ? { limit: DEEPEST } : { detail }, place);
  }
}

interface Inner {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/** Walks all values without recursion: a text holds whole characters, and nothing nests too deep. */
function inspect(root: unknown, place: Place): void {
  const open: Inner[] = [{ value: root, path: '', depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, path, depth } = item;
    const here = { ...place, path: path.slice(0, 80) };
    if (depth > DEEPEST) throw new Problem('too-deep', `Deeper than ${DEEPEST}`, { limit: DEEPEST }, here);
    const at = typeof value === 'string' ? value.search(/\p{Surrogate}/u) : -1;
    if (at >= 0) throw new Problem('lone-surrogate', 'Half a character', { path, at }, here);
    for (const inner of innerOf(item)) open.push(inner);
  }
}

function innerOf({ value, path, depth }: Inner): Inner[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).map(([key, inner]) => ({
    value: inner,
    path: list ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    depth: depth + 1,
  }));
}

function isBitext(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'work' in value && 'texts' in value && 'beads' in value;
}

const bitextFile = z.object({
  work: workFile,
  texts: z.record(z.string(), z.string()),
  segments: z.record(z.string(), segmentsFile),
  beads: beadsFile,
  annotations: z.array(z.unknown()).default([]),
  exchange: exchangeFile.optional(),
});

/** A bitext in the program's own form, checked. Throws Problem `bad-bitext` with the path. */
export function bitextOf(value: Readonly<Record<string, unknown>>, place: Place): Bitext {
  const read = bitextFile.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw badBitext(issue?.path.map(String).join('.') ?? '', issue?.message ?? '', place);
  }
  const { work, texts, segments, beads, annotations, exchange } = read.data;
  const checked = annotations.map((each, k) => annotation(each, `annotations[${k}]`));
  const bitext: Bitext = {
    work,
    texts,
    segmentations: segments,
    beads,
    annotations: checked,
    ...(exchange ? { exchange } : {}),
  };
  const [wrong] = checkBitext(bitext);
  if (wrong) throw badBitext('beads', wrong, place);
  return bitext;
}

function badBitext(path: string, wanted: string, place: Place): Problem {
  return new Problem('bad-bitext', `${path}: ${wanted}`, { path, wanted }, { ...place, path });
}

type Cells = Readonly<Record<string, unknown>>;

function tableOf(value: unknown, place: Place): PairTable {
  const rows = listOf(value);
  if (!rows) throw badTable('[{"zh": "…", "en": "…"}]', place);
  const cells = rows.map((row, k): Cells => {
    if (Array.isArray(row)) return Object.fromEntries(row.map((cell, at) => [`${at}`, cell]));
    if (typeof row === 'object' && row !== null) return row as Cells;
    throw badTable(`[${k}]`, place);
  });
  const keys = [...new Set(cells.flatMap((row) => Object.keys(row)))].filter(
    (key) => columnOf(key) && cells.some((row) => typeof row[key] === 'string'),
  );
  if (keys.length < 2) throw badTable('zh, ru, en, original, translation', place);
  return {
    columns: keys.map((key) => columnOf(key) ?? {}),
    rows: cells.map((row) => ({ texts: keys.map((key) => (typeof row[key] === 'string' ? row[key] : '')) })),
  };
}

/** A list, or the first list that an object holds. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value).find((inner): inner is unknown[] => Array.isArray(inner) && inner.length > 0);
}

function columnOf(key: string): PairColumn | undefined {
  if (/^\d$/.test(key)) return {};
  if (Object.hasOwn(SIDES, key.toLowerCase())) return SIDES[key.toLowerCase()];
  return languageOf(key) ? { lang: key.replaceAll('_', '-') } : undefined;
}

function badTable(detail: string, place: Place): Problem {
  return new Problem('bad-table', detail, { detail }, place);
}
