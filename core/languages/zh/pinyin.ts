const MARKED: Readonly<Record<string, string>> = {
  a: 'āáǎà',
  e: 'ēéěè',
  i: 'īíǐì',
  o: 'ōóǒò',
  u: 'ūúǔù',
  ü: 'ǖǘǚǜ',
};
const SYLLABLE = /^([a-zü:]+)([1-5])$/i;

/**
 * One pinyin syllable with its tone number (`hao3`, `lu:4`, `r5`) as written with a tone mark (`hǎo`, `lǜ`, `r`); what is
 * no such syllable comes back as it is. The mark stands on a or e, on the o of ou, else on the last vowel (GB/T 16159).
 */
export function toneMark(syllable: string): string {
  const [, letters = '', tone = ''] = SYLLABLE.exec(syllable) ?? [];
  if (!letters) return syllable;
  const plain = letters.replace(/u:|v/g, 'ü').replace(/U:|V/g, 'Ü');
  if (tone === '5') return plain;
  const at = markPlace(plain.toLowerCase());
  if (at < 0) return plain;
  const vowel = plain.charAt(at);
  const marked = MARKED[vowel.toLowerCase()]?.charAt(Number(tone) - 1) ?? vowel;
  return plain.slice(0, at) + (vowel === vowel.toLowerCase() ? marked : marked.toUpperCase()) + plain.slice(at + 1);
}

function markPlace(syllable: string): number {
  const open = syllable.search(/[ae]/);
  if (open >= 0) return open;
  const ou = syllable.indexOf('ou');
  return ou >= 0 ? ou : syllable.search(/[iouü](?![iouü])/);
}

/** Syllables of a dictionary's pinyin (`xi1 an1`) with tone marks, in order. */
export function pinyinSyllables(numbered: string): string[] {
  return numbered.split(/\s+/).filter(Boolean).map(toneMark);
}

/**
 * A word's syllables written together, with an apostrophe before a, o, e inside (`Xī'ān`) and a space before
 * another capital (`Cháng Jiāng`).
 */
export function joinPinyin(syllables: readonly string[]): string {
  return syllables
    .map((syllable, k) => (k > 0 ? between(syllable) + syllable : syllable))
    .join('')
    .replace(/ ?, ?'?/g, ', ');
}

function between(next: string): string {
  if (next !== next.toLowerCase()) return ' ';
  return /^[aāáǎàoōóǒòeēéěè]/.test(next) ? "'" : '';
}

/**
 * Which of a word's readings is meant: the only one; else the one that a reader of the whole sentence suggests, compared
 * without tones when none has the same; else the first that is not a surname or another name. Undefined without any.
 */
export function chooseReading(readings: readonly string[], suggested: string): string | undefined {
  if (readings.length < 2) return readings[0];
  const plain = (reading: string) => reading.toLowerCase().replace(/\s+/g, ' ').trim();
  const toneless = (reading: string) => plain(reading).replace(/[0-5]/g, '');
  return (
    readings.find((reading) => plain(reading) === plain(suggested) && reading === reading.toLowerCase()) ??
    readings.find((reading) => plain(reading) === plain(suggested)) ??
    readings.find((reading) => toneless(reading) === toneless(suggested)) ??
    readings.find((reading) => reading === reading.toLowerCase()) ??
    readings[0]
  );
}
