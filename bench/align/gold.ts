import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignedBead, AlignSide } from '../../core/align/align';
import type { LanguageCode } from '../../core/model/language';
import { LITERARY, stressDocument } from './stress';

/** Segment indices of both sides that belong together; not always neighbours. */
export interface GoldBead {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export interface GoldDocument {
  readonly name: string;
  readonly a: AlignSide;
  readonly b: AlignSide;
  readonly gold: readonly GoldBead[];
}

export interface GoldSet {
  readonly name: string;
  /** Verse gold: beads that lie inside one gold bead are joined before they are counted. */
  readonly verse: boolean;
  readonly documents: readonly GoldDocument[];
}

/** The folder of development data beside the project; undefined when it is not there. */
export function goldFolder(): string | undefined {
  const folder = join(process.cwd(), '..', 'shared', 'gold');
  return existsSync(join(folder, 'alignment')) ? folder : undefined;
}

/** Every set of `gold/alignment`, then stress sets made from the line-by-line news and from verses. */
export function goldSets(folder: string): GoldSet[] {
  const root = join(folder, 'alignment');
  const given = readdirSync(root)
    .sort()
    .map((name) => readSet(root, name));
  return [...given, ...newsStress(folder), ...given.filter((set) => set.verse).map(verseStress)];
}

function readSet(root: string, name: string): GoldSet {
  const [from, to] = name.split('-').slice(-2) as [LanguageCode, LanguageCode];
  const files = readdirSync(join(root, name))
    .filter((file) => file.endsWith('.gold'))
    .sort();
  const documents = files.map((file) => {
    const path = (extension: string) => join(root, name, file.replace(/gold$/, extension));
    return {
      name: file.replace(/\.gold$/, ''),
      a: { lang: from, segments: linesOf(path(from)) },
      b: { lang: to, segments: linesOf(path(to)) },
      gold: parseLadder(readFileSync(path('gold'), 'utf8')),
    };
  });
  return { name, verse: name.startsWith('bible'), documents };
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
}

/** Reads a bead a line, `[0,1]:[0]`. */
export function parseLadder(text: string): GoldBead[] {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [a, b] = line.split(':') as [string, string];
      return { a: JSON.parse(a), b: JSON.parse(b) };
    });
}

const PAIRS: readonly (readonly [LanguageCode, LanguageCode])[] = [
  ['zh', 'en'],
  ['ru', 'en'],
  ['ru', 'zh'],
];

function newsStress(folder: string): GoldSet[] {
  const text = {
    zh: linesOf(join(folder, 'ntrex', 'zh.txt')),
    ru: linesOf(join(folder, 'ntrex', 'ru.txt')),
    en: linesOf(join(folder, 'ntrex', 'en.txt')),
  };
  return PAIRS.map((langs, k) => {
    const lines = text[langs[0]].map((line, n) => [line, text[langs[1]][n] ?? ''] as const);
    const documents = [0, 1, 2].map((part) =>
      stressDocument(`0${part}`, langs, lines.slice(part * 319, (part + 1) * 319), LITERARY, 7 + 10 * k + part),
    );
    return { name: `stress-news-${langs.join('-')}`, verse: false, documents };
  });
}

/** Verses as lines; what the gold holds on each side is joined, then damaged. */
function verseStress(set: GoldSet): GoldSet {
  const documents = set.documents.map((document, k) => {
    const joinOf = (side: AlignSide, ids: readonly number[]) =>
      ids.map((id) => side.segments[id]).join(side.lang === 'zh' ? '' : ' ');
    const lines = document.gold.map((bead) => [joinOf(document.a, bead.a), joinOf(document.b, bead.b)] as const);
    const full = lines.filter(([a, b]) => a && b).slice(0, 600);
    return stressDocument(document.name, [document.a.lang, document.b.lang], full, LITERARY, 101 + k);
  });
  return { name: set.name.replace('bible', 'stress-verse'), verse: false, documents };
}

/** Beads as the gold writes them. */
export function asGold(beads: readonly Pick<AlignedBead, 'a' | 'b'>[]): GoldBead[] {
  const run = ({ start, end }: { start: number; end: number }) =>
    Array.from({ length: end - start }, (_, k) => start + k);
  return beads.map(({ a, b }) => ({ a: run(a), b: run(b) }));
}
