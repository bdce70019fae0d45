import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { encode, encodeForeign } from './encode.fixture';

const RU =
  'Паром отходил на рассвете, и старый Лосев, не торопясь, пересчитывал мешки. «Двадцать семь», — сказал он.\nВода стояла высоко.';
const ZH = '渡船天亮时离岸，老罗不慌不忙地数着麻袋。“二十七个。”他说。\n那年的水位很高，人们都记得。';
const ZHT = '渡船天亮時離岸，老羅不慌不忙地數著麻袋。「二十七個。」他說。\n那年的水位很高，人們都記得。';
const EN = 'The ferry left at dawn, and old Losev counted the sacks.\nThe water was high that year.';

describe('decode', () => {
  it.each([
    ['utf-8', RU],
    ['utf-8', ZH],
    ['utf-8', EN],
    ['gb18030', ZH],
    ['big5', ZHT],
    ['windows-1251', RU],
    ['koi8-r', RU.replace(/[«»—]/g, '"')],
    ['ibm866', RU.replace(/[«»—]/g, '"')],
    ['iso-8859-5', RU.replace(/[«»—]/g, '"')],
    ['windows-1252', 'The café’s façade was “naïve”, said Zoë — twice.'],
    ['utf-16le', RU],
    ['utf-16be', RU],
    ['utf-16le', EN],
    ['utf-16be', EN],
    ['utf-16le', ZH],
    ['utf-16be', ZH.replace('\n', '')],
  ])('[B2] reads %s without a mark', (encoding, text) => {
    const decoded = decode(encode(text, encoding));
    expect({ encoding: decoded.encoding, text: decoded.text }).toEqual({ encoding, text });
    expect(decoded.candidates[0]?.encoding).toBe(encoding);
    expect(decoded.confidence).toBeGreaterThan(0.3);
  });

  it('[B2] reads the Cyrillic of old Macintoshes, and is less sure of it', () => {
    const decoded = decode(encode(RU, 'x-mac-cyrillic'));
    expect(decoded).toMatchObject({ encoding: 'x-mac-cyrillic', text: RU });
    expect(decoded.candidates.map(({ encoding }) => encoding)).toContain('windows-1251');
  });

  it.each([['Москва'], ['Паром идёт.'], ['Да'], ['ГЛАВА ПЕРВАЯ\nПаром']])(
    '[B2] reads the few letters of %s in every Russian encoding',
    (text) => {
      for (const encoding of ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5']) {
        expect(decode(encode(text, encoding)).text).toBe(text);
      }
    },
  );

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('takes the mark of %s away', (encoding) => {
    const decoded = decode(encode(`\ufeff${RU}`, encoding));
    expect(decoded).toMatchObject({ encoding, text: RU, confidence: 1, replaced: 0 });
  });

  it('offers the three likeliest and lets the person choose', () => {
    const bytes = encode(RU, 'windows-1251');
    expect(decode(bytes).candidates).toHaveLength(3);
    expect(decode(bytes, { encoding: 'KOI8-R' })).toMatchObject({ encoding: 'koi8-r', confidence: 1 });
    expect(decode(bytes, { encoding: 'koi8-r' }).text).not.toBe(RU);
  });

  it('[B1] counts bad bytes of UTF-8 and names the first', () => {
    const bytes = encode(RU, 'utf-8');
    const broken = Uint8Array.from([...bytes.slice(0, 39), 0xc0, 0xaf, ...bytes.slice(39), 0xed, 0xa0, 0x80]);
    const problem = { code: 'bad-utf8', values: { count: 5, byte: 39 }, place: { file: 'a.txt', byte: 39 } };
    expect(() => decode(broken, { file: 'a.txt' })).toThrow(expect.objectContaining(problem));
    const lossy = decode(broken, { encoding: 'utf-8', lossy: true });
    expect(lossy.replaced).toBe(5);
    expect(lossy.text.replace(/\ufffd/g, '')).toBe(RU);
  });

  it('[B1] does not take damaged UTF-8 for an old encoding', () => {
    expect(() => decode(encode(ZH, 'utf-8').slice(0, -1))).toThrow(expect.objectContaining({ code: 'bad-utf8' }));
  });

  it.each([
    ['utf-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]],
    ['utf-32', [...'The ferry'].flatMap((c) => [0, 0, 0, c.charCodeAt(0)])],
  ])('[B3] says that %s is not supported', (encoding, bytes) => {
    const problem = { code: 'unsupported-encoding', values: { encoding } };
    expect(() => decode(Uint8Array.from(bytes))).toThrow(expect.objectContaining(problem));
  });

  it.each(['ibm855', 'euc-tw', 'nonsense'])('[B3] says that a chosen %s is not supported', (encoding) => {
    expect(() => decode(encode(EN, 'utf-8'), { encoding })).toThrow(
      expect.objectContaining({ code: 'unsupported-encoding' }),
    );
  });

  it.each([
    ['ibm855', RU],
    ['euc-tw', ZHT],
    ['hz-gb-2312', ZH],
    ['iso-2022-cn', ZH],
  ])('[B3] names %s, which no mark gives away, and gives no text', (encoding, text) => {
    const problem = { code: 'unsupported-encoding', values: { encoding } };
    expect(() => decode(encodeForeign(text, encoding))).toThrow(expect.objectContaining(problem));
  });

  it.each([['Он дома.'], ['Россия'], ['Что?'], ['中国'], ['渡船天亮时离岸。']])(
    '[B2] reads the few letters of %s in UTF-16 without a mark',
    (text) => {
      for (const encoding of ['utf-16le', 'utf-16be']) expect(decode(encode(text, encoding)).text).toBe(text);
    },
  );

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]],
    ['a zero byte in a text', [...encode(RU, 'utf-8'), 0, ...encode(RU, 'utf-8')]],
    ['a zero byte in Chinese', [...encode(ZH, 'utf-8'), 0, 0]],
    ['noise with zeros', Array.from({ length: 4096 }, (_, k) => (k * k * 31 + k * 7) % 256)],
  ])('[B5] says that %s is not text', (_, bytes) => {
    expect(() => decode(Uint8Array.from(bytes), { file: 'a.txt' })).toThrow(
      expect.objectContaining({ code: 'not-text', place: expect.objectContaining({ file: 'a.txt' }) }),
    );
  });

  it('[B5] gives no reading of noise without zeros', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, k) => (((k * 2654435761) >>> 13) % 255) + 1);
    expect(() => decode(noise)).toThrow(expect.objectContaining({ code: 'unknown-encoding' }));
  });

  it.each([
    ['no bytes', []],
    ['a mark alone', [0xef, 0xbb, 0xbf]],
    ['a UTF-16 mark alone', [0xff, 0xfe]],
  ])('[B12] has nothing to import from %s', (_, bytes) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ code: 'nothing-to-import' }));
  });
});
