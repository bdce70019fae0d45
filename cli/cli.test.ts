import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BitextJson } from '../core/formats/bitext-json';
import { parse as parseJson } from '../core/formats/bitext-json';
import { parse as parseLadder } from '../core/formats/ladder';
import { parse as parseTsv } from '../core/formats/tsv';
import { checkBitext } from '../core/model/check-bitext';
import { encode } from '../server/decode/encode.fixture';
import { zipOf } from '../server/formats/zip.fixture';
import { writeStaticModel } from '../server/neural/tiny-model.fixture';
import { programFolder } from '../server/root';
import { openSqlite } from '../store/sqlite/open';
import { main } from './main';

const RU = 'Паром отходил на рассвете. Туман ещё лежал на воде.\n\nСтарик пересчитал мешки: их было 27.\n';
const EN = 'The ferry left at dawn. Fog still lay on the water.\n\nThe old man counted the sacks: there were 27.\n';

let folder = '';
const file = (name: string, content: string | Uint8Array) => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

beforeAll(() => {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) delete process.env[name];
  folder = mkdtempSync(path.join(tmpdir(), 'diglot-cli-'));
  process.env.DIGLOT_DATA = path.join(folder, 'data');
  file('a.ru', RU);
  file('b.en', EN);
});

async function diglot(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const exit = await main(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { exit, ...written };
}

const at = (name: string) => path.join(folder, name);

describe('diglot', () => {
  it('explains its commands on stdout', async () => {
    const { exit, out } = await diglot('--help');
    expect(exit).toBe(0);
    for (const command of ['import', 'align', 'segment', 'export']) expect(out).toContain(`  ${command} `);
  });

  it.each([
    [['frob'], /unknown command 'frob'/],
    [[], /Usage: diglot/],
    [['segment'], /missing required argument/],
    [['segment', 'a', '--shout'], /unknown option/],
    [['segment', '/nowhere/a.txt'], /^File \/nowhere\/a\.txt: There is no such file/],
    [['segment', tmpdir()], /cannot be read: EISDIR/],
    [['align', 'a'], /The option A B must be/],
    [['align', 'a', 'b', '--format', 'xml'], /--format must be ladder, tsv, tmx, json/],
    [['align', '--batch', '.', '--to', 'en', '--out', '.'], /--from must be zh, ru, en/],
    [['align', '--batch', '.', '--from', 'ru', '--to', 'en'], /--out must be DIR/],
    [['align', '--batch', '/nowhere', '--from', 'ru', '--to', 'en', '--out', '.'], /cannot be read: ENOENT/],
    [['export', 'nothing-of-this-name'], /no document or work nothing-of-this-name/],
    [['export', 'x', '--format', 'toString'], /--format must be tsv/],
  ])('answers %j with exit 2 and a sentence on stderr', async (args, sentence) => {
    const { exit, out, err } = await diglot(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(sentence);
  });

  it('speaks the language of the shell', async () => {
    process.env.LANG = 'zh_CN.UTF-8';
    const { err } = await diglot('segment', '/nowhere/a.txt');
    delete process.env.LANG;
    expect(err).toContain('没有这个文件');
  });
});

describe('diglot segment', () => {
  it('prints a sentence a line', async () => {
    const { exit, out } = await diglot('segment', at('a.ru'), '--lang', 'ru');
    expect(exit).toBe(0);
    expect(out).toBe('Паром отходил на рассвете.\nТуман ещё лежал на воде.\nСтарик пересчитал мешки: их было 27.\n');
  });

  it('keeps every character that is not white space, and reads old encodings', async () => {
    const text = '# Паром\n\n• первый, 1. второй\n> цитата\n\nСтрока\nперенесена на новую\nстроку. И ещё…\n';
    const place = file('old.txt', encode(text.replace('•', '-').replace('…', '.'), 'koi8-r'));
    const { out } = await diglot('segment', place);
    expect(out.replace(/\s/g, '')).toBe(text.replace('•', '-').replace('…', '.').replace(/\s/g, ''));
  });
});

describe('diglot align', () => {
  it('prints a ladder of the sentences that segment prints', async () => {
    const { exit, out } = await diglot('align', at('a.ru'), at('b.en'));
    expect({ exit, out }).toEqual({ exit: 0, out: '[0]:[0]\n[1]:[1]\n[2]:[2]\n' });
  });

  it('numbers the lines of presegmented files, blank ones too', async () => {
    const [a, b] = [file('lines.ru', `${RU.replace('. ', '.\n')}`), file('lines.en', EN.replace('. ', '.\n'))];
    const { out } = await diglot('align', a, b, '--presegmented', '--no-self-training');
    const beads = parseLadder(out);
    expect(beads[beads.length - 1]?.a.end).toBe(4);
    expect(beads[beads.length - 1]?.b.end).toBe(4);
    const json = await diglot('align', a, b, '--presegmented', '--format', 'json');
    const bitext = parseJson(json.out);
    expect(checkBitext(bitext)).toEqual([]);
    expect(Object.values(bitext.segmentations).map(({ segments }) => segments.length)).toEqual([3, 3]);
  });

  it('[NM5] takes the likeness of a model into account, and names a folder without one', async () => {
    writeStaticModel(at('model'));
    const a = file('model.ru', 'лампа\nпаром\nрека\nзима\nхлеб\nмельник\n');
    const b = file('model.en', 'lamp\nferry\nwinter\nbread\nmiller\n');
    const { exit, out } = await diglot('align', a, b, '--presegmented', '--model', at('model'));
    expect({ exit, out }).toEqual({ exit: 0, out: '[0]:[0]\n[1]:[1]\n[2]:[]\n[3]:[2]\n[4]:[3]\n[5]:[4]\n' });
    const { exit: failed, err } = await diglot('align', a, b, '--model', at('none'));
    expect(failed).toBe(2);
    expect(err).toContain('tokenizer.json');
  });

  it.each(['tsv', 'tmx', 'json'])('writes %s', async (format) => {
    const { out } = await diglot('align', at('a.ru'), at('b.en'), '--format', format);
    expect(out).toContain('The old man counted the sacks: there were 27.');
    if (format === 'tsv')
      expect(parseTsv(out)[1]?.texts).toEqual(['Туман ещё лежал на воде.', 'Fog still lay on the water.']);
    if (format === 'json') expect(checkBitext(parseJson(out))).toEqual([]);
  });

  it('asks for the languages when both texts look alike', async () => {
    const { exit, err } = await diglot('align', at('a.ru'), at('a.ru'));
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('Both texts are taken for ru') });
    expect((await diglot('align', at('a.ru'), at('a.ru'), '--from', 'ru', '--to', 'ru')).exit).toBe(0);
  });

  it('aligns every pair of a folder, and names a file without its partner', async () => {
    const batch = at('batch');
    mkdirSync(batch);
    for (const name of ['01', '02']) {
      writeFileSync(path.join(batch, `${name}.ru`), RU);
      writeFileSync(path.join(batch, `${name}.en`), EN);
    }
    const run = () => diglot('align', '--batch', batch, '--from', 'ru', '--to', 'en', '--out', at('out'));
    expect((await run()).exit).toBe(0);
    expect(readdirSync(at('out'))).toEqual(['01.align', '02.align']);
    expect(readFileSync(at('out/02.align'), 'utf8')).toBe('[0]:[0]\n[1]:[1]\n[2]:[2]\n');
    writeFileSync(path.join(batch, '03.en'), EN);
    expect((await run()).err).toContain('a 03.en in the folder and no 03.ru beside it');
  });
});

async function digest(): Promise<string> {
  const store = await openSqlite(at('data'));
  try {
    return await store.digest();
  } finally {
    await store.close();
  }
}

describe('diglot import and export', () => {
  it('prints JSON in the documented form and keeps nothing', async () => {
    const before = await digest();
    const { exit, out } = await diglot('import', at('a.ru'), at('b.en'), '--format', 'json');
    expect(exit).toBe(0);
    expect(await digest()).toBe(before);
    const json = JSON.parse(out) as BitextJson;
    expect(Object.keys(json)).toEqual(['work', 'texts', 'segments', 'beads', 'annotations', 'cleaning']);
    expect(checkBitext(parseJson(out))).toEqual([]);
    expect(json.beads).toHaveLength(3);
  });

  it('makes one work of three files in three languages', async () => {
    writeFileSync(at('c.zh'), '渡船在黎明启程。\n\n水面上还有雾。\n\n没有人说话。\n');
    const { exit, out } = await diglot('import', at('a.ru'), at('b.en'), at('c.zh'), '--format', 'json');
    expect(exit).toBe(0);
    const bitext = parseJson(out);
    expect(checkBitext(bitext)).toEqual([]);
    expect(bitext.work.documents.map(({ lang }) => lang)).toEqual(['ru', 'en', 'zh-Hans']);
    expect(
      bitext.beads.filter(({ sides }) => Object.values(sides).every((ids) => ids.length > 0)).length,
    ).toBeGreaterThan(1);
  }, 120_000); // builds two more lexicons

  it('prints one object a line for several works', async () => {
    const { out } = await diglot('import', at('a.ru'), at('b.en'), at('a.ru'), '--format', 'json');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => parseJson(line).work.documents.length),
    ).toEqual([1, 1, 1]);
  });

  it('keeps, refuses to keep twice, and writes what it kept', async () => {
    const { exit, out } = await diglot('import', at('a.ru'), at('b.en'), '--title', 'The ferry');
    expect(exit).toBe(0);
    const [work = '', document = ''] = out.trimEnd().split('\t');
    const again = await diglot('import', at('a.ru'), at('b.en'));
    expect(again).toMatchObject({ exit: 2, err: expect.stringContaining('in the library already') });
    const tsv = await diglot('export', document, '--format', 'tsv');
    expect(parseTsv(tsv.out).map(({ texts }) => texts[1])).toContain('Fog still lay on the water.');
    await diglot('export', work, '--format', 'json', '--out', at('kept/ferry.json'));
    expect(parseJson(readFileSync(at('kept/ferry.json'), 'utf8')).work.title).toBe('The ferry');
  });

  it('writes the library in the corpus form', async () => {
    expect((await diglot('export', '--corpus', at('corpus'))).exit).toBe(0);
    const store = await openSqlite(at('data'));
    expect(readdirSync(at('corpus'))).toHaveLength((await store.works()).length);
    await store.close();
  });
});

describe('the real thing', () => {
  const run = promisify(execFile);
  const bin = path.join(programFolder(), 'cli/diglot.mjs');

  it('runs from any folder', async () => {
    const { stdout } = await run(process.execPath, [bin, 'segment', 'b.en'], { cwd: folder });
    expect(stdout.split('\n')).toHaveLength(4);
  });

  it('ends with 2 and a sentence on stderr', async () => {
    const failed = run(process.execPath, [bin, 'import', 'none.txt'], { cwd: folder });
    await expect(failed).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no such file'),
    });
  });

  it('imports a folder or an archive pair by pair, and names what it could not', async () => {
    const pairs = { 'x.ru.txt': RU, 'x.en.txt': EN, 'bad.txt': '\0\0' };
    mkdirSync(at('pairs'));
    for (const [name, text] of Object.entries(pairs)) file(`pairs/${name}`, text);
    for (const place of [at('pairs'), file('pairs.zip', zipOf(pairs))]) {
      const { exit, out, err } = await diglot('import', '--format', 'json', place);
      expect(exit).toBe(2);
      expect(err).toMatch(/^bad\.txt: .*not a text file/);
      const works = out
        .trim()
        .split('\n')
        .map((line) => parseJson(line));
      expect(works.map(({ work }) => work.documents.map(({ lang }) => lang))).toEqual([['ru', 'en']]);
    }
  });
});
