import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../model/bitext';
import { checkBitext } from '../model/check-bitext';
import type { BlockRole } from '../model/segmentation';
import { type ImportResult, importOne, importTogether } from '../pipeline';
import { counter } from './counter.fixture';
import { toImportJson } from './import-json';
import { lostText } from './lost-text.fixture';

/** Real documents that belong to their publishers and are read beside the project, never copied into it. */
const SHARED = new URL('../../../shared/', import.meta.url);
const present = existsSync(new URL('seeds', SHARED));
if (!present) console.warn('../shared is not here: the tests on real documents are skipped');

function readSeed(number: string): string {
  const folder = new URL('seeds/', SHARED);
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? '';
  return readFileSync(new URL(name, folder), 'utf8');
}

function readGold<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`gold/discrepancy/${name}`, SHARED), 'utf8')) as T;
}

/** The text of each bead on both sides, in column order. */
function pairsOf({ bitext }: ImportResult): { method: string; sides: string[] }[] {
  const at = new Map(
    bitext.work.documents.flatMap(({ id }) =>
      (bitext.segmentations[id]?.segments ?? []).map((segment) => [segment.id, segment] as const),
    ),
  );
  return bitext.beads.map(({ method, sides }) => ({
    method,
    sides: bitext.work.documents.map(({ id }) => {
      const ids = sides[id] ?? [];
      const [first, last] = [at.get(ids[0] ?? ''), at.get(ids[ids.length - 1] ?? '')];
      return first && last ? (bitext.texts[id]?.slice(first.start, last.end) ?? '') : '';
    }),
  }));
}

function blockTexts({ bitext }: ImportResult, lang: string, role?: BlockRole): string[] {
  const id = bitext.work.documents.find((document) => document.lang.startsWith(lang))?.id ?? '';
  const blocks = bitext.segmentations[id]?.blocks ?? [];
  return blocks
    .filter((block) => role === undefined || block.role === role)
    .map(({ start, end }) => bitext.texts[id]?.slice(start, end) ?? '');
}

describe.skipIf(!present)('real documents', () => {
  const imports = new Map<string, ImportResult>();
  const read = (number: string): ImportResult => {
    const known = imports.get(number) ?? importOne({ text: readSeed(number) }, { newId: counter() });
    imports.set(number, known);
    return known;
  };

  it('[C1] are sound and lose nothing that the ledger does not name', () => {
    for (const number of ['000', '001', '002', '003']) {
      const result = read(number);
      expect(checkBitext(result.bitext)).toEqual([]);
      expect(lostText([readSeed(number)], result)).toEqual([]);
    }
  });

  it('[C3] can have every removal taken back singly', () => {
    for (const number of ['000', '001', '002', '003']) {
      const text = readSeed(number);
      const entries = read(number).cleaning.filter((entry) => entry.what !== 'reported');
      for (const entry of entries.filter((_, k) => k % 9 === 0)) {
        const again = importOne({ text }, { newId: counter(), turned: new Set([entry.id]) });
        expect(again.cleaning.find(({ id }) => id === entry.id)).toMatchObject({ what: 'reported', text: entry.text });
        expect(checkBitext(again.bitext)).toEqual([]);
        expect(lostText([text], again)).toEqual([]);
      }
    }
  });

  it('[B2] pair 001 paragraph by paragraph and sentence by sentence', () => {
    const gold = readGold<{ pairs: { en: string; zh: string }[]; sentencePairs: { en: string; zh: string }[] }>(
      'seed001-gold.json',
    );
    const result = read('001');
    expect(result.bitext.work.documents.map(({ lang, side }) => [lang, side])).toEqual([
      ['zh-Hans', 'original'],
      ['en', 'translation'],
    ]);
    const paired = (role: BlockRole) => ['zh', 'en'].map((lang) => blockTexts(result, lang, role));
    const [zh = [], en = []] = paired('title').map((titles, k) => [...titles, ...(paired('body')[k] ?? [])]);
    expect(zh.map((text, k) => ({ en: en[k], zh: text }))).toEqual(
      gold.pairs.map((pair) => ({ en: pair.en, zh: pair.zh })),
    );
    const found = new Set(pairsOf(result).map(({ sides }) => sides.join('|')));
    const exact = gold.sentencePairs.filter((pair) => found.has(`${pair.zh}|${pair.en}`));
    expect(exact.length).toBeGreaterThanOrEqual(83);
  });

  it('[B3] keep the summary and main points of 001 as front matter, its citation as metadata', () => {
    const result = read('001');
    expect([blockTexts(result, 'en', 'summary').length, blockTexts(result, 'en', 'takeaway').length]).toEqual([1, 5]);
    const front = pairsOf(result).filter((pair) => pair.method === 'front');
    expect(front.every(({ sides }) => sides[0] === '' && sides[1] !== '')).toBe(true);
    expect(result.bitext.work.citation).toContain('World Affairs');
    expect(result.bitext.work.documents[0]).toMatchObject({ date: '2024-02-08' });
    const text = Object.values(result.bitext.texts).join('\n');
    for (const word of ['Copy Link', 'To top', 'See an error', 'Return to', 'side-by-side', 'PDF']) {
      expect(text).not.toContain(word);
      expect(result.cleaning.some((entry) => entry.text.includes(word))).toBe(true);
    }
  });

  it('[C8] [C17] read 000 as one document in sections, with its credits and sources', () => {
    const { bitext, cleaning } = read('000');
    const gold = readGold<{ artefacts: { kind: string; start: number }[] }>('seed000-notes.json');
    expect(bitext.work.documents).toMatchObject([{ lang: 'zh-Hans', side: 'translation' }]);
    expect(cleaning.filter((entry) => entry.pass === 'cut-paragraphs')).toHaveLength(2);
    const page = gold.artefacts.find((artefact) => artefact.kind === 'page-number');
    expect(cleaning.find((entry) => entry.pass === 'page-breaks')).toMatchObject({
      what: 'removed',
      start: page?.start,
    });
    const roles = bitext.work.credits?.map((credit) => credit.role) ?? [];
    expect(roles.filter((role) => role === '来源')).toHaveLength(10);
    expect(roles).toEqual(expect.arrayContaining(['编译', '选题&审校', '原文见']));
    const headings = Object.values(bitext.segmentations)[0]?.blocks.filter((block) => block.kind === 'heading') ?? [];
    expect(headings.length).toBe(19);
  });

  it('[I1] [I4] bring the emendation of 000 with both readings, and its glosses', () => {
    const { annotations } = read('000').bitext;
    const gold = readGold<{ glosses: { kind: string; span: string }[] }>('seed000-notes.json').glosses;
    expect(annotations.find(({ type }) => type === 'emendation')).toMatchObject({
      targets: [{ quote: { exact: '2000 年' } }],
      emendation: { reading: '2020 年', correction: '2000 年', kind: 'slip', verifiedBy: 'author' },
    });
    const glosses = annotations.filter(({ tags }) => tags?.includes('gloss'));
    const found = glosses.map(({ bodies }) => bodies.map(({ text }) => text).join(', '));
    const wanted = gold.filter(({ kind }) => kind.endsWith('-term')).map(({ span }) => span.slice(1, -1));
    expect(wanted).toHaveLength(14);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  it('[C10] [C18] make whole sentences of 002 and report its repeated fragment', () => {
    const { cleaning } = read('002');
    const gold = readGold<{ items: { kind: string; start: number; span: string }[] }>('seed002-artefacts.json');
    const of = (kind: string) => gold.items.filter((item) => item.kind === kind);
    expect(cleaning.filter((entry) => entry.pass === 'repeats').map((entry) => entry.start)).toEqual(
      of('duplicate-fragment').map((item) => item.start),
    );
    expect(cleaning.filter((entry) => entry.pass === 'cut-paragraphs')).toHaveLength(of('paragraph-broken').length);
    expect(cleaning.find((entry) => entry.pass === 'promotion')?.text).toContain(of('promo-block')[0]?.span);
    expect(cleaning.find((entry) => entry.pass === 'markup')?.text).toBe(of('markdown-residue')[0]?.span);
  });

  it('[C5] [C9] repair every U+FFFD of 003 and bring its notes to the foot', () => {
    const { bitext, cleaning } = read('003');
    const gold = readGold<Record<string, number>>('seed003-artefacts.json');
    const mended = cleaning.filter((entry) => entry.text.startsWith('\ufffd') && entry.what === 'replaced');
    expect(mended.filter((entry) => entry.replacement === '')).toHaveLength(
      gold['U+FFFD at line end (soft hyphen)'] ?? 0,
    );
    expect(mended.filter((entry) => entry.replacement === '-')).toHaveLength(49);
    const text = Object.values(bitext.texts).join('\n');
    expect(text).not.toContain('\ufffd');
    for (const word of ['Последняя', 'суверенные', 'долгосрочные', 'Во-первых', 'Во-вторых'])
      expect(text).toContain(word);
    const notes = cleaning.filter((entry) => entry.pass === 'footnotes');
    expect(notes.filter((entry) => entry.what === 'moved')).toHaveLength(10);
    expect(notes.filter((entry) => entry.what === 'reported')).toHaveLength(5);
    expect(text).not.toMatch(/https?:\/\/\S*\n/);
  });

  it('[P1] align the two abstracts of 003 sentence by sentence', () => {
    const gold = readGold<{ pairs: { ru: string; en: string }[] }>('seed003-abstract-gold.json').pairs;
    const side = (lang: 'ru' | 'en') => ({ text: gold.map((pair) => pair[lang]).join(' ') });
    const result = importTogether([side('ru'), side('en')], { newId: counter() });
    expect(pairsOf(result).map(({ sides }) => sides)).toEqual(gold.map((pair) => [pair.ru, pair.en]));
  });

  it('[C22] offer the abstracts of 003 as a bitext, and no others', () => {
    const { abstracts } = read('003');
    const gold = readGold<{ pairs: { ru: string; en: string }[] }>('seed003-abstract-gold.json').pairs;
    expect(abstracts?.work.documents.map(({ lang, side }) => [lang, side])).toEqual([
      ['ru', 'original'],
      ['en', 'translation'],
    ]);
    const pairs = pairsOf({ ...read('003'), bitext: abstracts as Bitext }).map(({ sides }) => sides);
    expect(pairs).toEqual(expect.arrayContaining(gold.map((pair) => [pair.ru, pair.en])));
    expect(['000', '001', '002'].map((number) => read(number).abstracts)).toEqual([undefined, undefined, undefined]);
  });

  it('[P4] come out of the command line as JSON with every bead on every side', () => {
    const json = toImportJson(read('001'));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json.beads.every((bead) => Object.keys(bead.sides).length === 2)).toBe(true);
  });
});
