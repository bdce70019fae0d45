import type {
  AdjectiveKey,
  NounKey,
  PresentKey,
  RussianCase,
  RussianGender,
  RussianKey,
} from '../../core/languages/ru/inflection/form-key';

const CASES: Readonly<Record<string, RussianCase>> = {
  nomn: 'nom',
  voct: 'nom',
  gent: 'gen',
  gen1: 'gen',
  gen2: 'par',
  datv: 'dat',
  accs: 'acc',
  acc2: 'acc',
  ablt: 'ins',
  loct: 'prp',
  loc1: 'prp',
  loc2: 'loc',
};

type Tags = ReadonlySet<string>;

/** Our name of a form from OpenCorpora's grammemes; `lemma` for words without a paradigm. */
export function keyOf(part: string, tags: Tags): RussianKey {
  switch (part) {
    case 'NOUN':
    case 'NUMR':
    case 'NPRO':
      return nounKey(tags);
    case 'ADJF':
      return tags.has('Supr') ? 'superlative' : (`${genderOf(tags)}.${caseOf(tags)}` as AdjectiveKey);
    case 'ADJS':
      return `short.${genderOf(tags)}`;
    case 'COMP':
      return 'comparative';
    case 'INFN':
      return 'infinitive';
    case 'VERB':
      return verbKey(tags);
    case 'GRND':
      return tags.has('past') ? 'gerund.past' : 'gerund.present';
    case 'PRTF':
      return `${tags.has('pssv') ? 'passive' : 'active'}.${tags.has('past') ? 'past' : 'present'}`;
    case 'PRTS':
      return `passive.short.${genderOf(tags)}`;
    default:
      return 'lemma';
  }
}

function nounKey(tags: Tags): NounKey {
  return `${tags.has('plur') ? 'pl' : 'sg'}.${caseOf(tags)}`;
}

function caseOf(tags: Tags): RussianCase {
  for (const tag of tags) if (CASES[tag]) return CASES[tag];
  return 'nom';
}

function genderOf(tags: Tags): RussianGender {
  if (tags.has('plur')) return 'pl';
  return tags.has('femn') ? 'f' : tags.has('neut') ? 'n' : 'm';
}

function verbKey(tags: Tags): RussianKey {
  const number = tags.has('plur') ? 'pl' : 'sg';
  if (tags.has('past')) return `past.${genderOf(tags)}`;
  if (tags.has('impr')) return tags.has('incl') ? '1pl' : `imperative.${number}`;
  const person = tags.has('1per') ? 1 : tags.has('2per') ? 2 : 3;
  return `${person}${number}` as PresentKey;
}
