import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../core/model/bitext';
import { checkBitext } from '../../core/model/check-bitext';
import { bitextOf } from '../../store/bitext.fixture';
import { openSqlite } from '../../store/sqlite/open';
import { programFolder } from '../root';
import { hashWork, readWork, worksIn } from './read';
import { syncCorpus } from './sync';
import { writeWorkFolder } from './write';

const fresh = () => mkdtempSync(path.join(tmpdir(), 'diglot-corpus-'));
const now = () => '2026-11-24T08:00:00.000Z';

function noted(id = 'w', pairs = 4): Bitext {
  const bitext = bitextOf(id, pairs);
  const quote = { exact: 'Мост', prefix: '', suffix: ' 0,' };
  return {
    ...bitext,
    annotations: [
      {
        id: 'n',
        motivation: 'commenting',
        targets: [{ document: `${id}-ru`, start: 0, end: 4, quote, status: 'kept' }],
        bodies: [{ text: 'A bridge' }],
        type: 'comment',
        severity: 'neutral',
        state: 'open',
        published: true,
      },
    ],
  };
}

describe('corpus on disk', () => {
  it('reads what it writes', () => {
    const corpus = fresh();
    const folder = writeWorkFolder(corpus, noted());
    expect(readWork(folder)).toEqual(noted());
    writeWorkFolder(corpus, bitextOf('w', 9));
    expect(worksIn(corpus).map((work) => readWork(work).beads.length)).toEqual([9]);
  });

  it.each<[string, (text: string) => string, string, RegExp]>([
    ['texts/w-ru.txt', (text) => text.replace('\n', '\r\n'), 'w/texts/w-ru.txt', /carriage return/],
    ['texts/w-ru.txt', (text) => text.replace('Мост', 'Мыс!'), 'w/annotations.jsonl', /quote is "Мост"/],
    ['texts/w-ru.txt', (text) => `${text} Ещё.`, 'w/beads.json', /in no segment: " Ещё\."/],
    ['beads.json', (text) => text.replace('w-bead1', 'w-bead0'), 'w/beads.json', /bead id w-bead0 is used twice/],
    ['beads.json', (text) => text.replace('"aligned"', '"guessed"'), 'w/beads.json', /0\.method/],
    ['work.json', (text) => text.replace('"ru"', '7'), 'w/work.json', /documents\.0\.lang/],
    ['work.json', (text) => text.replace('"w-ru"', '"../ru"'), 'w/work.json', /documents\.0\.id/],
    ['segments/w-en.json', (text) => text.slice(0, -3), 'w/segments/w-en.json', /JSON/],
    ['annotations.jsonl', (text) => `${text}\n{"id":}`, 'w/annotations.jsonl', /annotations\.jsonl:3/],
    ['annotations.jsonl', (text) => text.replace('"open"', '"ajar"'), 'w/annotations.jsonl', /1:diglot:state/],
  ])('names the place in %s', (name, spoil, file, message) => {
    const folder = writeWorkFolder(fresh(), noted());
    const place = path.join(folder, name);
    writeFileSync(place, spoil(readFileSync(place, 'utf8')));
    const problem = expect.objectContaining({ code: 'bad-corpus', place: expect.objectContaining({ file }) });
    expect(() => readWork(folder)).toThrow(problem);
    expect(() => readWork(folder)).toThrow(message);
  });

  const shipped = worksIn(path.join(programFolder(), 'corpus'));
  it('ships sound works in normal form NFC', () => {
    expect(shipped.length).toBeGreaterThan(0);
    for (const folder of shipped) {
      const bitext = readWork(folder);
      expect(checkBitext(bitext)).toEqual([]);
      expect(Object.values(bitext.texts).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
    }
  });
});

describe('syncCorpus', () => {
  it('adds what is new, replaces what changed, and touches nothing else', async () => {
    const [corpus, store] = [fresh(), await openSqlite(fresh())];
    writeWorkFolder(corpus, noted('v'));
    writeWorkFolder(corpus, noted('w'));
    expect(await syncCorpus(store, corpus, now)).toMatchObject({ added: ['v', 'w'], replaced: [] });
    const digest = await store.digest();
    expect(await syncCorpus(store, corpus, now)).toMatchObject({ added: [], replaced: [] });
    expect(await store.digest()).toBe(digest);
    writeWorkFolder(corpus, noted('w', 6));
    expect(await syncCorpus(store, corpus, now)).toMatchObject({ added: [], replaced: ['w'], left: [] });
    expect((await store.bitext('w'))?.bitext.beads.length).toBe(6);
    await store.close();
  });

  it('reports a work that cannot be read and brings in the others', async () => {
    const [corpus, store] = [fresh(), await openSqlite(fresh())];
    const broken = writeWorkFolder(corpus, noted('a'));
    appendFileSync(path.join(broken, 'beads.json'), ']');
    writeWorkFolder(corpus, noted('b'));
    const { added, problems } = await syncCorpus(store, corpus, now);
    expect(added).toEqual(['b']);
    expect(problems.map((problem) => problem.place.file)).toEqual(['a/beads.json']);
    await store.close();
  });

  it('hashes names and bytes, not the folder', () => {
    const folder = writeWorkFolder(fresh(), noted());
    const copy = path.join(fresh(), 'copy');
    cpSync(folder, copy, { recursive: true });
    expect(hashWork(copy)).toBe(hashWork(folder));
    appendFileSync(path.join(copy, 'work.json'), ' ');
    expect(hashWork(copy)).not.toBe(hashWork(folder));
  });
});
