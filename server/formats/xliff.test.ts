import { describe, expect, it } from 'vitest';
import { parse as parseAny } from '../../core/formats/xliff/parse';
import { parse } from '../../core/formats/xliff/read';
import { serialise } from '../../core/formats/xliff/write';
import type { Bitext } from '../../core/model/bitext';
import { checkBitext } from '../../core/model/check-bitext';
import { counter } from '../../core/pipeline/counter.fixture';
import { bitextOfPairs } from '../../core/pipeline/pairs';
import { HOSTILE, bitextOf as sample } from '../../store/bitext.fixture';
import { nameless } from './nameless.fixture';
import { document, SOUND, segment, UNSOUND, unit, words } from './xliff.fixture';
import { readXml } from './xml';

const read = (xml: string) => parse(xml, readXml);
const bitextOf = (xml: string) => bitextOfPairs(read(xml), counter(), 'a.xlf');

function holdsItsOwn(xml: string): Bitext {
  const first = bitextOf(xml);
  expect(checkBitext(first)).toEqual([]);
  const written = serialise(first);
  const second = bitextOf(written);
  expect(nameless(second)).toEqual(nameless(first));
  expect(serialise(second)).toBe(written);
  return first;
}

describe('XLIFF 2', () => {
  it.each(Object.entries(SOUND))('[L1] reads and writes again: %s', (_, xml) => {
    holdsItsOwn(xml);
  });

  it.each(UNSOUND)('[L2] rule %s refuses %s', (rule, _, xml) => {
    expect(() => read(xml)).toThrow(
      expect.objectContaining({
        code: 'bad-xliff',
        values: expect.objectContaining({ rule }),
        place: expect.objectContaining({ line: expect.any(Number) }),
      }),
    );
  });

  it('[L3] the frame round the segments is written as it came', () => {
    const xml = SOUND['groups in groups, notes, extensions'] ?? '';
    const written = serialise(bitextOf(xml));
    for (const kept of [
      '<skeleton href="a.skl"/>',
      '<my:x id="1"/>',
      '<notes><note id="n">n</note></notes>',
      '<group id="h"><unit id="u" type="my:t" my:a="1">',
    ]) {
      expect(written).toContain(kept);
    }
  });

  it('[L4] words are read without codes, and characters that XML cannot hold as they are', () => {
    const bitext = bitextOf(words('<ph id="1"/> Л<pc id="2">ё</pc>д<cp hex="0001"/>', 'Ice<cp hex="000B"/>'));
    expect(Object.values(bitext.texts)).toEqual(['Лёд\u0001', 'Ice\u000b'.trim()]);
    expect(serialise(bitext)).toContain('<source><ph id="1"/> Л<pc id="2">ё</pc>д<cp hex="0001"/></source>');
  });

  it('[L5] states say how far a pair is checked, both ways', () => {
    const states = ['initial', 'translated', 'reviewed', 'final'];
    const bitext = bitextOf(unit(states.map((state) => segment('Лёд', 'Ice', ` state="${state}"`)).join('')));
    expect(bitext.beads.map(({ review }) => review)).toEqual(['unseen', 'unseen', 'confirmed', 'confirmed']);
    const beads = bitext.beads.map((bead, k) => ({
      ...bead,
      review: (['confirmed', 'disputed', 'unseen', 'confirmed'] as const)[k] ?? 'unseen',
    }));
    const written = serialise({ ...bitext, beads });
    expect([...written.matchAll(/<segment ([^>]*)>/g)].map(([, attributes]) => attributes)).toEqual([
      'state="reviewed"',
      'state="translated" subState="diglot:disputed"',
      'state="translated"',
      'state="final"',
    ]);
    expect(bitextOf(written).beads.map(({ review }) => review)).toEqual([
      'confirmed',
      'disputed',
      'unseen',
      'confirmed',
    ]);
  });

  it('[L6] any bitext can be written and comes back: scores, titles, empty sides, hostile words', () => {
    const made = sample('w', 120, HOSTILE.replace('\ud83d', ''));
    const [a = '', b = ''] = made.work.documents.map(({ id }) => id);
    const beads = made.beads.map((bead, k) =>
      k === 7 ? { ...bead, sides: { [a]: bead.sides[a] ?? [], [b]: [] } } : bead,
    );
    const back = holdsItsOwn(serialise({ ...made, beads }));
    expect(back.work.title).toBe(made.work.title);
    expect(back.beads.map(({ id, score, review }) => [id, score, review])).toEqual(
      beads.map(({ id, score, review }) => [id, score, review]),
    );
  });

  it('[L7] a bead that is not as it came is written into a new frame', () => {
    const bitext = bitextOf(unit(segment('Лёд', 'Ice') + segment('Река', 'River')));
    const [first, second] = bitext.beads;
    if (!first || !second) throw new Error('two beads');
    const sides = Object.fromEntries(
      Object.entries(first.sides).map(([id, held]) => [id, [...held, ...(second.sides[id] ?? [])]]),
    );
    const merged = bitextOf(serialise({ ...bitext, beads: [{ ...first, sides }] }));
    expect(Object.values(merged.texts)).toEqual(['Лёд\nРека', 'Ice\nRiver']);
  });

  it('[L8] segments without words stay in the frame and are reported', () => {
    const xml = unit(`${segment('<ph id="1"/>')}${segment('Лёд', '')}<ignorable><source> </source></ignorable>`);
    expect(read(xml).notices).toEqual([{ row: 0, what: 'empty', text: 'line 2' }]);
    expect(serialise(holdsItsOwn(xml))).toContain('<ignorable><source> </source></ignorable>');
  });

  it('[T15] [T16] entities are refused and nothing is fetched', () => {
    const bomb = words('&a;').replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff');
    expect(() => read(bomb)).toThrow(expect.objectContaining({ code: 'xml-entities' }));
    expect(read(words('a').replace('<xliff', '<!DOCTYPE xliff SYSTEM "x.dtd"><xliff')).rows).toHaveLength(1);
  });

  it('[L9] the newer namespace is read, and written as it came', () => {
    const newer = document(`<file id="f"><unit id="u">${segment('Лёд', 'Ice')}</unit></file>`)
      .replace('document:2.0', 'document:2.2')
      .replace('version="2.1"', 'version="2.2"');
    expect(serialise(holdsItsOwn(newer))).toContain('xmlns="urn:oasis:names:tc:xliff:document:2.2"');
  });
});

describe('XLIFF 1', () => {
  const old = (units: string) =>
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="ice.txt" source-language="ru" target-language="en-US" datatype="plaintext"><body>${units}</body></file></xliff>`;

  it('[L10] units become rows, segments of a unit rows of their own', () => {
    const table = parseAny(
      old(
        `<group><trans-unit id="1" approved="yes"><source>Лёд <g id="1">толст</g>.</source><target>The ice is <g id="1">thick</g>.</target></trans-unit></group>
<trans-unit id="2"><source>Раз. Два.</source><seg-source><mrk mtype="seg" mid="1">Раз.</mrk> <mrk mtype="seg" mid="2">Два.</mrk></seg-source><target state="final"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></target></trans-unit>`,
      ),
      readXml,
    );
    expect(table.columns.map(({ lang }) => lang)).toEqual(['ru', 'en-US']);
    expect(table.rows).toEqual([
      { texts: ['Лёд толст.', 'The ice is thick.'], review: 'confirmed' },
      { texts: ['Раз.', 'One.'], review: 'confirmed' },
      { texts: ['Два.', 'Two.'], review: 'confirmed' },
    ]);
  });

  it('[L11] what has no place here is reported by unit', () => {
    const unit1 = `<trans-unit id="1"><source>Лёд<ph id="1">&lt;br/&gt;</ph></source><target>Ice</target><note>n</note><alt-trans><source>Лёд</source><target>Icy</target></alt-trans></trans-unit>`;
    const table = parseAny(old(unit1), readXml);
    expect(table.rows).toEqual([{ texts: ['Лёд', 'Ice'] }]);
    expect(table.notices).toEqual([
      { row: 0, what: 'inline-code', text: 'Лёд' },
      { row: 0, what: 'unknown-element', text: '<note>' },
      { row: 0, what: 'extra-variant', text: 'Лёд' },
    ]);
  });
});
