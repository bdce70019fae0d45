import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../core/model/bitext';
import { checkBitext } from '../core/model/check-bitext';
import { readWork, worksIn } from '../server/corpus/read';

const folder = import.meta.dirname;
const works = worksIn(folder).map((name) => readWork(path.resolve(folder, name)));

const languages = ({ work }: Bitext) => work.documents.map(({ lang }) => lang);
const types = ({ work, beads }: Bitext) =>
  beads.map(({ sides }) => work.documents.map(({ id }) => sides[id]?.length ?? 0).join(':'));
const pairs = (bitext: Bitext) => types(bitext).filter((type) => !type.split(':').includes('0')).length;
const all = works.flatMap(types);
const kinds = new Set(
  works.flatMap((work) => Object.values(work.segmentations).flatMap(({ blocks }) => blocks.map(({ kind }) => kind))),
);
const words = (lang: string) =>
  works
    .flatMap(({ work, texts }) => work.documents.filter((d) => d.lang === lang).map(({ id }) => texts[id] ?? ''))
    .join('\n');

describe('the corpus', () => {
  it('has six works and more, of forty pairs and more, in three languages', () => {
    expect(works.length).toBeGreaterThanOrEqual(6);
    expect(Math.min(...works.map(pairs))).toBeGreaterThanOrEqual(40);
    const count = (...tags: string[]) => works.filter((work) => languages(work).join() === tags.join()).length;
    expect(count('zh-Hans', 'en')).toBeGreaterThanOrEqual(2);
    expect(count('ru', 'en')).toBeGreaterThanOrEqual(2);
    expect(works.filter((work) => languages(work).length === 3)).toHaveLength(1);
  });

  it.each(works.map((work) => [work.work.id, work] as const))('%s is sound', (_, work) => {
    expect(checkBitext(work)).toEqual([]);
    expect(Object.values(work.texts).every((text) => text === text.normalize('NFC'))).toBe(true);
  });

  it('shows what a reader must be able to see', () => {
    for (const type of ['1:2', '2:1', '2:2', '1:0', '0:1']) expect(all).toContain(type);
    for (const kind of ['heading', 'quotation', 'verse', 'footnote', 'list-item'] as const)
      expect(kinds).toContain(kind);
    expect(words('zh-Hans')).toMatch(/\d万/);
    expect(words('zh-Hans')).toMatch(/亿/);
    expect(words('ru')).toMatch(/млн/);
    expect(words('ru')).toMatch(/млрд/);
    expect(words('zh-Hans')).toMatch(/”（\p{Script=Cyrillic}/u);
  });

  it('holds the emendation, on three sides, with its verifier and evidence in another work', () => {
    const notes = works.flatMap(({ annotations }) => annotations).filter(({ type }) => type === 'emendation');
    const note = notes.find(({ emendation }) => emendation?.reading.includes('2020'));
    expect(note?.targets).toHaveLength(3);
    expect(note?.emendation).toMatchObject({
      kind: 'slip',
      verifiedBy: 'author',
      correction: expect.stringContaining('2000'),
    });
    const [evidence] = note?.emendation?.evidence ?? [];
    const cited = works.find(({ work }) => work.documents.some(({ id }) => id === evidence?.document));
    const segment = cited?.segmentations[evidence?.document ?? '']?.segments.find(({ id }) => id === evidence?.segment);
    expect(cited?.texts[evidence?.document ?? '']?.slice(segment?.start, segment?.end)).toContain('2000');
  });

  it('anchors every note on the words it quotes', () => {
    const wrong = works.flatMap(({ annotations, texts }) =>
      annotations.flatMap(({ targets }) =>
        targets.filter((t) => texts[t.document]?.slice(t.start, t.end) !== t.quote.exact),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
