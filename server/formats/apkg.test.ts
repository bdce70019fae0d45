import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { ANKI_FIELDS, type AnkiNote } from '../../core/formats/anki-note';
import { writeApkg } from './apkg';
import { openZip } from './zip';
import { crc32 } from './zip-write';

const NOW = Date.UTC(2026, 2, 5, 10);
const note: AnkiNote = {
  id: 'zh:灯',
  word: '灯',
  reading: 'dēng',
  meaning: 'lamp < light & "more"',
  sentence: '窗边有一盏灯。',
  partner: 'A lamp stands\nby the window.',
  note: '',
  source: 'Evenings',
  link: 'https://example.org/read/e.zh?a=1&b=2#s-4',
};
const folder = mkdtempSync(path.join(tmpdir(), 'diglot-apkg-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Record<string, string | number>;

async function readBack(bytes: Uint8Array, name: string) {
  const zip = await openZip(bytes);
  const file = path.join(folder, `${name}.anki2`);
  writeFileSync(file, (await zip.read('collection.anki2')) as Uint8Array);
  const database = new DatabaseSync(file, { readOnly: true });
  const all = (sql: string) => database.prepare(sql).all() as Row[];
  const read = {
    names: zip.names,
    media: new TextDecoder().decode(await zip.read('media')),
    col: all('select * from col')[0] as Row,
    notes: all('select * from notes order by id'),
    cards: all('select * from cards order by id'),
    check: all('pragma integrity_check'),
  };
  database.close();
  return read;
}

describe('Anki package', () => {
  it('[W28] is a zip with a sound collection of schema 11 and media', async () => {
    const { names, media, col, check } = await readBack(writeApkg([note], { deck: 'Diglot', now: NOW }), 'a');
    expect(names).toEqual(['collection.anki2', 'media']);
    expect(media).toBe('{}');
    expect(check).toEqual([{ integrity_check: 'ok' }]);
    expect(col).toMatchObject({ id: 1, ver: 11, mod: NOW, tags: '{}' });
    for (const part of ['conf', 'models', 'decks', 'dconf']) expect(JSON.parse(String(col[part]))).toBeTypeOf('object');
  });

  it('[W28] has the eight fields in order, as HTML, and one new card a note in the deck', async () => {
    const { col, notes, cards } = await readBack(
      writeApkg([note, { ...note, id: 'ru:лампа', word: 'лампа' }], { deck: 'Words', now: NOW }),
      'b',
    );
    const model = Object.values(
      JSON.parse(String(col.models)) as Record<string, { id: number; flds: { name: string; ord: number }[] }>,
    )[0];
    expect(model?.flds.map(({ name }) => name)).toEqual([...ANKI_FIELDS]);
    const fields = String(notes[0]?.flds).split('\u001f');
    expect(fields).toEqual([
      '灯',
      'dēng',
      'lamp &lt; light &amp; &quot;more&quot;',
      '窗边有一盏灯。',
      'A lamp stands<br>by the window.',
      '',
      'Evenings',
      '<a href="https://example.org/read/e.zh?a=1&amp;b=2#s-4">https://example.org/read/e.zh?a=1&amp;b=2#s-4</a>',
    ]);
    expect(notes.map(({ mid }) => mid)).toEqual([model?.id, model?.id]);
    const decks = JSON.parse(String(col.decks)) as Record<string, { name: string }>;
    expect(cards.map(({ nid, did, type, queue, due }) => [nid, decks[String(did)]?.name, type, queue, due])).toEqual([
      [notes[0]?.id, 'Words', 0, 0, 1],
      [notes[1]?.id, 'Words', 0, 0, 2],
    ]);
  });

  it('[W28] gives a word the same guid in every export, and each word once', async () => {
    const first = await readBack(writeApkg([note], { deck: 'Diglot', now: NOW }), 'c');
    const later = await readBack(
      writeApkg([note, { ...note, meaning: 'lamp' }], { deck: 'Diglot', now: NOW + 5000 }),
      'd',
    );
    expect(later.notes).toHaveLength(1);
    expect(later.notes[0]?.guid).toBe(first.notes[0]?.guid);
    expect(String(later.notes[0]?.flds)).toContain('\u001flamp\u001f');
  });

  it('[W28] the checksum of the first field is Anki’s', async () => {
    const { notes } = await readBack(writeApkg([{ ...note, word: 'abc' }], { deck: 'Diglot', now: NOW }), 'e');
    expect(notes[0]?.csum).toBe(0xa9993e36);
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
