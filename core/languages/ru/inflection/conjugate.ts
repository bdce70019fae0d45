import type { PresentKey, RussianGender, VerbKey } from './form-key';
import { type PrincipalParts, principalParts } from './principal-parts';

const FIRST = ['1sg', '2sg', '3sg', '1pl', '2pl', '3pl'] as const satisfies readonly PresentKey[];
const GENDERS: readonly RussianGender[] = ['m', 'f', 'n', 'pl'];

/**
 * Forms of a verb (lower case, without marks) from its principal parts; `pattern` is the present's accent pattern, which
 * tells име́ть (a) from лете́ть (b). Participles in their masculine nominative. Empty when the verb is of no known class.
 */
export function conjugate(lemma: string, pattern: string): [form: string, key: VerbKey][] {
  const bare = lemma.replace(/с[яь]$/, '');
  const parts = principalParts(bare, pattern);
  if (!parts) return [];
  const forms: [string, VerbKey][] = [
    [bare, 'infinitive'],
    ...presentForms(parts),
    ...GENDERS.map((gender): [string, VerbKey] => [pastForm(parts, gender), `past.${gender}`]),
    ...imperatives(parts, pattern),
    ...verbals(bare, parts),
  ];
  return bare === lemma ? forms : forms.map(([form, key]) => [reflexive(form, key), key]);
}

function reflexive(form: string, key: VerbKey): string {
  return /[аеёиоуыэюя]$/.test(form) && !/^(?:active|passive)/.test(key) ? `${form}сь` : `${form}ся`;
}

function presentForms({ first, third, plural }: PrincipalParts): [string, PresentKey][] {
  const theme = third.slice(0, -1);
  const [stem, vowel] = [theme.slice(0, -1), theme.slice(-1)];
  const written = vowel === 'ё' ? `${stem}ё` : theme;
  return [first, `${written}шь`, third, `${written}м`, `${written}те`, plural].map((form, k) => [
    form,
    FIRST[k] as PresentKey,
  ]);
}

function pastForm({ past, feminine }: PrincipalParts, gender: RussianGender): string {
  if (gender === 'm') return past;
  return feminine.slice(0, -1) + { f: 'а', n: 'о', pl: 'и' }[gender];
}

/** читай after a vowel, иди under the stress or after two consonants, верь otherwise. */
function imperatives({ plural }: PrincipalParts, pattern: string): [string, VerbKey][] {
  const stem = plural.replace(/[уюая]т$/, '');
  const tail = /[аеёиоуыэюяь]$/.test(stem) ? 'й' : pattern !== 'a' || /[^аеёиоуыэюяь]{2}$/.test(stem) ? 'и' : 'ь';
  const base = stem.endsWith('ь') ? `${stem.slice(0, -1)}ей` : stem + tail;
  return [
    [base, 'imperative.sg'],
    [`${base}те`, 'imperative.pl'],
  ];
}

function verbals(bare: string, { plural, past, first, feminine }: PrincipalParts): [string, VerbKey][] {
  const present = plural.slice(0, -1);
  const stem = plural.replace(/[уюая]т$/, '');
  const gerund = stem + (/[жшщч]$/.test(stem) ? 'а' : 'я');
  const vowel = /[аеёиоуыэюя]л$/.test(past);
  const pastStem = vowel && !/^(?:.*[вшд])?ёл$/.test(past) ? `${past.slice(0, -1)}в` : past.replace(/л$/, '');
  return [
    [`${present}щий`, 'active.present'],
    [gerund, 'gerund.present'],
    [`${pastStem}ший`, 'active.past'],
    [vowel ? pastStem : `${pastStem}ши`, 'gerund.past'],
    ...passives(bare, first, feminine),
  ];
}

/** -анный from -ать, -енный or -ённый from -ить (with the first person's consonant), -тый from -нуть and short roots. */
function passives(bare: string, first: string, feminine: string): [string, VerbKey][] {
  const base = feminine.slice(0, -2);
  const stems = /(?:[ая]ть)$/.test(bare)
    ? [`${base}нн`]
    : /(?:нуть|оть|ыть)$/.test(bare)
      ? [`${base}т`]
      : [`${first.slice(0, -1)}енн`, `${first.slice(0, -1)}ённ`];
  return stems.flatMap((stem) => {
    const short = stem.replace(/нн$/, 'н');
    return [
      [`${stem}ый`, 'passive.past'],
      ...GENDERS.map((gender): [string, VerbKey] => [
        short + { m: '', f: 'а', n: 'о', pl: 'ы' }[gender],
        `passive.short.${gender}`,
      ]),
    ] as [string, VerbKey][];
  });
}
