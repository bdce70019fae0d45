import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../formats/zip.fixture';
import { plainLines } from './article';
import { readDictionary } from './read';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const folder = (files: Record<string, Uint8Array>) => (name: string) => files[name];
const none = () => undefined;

async function articlesOf(name: string, bytes: Uint8Array, files: Record<string, Uint8Array> = {}) {
  const { articles, ...about } = await readDictionary(name, bytes, folder(files));
  return { about, articles: [...articles] };
}

const be32 = (...values: number[]) =>
  new Uint8Array(values.flatMap((v) => [v >>> 24, (v >>> 16) & 255, (v >>> 8) & 255, v & 255]));
const lamp = utf8('лампа; светильник');
const raft = utf8('<b>плот</b><br>паром');
const IFO =
  "StarDict's dict ifo file\nversion=2.4.2\nbookname=Lamps\nwordcount=2\nauthor=A. Author\nsametypesequence=h\n";

describe('StarDict', () => {
  const idx = join(utf8('lamp\0'), be32(0, lamp.length), utf8('raft\0'), be32(lamp.length, raft.length));
  const files = {
    'x.idx': idx,
    'x.dict.dz': new Uint8Array(gzipSync(join(lamp, raft))),
    'x.syn': join(utf8('lantern\0'), be32(0)),
  };

  it('[W13] reads index, compressed meanings and synonyms', async () => {
    expect(await articlesOf('x.ifo', utf8(IFO), files)).toEqual({
      about: { name: 'Lamps', from: 'und', to: 'und', notice: 'A. Author' },
      articles: [
        { heads: ['lamp', 'lantern'], senses: ['лампа; светильник'] },
        { heads: ['raft'], senses: ['плот', 'паром'] },
      ],
    });
  });

  it('[W13] reads fields that name their own types, and leaves sounds out', async () => {
    const data = join(utf8('tlamp\0'), utf8('W'), be32(3), utf8('abc'), utf8('mлампа\0'));
    const sole = { 'x.idx': join(utf8('lamp\0'), be32(0, data.length)), 'x.dict': data };
    const { articles } = await articlesOf('x.ifo', utf8(IFO.replace('sametypesequence=h\n', '')), sole);
    expect(articles).toEqual([{ heads: ['lamp'], senses: ['lamp', 'лампа'] }]);
  });

  it('[W13] reads one in a zip', async () => {
    const zip = zipOf({ 'd/x.ifo': utf8(IFO), 'd/x.idx': idx, 'd/x.dict': join(lamp, raft) });
    expect((await articlesOf('lamps.zip', zip)).articles).toHaveLength(2);
  });

  it('[W14] names the part that is missing or cut off', async () => {
    await expect(readDictionary('x.ifo', utf8(IFO), none)).rejects.toMatchObject({
      code: 'bad-dictionary',
      values: { part: '.idx' },
    });
    const cut = { ...files, 'x.dict.dz': lamp };
    const { articles } = await readDictionary('x.ifo', utf8(IFO), folder(cut));
    expect(() => [...articles]).toThrow(expect.objectContaining({ values: { format: 'StarDict', part: '.dict' } }));
    const torn = { ...files, 'x.dict.dz': new Uint8Array(gzipSync(lamp)).slice(0, 20) };
    await expect(readDictionary('x.ifo', utf8(IFO), folder(torn))).rejects.toMatchObject({ code: 'damaged-file' });
  });
});

describe('dictd', () => {
  const info = utf8('00-database-short\n  A small one\n');
  const body = join(info, utf8('lamp [læmp]\n  лампа\n  фонарь\n'));
  const index = `00-database-short\tA\t${'i'}\nlamp\ti\ts\nlamps\ti\ts\n`;
  const sizes = { info: info.length, lamp: body.length - info.length };
  const b64 = (n: number) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'[n] as string;
  const exact = index
    .replace('A\ti', `A\t${b64(sizes.info)}`)
    .replaceAll('\ti\ts', `\t${b64(sizes.info)}\t${b64(sizes.lamp)}`);

  it('[W13] reads base 64 places, several words of one article, the name of the database', async () => {
    expect(await articlesOf('mine.index', utf8(exact), { 'mine.dict.dz': new Uint8Array(gzipSync(body)) })).toEqual({
      about: { name: 'A small one', from: 'und', to: 'und', notice: '' },
      articles: [{ heads: ['lamp', 'lamps'], reading: 'læmp', senses: ['лампа', 'фонарь'] }],
    });
  });

  it('[W13] reads KOI8-R where it is no UTF-8', async () => {
    const koi = new Uint8Array([...utf8('raft\n  '), 0xd0, 0xcc, 0xcf, 0xd4]);
    const { articles } = await articlesOf('k.index', utf8(`raft\tA\t${b64(koi.length)}`), { 'k.dict': koi });
    expect(articles).toEqual([{ heads: ['raft'], reading: undefined, senses: ['плот'] }]);
  });

  it('[W14] refuses an index that is none', async () => {
    await expect(readDictionary('m.index', utf8('lamp\t!\t?'), folder({ 'm.dict': body }))).rejects.toMatchObject({
      values: { part: '.index' },
    });
  });
});

describe('Yomitan', () => {
  const bank = [
    ['灯', 'dēng', '', '', 0, ['lamp', { type: 'text', text: 'light' }], 1, ''],
    [
      '船',
      '船',
      '',
      '',
      0,
      [
        {
          type: 'structured-content',
          content: {
            tag: 'ul',
            content: [
              { tag: 'li', content: 'boat' },
              { tag: 'li', content: 'ship' },
            ],
          },
        },
      ],
      2,
      '',
    ],
  ];
  const index = {
    title: 'Small',
    format: 3,
    revision: '1',
    sourceLanguage: 'zh',
    targetLanguage: 'en',
    author: 'B. Author',
  };

  it('[W13] reads term banks, texts and structured content', async () => {
    const zip = zipOf({ 'index.json': JSON.stringify(index), 'term_bank_1.json': JSON.stringify(bank) });
    expect(await articlesOf('small.zip', zip)).toEqual({
      about: { name: 'Small', from: 'zh', to: 'en', notice: 'B. Author' },
      articles: [
        { heads: ['灯'], reading: 'dēng', senses: ['lamp', 'light'] },
        { heads: ['船'], senses: ['boat', 'ship'] },
      ],
    });
  });

  it('[W14] refuses a zip that is no dictionary', async () => {
    await expect(readDictionary('x.zip', zipOf({ 'a.txt': 'a' }), none)).rejects.toMatchObject({
      code: 'bad-dictionary',
      values: { part: 'index.json' },
    });
  });
});

describe('DSL', () => {
  const text = [
    '#NAME "Small (Ru-En)"',
    '#INDEX_LANGUAGE "Russian"',
    '#CONTENTS_LANGUAGE "English"',
    '',
    'лампа{ж}',
    'лампочк(а)',
    '\t[m1][p]сущ.[/p] [trn]lamp, [i]also[/i] bulb[/trn][/m]',
    '\t[s]lamp.wav[/s]',
    'плот',
    '\t[m1]raft \\[a kind of boat\\][/m]',
    '',
  ].join('\n');
  const wanted = [
    { heads: ['лампа', 'лампочк', 'лампочка'], senses: ['сущ. lamp, also bulb'] },
    { heads: ['плот'], senses: ['raft [a kind of boat]'] },
  ];

  it('[W13] reads headwords, optional parts, markup, UTF-16', async () => {
    const wide = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    expect(await articlesOf('small.dsl', wide)).toEqual({
      about: { name: 'Small (Ru-En)', from: 'ru', to: 'en', notice: '' },
      articles: wanted,
    });
    expect((await articlesOf('small.dsl.dz', new Uint8Array(gzipSync(utf8(text))))).articles).toEqual(wanted);
  });

  it('[W14] refuses one without a name', async () => {
    await expect(readDictionary('x.dsl', utf8('плот\n\traft'), none)).rejects.toMatchObject({ code: 'bad-dictionary' });
  });
});

describe('TSV', () => {
  it('[W13] reads two columns or more, comments left out', async () => {
    const { articles, about } = await articlesOf('my words.tsv', utf8('# list\nlamp\tлампа\n灯\tdēng\tlamp\tlight\n'));
    expect(about.name).toBe('my words');
    expect(articles).toEqual([
      { heads: ['lamp'], senses: ['лампа'] },
      { heads: ['灯'], reading: 'dēng', senses: ['lamp', 'light'] },
    ]);
  });

  it('[W14] names the line that has no tab', async () => {
    await expect(readDictionary('w.tsv', utf8('lamp\tлампа\nraft\n'), none)).rejects.toMatchObject({
      place: { line: 2 },
    });
    await expect(readDictionary('w.pdb', utf8('x'), none)).rejects.toMatchObject({ code: 'unsupported-dictionary' });
  });
});

it('[W13] meanings in markup become plain lines', () => {
  expect(plainLines('<div>one &amp; two</div><li>three&#x21;</li>')).toEqual(['one & two', 'three!']);
});
