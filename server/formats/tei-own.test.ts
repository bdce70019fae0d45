import { describe, expect, it } from 'vitest';
import { parse as parseText } from '../../core/formats/tei';
import { idOf, teiName } from '../../core/formats/tei-names';
import { serialise } from '../../core/formats/tei-write';
import type { Bitext } from '../../core/model/bitext';
import { bitextOf, HOSTILE } from '../../store/bitext.fixture';
import { readWork, worksIn } from '../corpus/read';
import { programFolder } from '../root';
import { readTei } from './tei';
import { readXml } from './xml';

const read = (xml: string) => readTei(new TextEncoder().encode(xml), { file: 'a.tei' });

function comesBack(bitext: Bitext): void {
  const xml = serialise(bitext);
  expect(read(xml).bitext).toEqual(bitext);
  expect(serialise(read(xml).bitext as Bitext)).toBe(xml);
}

describe('TEI of the program’s own', () => {
  it.each(worksIn(`${programFolder()}/corpus`))('[TEI5] a work of the corpus comes back: %s', (folder) => {
    comesBack(readWork(folder));
  });

  it('[TEI6] hostile titles, words and ids come back', () => {
    const plain = bitextOf('w.1_x', 60, HOSTILE);
    const made = JSON.parse(
      JSON.stringify(plain).replaceAll('w.1_x-bead', 'a b:_x2f_#<冰').replaceAll('w.1_x-a', '1/'),
    ) as Bitext;
    const [first = ''] = Object.keys(made.texts);
    const text = made.texts[first] ?? '';
    const texts = { ...made.texts, [first]: text.replace('ferryman', 'f\u0001\r\n&<]]') };
    comesBack({ ...made, texts });
  });

  it('[TEI7] an emendation stands in the text as sic and corr, and other programs read the text', () => {
    const bitext = readWork(`${programFolder()}/corpus/the-bridge-at-khasan`);
    const xml = serialise(bitext);
    const emended = bitext.annotations.filter(({ emendation }) => emendation);
    expect(emended.length).toBeGreaterThan(0);
    expect(xml.match(/<choice><sic>[^<]+<\/sic><corr>[^<]+<\/corr><\/choice>/g)?.length).toBeGreaterThanOrEqual(1);
    const { text } = parseText(xml, readXml);
    expect(text).toContain(emended[0]?.emendation?.reading);
  });

  it('[TEI8] names of ids come back, and kinds do not meet', () => {
    for (const id of ['a', '1', 'a b', '_x3a_', ':', '冰', ''])
      expect(idOf('segment', teiName('segment', id))).toBe(id);
    expect(idOf('bead', teiName('segment', 'a'))).toBeUndefined();
  });

  it('[T29] what is not sound is refused with its place', () => {
    const xml = serialise(bitextOf('w', 3));
    const broken = (from: string, to: string) => () => read(xml.replace(from, to));
    expect(broken('#method.aligned', '#method.odd')).toThrow(expect.objectContaining({ code: 'bad-bitext' }));
    expect(broken('type="work">{', 'type="work">')).toThrow(expect.objectContaining({ code: 'bad-bitext' }));
    expect(broken('</head>', '')).toThrow(expect.objectContaining({ code: 'bad-xml' }));
  });
});
