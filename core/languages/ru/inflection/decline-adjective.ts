import type { AdjectiveKey, RussianCase, RussianGender } from './form-key';

const CASES: readonly RussianCase[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'prp'];
/** Hard endings by gender in the order of CASES. */
const HARD: Readonly<Record<RussianGender, string>> = {
  m: 'ый ого ому ого|ый ым ом',
  n: 'ое ого ому ое ым ом',
  f: 'ая ой ой ую ой|ою ой',
  pl: 'ые ых ым ых|ые ыми ых',
};
const SOFT: Readonly<Record<RussianGender, string>> = {
  m: 'ий его ему его|ий им ем',
  n: 'ее его ему ее им ем',
  f: 'яя ей ей юю ей|ею ей',
  pl: 'ие их им их|ие ими их',
};
const GENDERS: readonly RussianGender[] = ['m', 'f', 'n', 'pl'];

/** Forms of an adjective or of a full participle: all cases, short forms, comparative and superlative by tables. */
export function declineAdjective(lemma: string): [form: string, key: AdjectiveKey][] {
  const stem = lemma.replace(/(?:ый|ий|ой)$/, '');
  if (stem === lemma) return [];
  return [...fullForms(lemma, stem), ...shortForms(stem), ...degrees(stem)];
}

function fullForms(lemma: string, stem: string): [string, AdjectiveKey][] {
  const soft = /[^гкхжшщч]ий$/.test(lemma);
  return GENDERS.flatMap((gender) =>
    (soft ? SOFT : HARD)[gender].split(' ').flatMap((cell, k) =>
      cell.split('|').map((ending): [string, AdjectiveKey] => {
        const whole = gender === 'm' && /^[ыи]й$/.test(ending);
        return [whole ? lemma : stem + spelt(stem, ending, lemma), `${gender}.${CASES[k] as RussianCase}`];
      }),
    ),
  );
}

/** Spelling after г к х (no ы) and after ж ш щ ч (no ы; no unstressed о). */
function spelt(stem: string, ending: string, lemma: string): string {
  const noY = /[гкхжшщч]$/.test(stem) ? ending.replace(/^ы/, 'и') : ending;
  return /[жшщч]$/.test(stem) && !lemma.endsWith('ой') ? noY.replace(/^о/, 'е') : noY;
}

function shortForms(stem: string): [string, AdjectiveKey][] {
  const cluster = /^(.*)([^аеёиоуыэюя])([нкл])$/.exec(stem);
  const [, head = '', before = '', last = ''] = cluster ?? [];
  const masculine = cluster
    ? ['о', 'е', 'ё'].map((vowel) => head + (/[ьй]/.test(before) ? '' : before) + vowel + last).concat(stem)
    : [stem];
  const plural = /[гкхжшщч]$/.test(stem) ? 'и' : 'ы';
  return [
    ...masculine.map((form): [string, AdjectiveKey] => [form, 'short.m']),
    [`${stem}а`, 'short.f'],
    [`${stem}о`, 'short.n'],
    [`${stem}е`, 'short.n'],
    [stem + plural, 'short.pl'],
  ];
}

const COMPARATIVES: Readonly<Record<string, string>> = {
  близк: 'ближе',
  низк: 'ниже',
  узк: 'уже',
  редк: 'реже',
  гладк: 'глаже',
  коротк: 'короче',
  высок: 'выше',
  широк: 'шире',
  глубок: 'глубже',
  далёк: 'дальше',
  тонк: 'тоньше',
  сладк: 'слаще',
  хорош: 'лучше',
  плох: 'хуже',
  больш: 'больше',
  маленьк: 'меньше',
  мал: 'меньше',
  дешёв: 'дешевле',
  поздн: 'позже',
  ранн: 'раньше',
  стар: 'старше',
};

const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/(?:ст|ск)$/, 'щ'],
  [/[кт]$/, 'ч'],
  [/[гд]$/, 'ж'],
  [/х$/, 'ш'],
];

function degrees(stem: string): [string, AdjectiveKey][] {
  const apart = COMPARATIVES[stem];
  const [pattern, to = ''] = CHANGES.find(([from]) => from.test(stem)) ?? [];
  const changed = apart ? [apart] : pattern ? [`${stem.replace(pattern, to)}е`] : [];
  return [
    ...[`${stem}ее`, `${stem}ей`, ...changed].map((form): [string, AdjectiveKey] => [form, 'comparative']),
    [
      /[гкх]$/.test(stem)
        ? `${stem.slice(0, -1)}${/к$/.test(stem) ? 'ч' : /г$/.test(stem) ? 'ж' : 'ш'}айший`
        : `${stem}ейший`,
      'superlative',
    ],
  ];
}
