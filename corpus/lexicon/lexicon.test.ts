import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const [header, ...lines] = fs
  .readFileSync(path.join(import.meta.dirname, 'ru.tsv'), 'utf8')
  .replace(/\n$/, '')
  .split('\n');
const rows = lines.map((line) => line.split('\t'));

const POS = /^(noun-(m|f|n|mf|pl)|verb-(ipf|pf|both)|name-(m|f|n|pl)|adj|adv|pron|num|prep|conj|part|intj|pred)$/;
const PATTERN = /^(\?|-|[a-f]'{0,2}(\/[a-f]'{0,2})?)$/;
const VOWEL = /[аеиоуыэюяё]/i;

/** What is wrong with the way a word is written; empty when nothing is. */
function spelling(word: string): string {
  const marks = word.match(/\u0301/g)?.length ?? 0;
  const yo = word.match(/ё/gi)?.length ?? 0;
  if (!/^(?:[а-яё-]|\u0301)+(?: (?:[а-яё-]|\u0301)+)*$/i.test(word)) return 'letters';
  if (/(?<![аеиоуыэюя])\u0301/i.test(word)) return 'mark not on a vowel';
  if (!VOWEL.test(word)) return marks === 0 ? '' : 'mark without a vowel';
  return marks === 1 || (marks === 0 && yo === 1) ? '' : 'stress';
}

const wrong = (test: (row: string[]) => boolean) => rows.filter((row) => !test(row)).map((row) => row.join(' | '));

describe('the Russian lexicon', () => {
  it('has its columns and more than 5,000 lemmas', () => {
    expect(header?.split('\t')).toEqual(['lemma', 'pos', 'pattern', 'band', 'en', 'zh', 'pair']);
    expect(wrong((row) => row.length === 7)).toEqual([]);
    expect(new Set(rows.map(([lemma]) => lemma)).size).toBeGreaterThan(5000);
  });

  it('marks the stress of every lemma on one vowel', () =>
    expect(wrong(([lemma = '']) => spelling(lemma) === '')).toEqual([]));

  it('marks the stress of every aspect partner, on verbs only', () => {
    expect(
      wrong(
        ([, pos = '', , , , , pair = '']) =>
          pair === '' || (pos.startsWith('verb') && pair.split('; ').every((w) => spelling(w) === '')),
      ),
    ).toEqual([]);
  });

  it('has no lemma twice with one part of speech', () => {
    const seen = new Set<string>();
    expect(wrong(([lemma, pos]) => seen.size < seen.add(`${lemma} ${pos}`).size)).toEqual([]);
  });

  it('knows its parts of speech, patterns and bands', () => {
    expect(
      wrong(([, pos = '', pattern = '', band = '']) => POS.test(pos) && PATTERN.test(pattern) && /^[1-5]$/.test(band)),
    ).toEqual([]);
  });

  it('glosses in the right script, never empty', () => {
    expect(
      wrong(([, , , , en = '']) =>
        /^[^\p{Script=Cyrillic}\p{Script=Han};]+(; [^\p{Script=Cyrillic}\p{Script=Han};]+)*$/u.test(en),
      ),
    ).toEqual([]);
    expect(wrong(([, , , , , zh = '']) => /^\p{Script=Han}+(; \p{Script=Han}+)*$/u.test(zh))).toEqual([]);
  });

  it('is in NFC, most frequent first', () => {
    expect(lines.every((line) => line === line.normalize('NFC'))).toBe(true);
    const bands = rows.map((row) => Number(row[3]));
    expect(bands).toEqual(bands.toSorted((a, b) => a - b));
  });
});
