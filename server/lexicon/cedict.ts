import { glossStems, type Relation, relate } from './relation';

/** One line of CC-CEDICT: both scripts, pinyin with tone numbers, glosses. */
export interface CedictEntry {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly glosses: readonly string[];
}

const LINE = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/\s*$/;

/** Reads CC-CEDICT text (cc-cedict.org/wiki/format:syntax); lines of another form are left out. */
export function* readCedict(text: string): Generator<CedictEntry> {
  for (const line of text.split('\n')) {
    const match = LINE.exec(line);
    if (!match) continue;
    const [, traditional = '', simplified = '', pinyin = '', glosses = ''] = match;
    yield { traditional, simplified, pinyin, glosses: glosses.split('/') };
  }
}

const NOT_A_MEANING = /^(?:CL:|also pr\.|Taiwan pr\.|also written|see |see also |old variant of|variant of|abbr\. for)/;
const ASIDE = /\([^()]*\)|\[[^\]]*\]|"[^"]*"|[\p{Script=Han}|]+/gu;
const LONGEST_GLOSS = 5;

/** Chinese word → stems of its glosses. A gloss shares its weight among its words; long ones are descriptions. */
export function cedictRelation(entries: Iterable<CedictEntry>): Relation {
  const relation: Relation = new Map();
  for (const { traditional, simplified, glosses } of entries) {
    const heads = new Set([traditional, simplified]);
    for (const gloss of glosses.filter((text) => !NOT_A_MEANING.test(text)).flatMap((text) => meanings(text))) {
      const stems = glossStems(gloss);
      if (!stems.length || stems.length > LONGEST_GLOSS) continue;
      for (const head of heads) for (const stem of stems) relate(relation, head, stem, 1 / stems.length);
    }
  }
  return relation;
}

function meanings(gloss: string): string[] {
  return gloss.replace(ASIDE, ' ').split(';');
}

/** Every headword with hanzi, and the most frequent reading of single hanzi without tone; names read last. */
export function chineseWords(entries: Iterable<CedictEntry>): Map<string, Map<string, number>> {
  const words = new Map<string, Map<string, number>>();
  for (const { traditional, simplified, pinyin } of entries) {
    for (const head of new Set([traditional, simplified])) {
      if (!/^\p{Script=Han}+$/u.test(head)) continue;
      const readings = words.get(head) ?? new Map<string, number>();
      words.set(head, readings);
      if ([...head].length === 1 && readings.size === 0 && /^[a-z]/.test(pinyin)) readings.set(plainPinyin(pinyin), 1);
    }
  }
  return words;
}

function plainPinyin(syllable: string): string {
  return syllable
    .toLowerCase()
    .replace('u:', 'v')
    .replace(/[^a-z]/g, '');
}
