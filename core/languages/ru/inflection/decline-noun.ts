import type { NounKey, RussianCase } from './form-key';

/** Case endings in the order of CASES; `sg.acc` and `pl.acc` are added from nominative and genitive. `0` is no ending. */
const CASES: readonly RussianCase[] = ['nom', 'gen', 'dat', 'ins', 'prp'];

interface Declension {
  readonly cut: RegExp;
  readonly sg: string;
  readonly pl: string;
  readonly accusative?: string;
}

const DECLENSIONS: readonly (Declension & { readonly gender: RegExp; readonly lemma: RegExp })[] = [
  row(/-n$/, /мя$/, /я$/, 'я ени ени енем ени', 'ена ён енам енами енах'),
  row(/-n$/, /ие$/, /е$/, 'е я ю ем и', 'я й ям ями ях'),
  row(/-n$/, /ь[её]$/, /[её]$/, 'ё|е я ю ём|ем е', 'я _|й|в ям ями ях'),
  row(/-n$/, /[жшщчц]е$/, /е$/, 'е а у ем е', 'а 0|_ ам ами ах'),
  row(/-n$/, /[её]$/, /[её]$/, 'е|ё я ю ем|ём е', 'я ей|_ ям ями ях'),
  row(/-n$/, /о$/, /о$/, 'о а у ом е', 'а|и 0|_|ов ам ами ах'),
  row(/-(?:f|mf|m)$/, /ия$/, /я$/, 'я и и ей и', 'и й ям ями ях', 'ю'),
  row(/-(?:f|mf|m)$/, /[гкхжшщч]а$/, /а$/, 'а и е ой|ей|ою|ею е', 'и 0|_|ей ам ами ах', 'у'),
  row(/-(?:f|mf|m)$/, /ца$/, /а$/, 'а ы е ей|ой|ею|ою е', 'ы 0|_ ам ами ах', 'у'),
  row(/-(?:f|mf|m)$/, /а$/, /а$/, 'а ы е ой|ою е', 'ы 0|_ ам ами ах', 'у'),
  row(/-(?:f|mf|m)$/, /я$/, /я$/, 'я и е ей|ёй|ею е', 'и ь|_|й|ей ям ями ях', 'ю'),
  row(/-f$/, /(?:^|[жшчщ])[^аеиоуыэюя]*[жшчщ]ь$|[жшчщ]ь$/, /ь$/, 'ь и и ью и', 'и ей ам ами ах', 'ь'),
  row(/-f$/, /ь$/, /ь$/, 'ь и и ью и', 'и ей ям ями ях', 'ь'),
  row(/-m$/, /ий$/, /й$/, 'й я ю ем и', 'и ев ям ями ях'),
  row(/-m$/, /й$/, /й$/, 'й я ю ем|ём е', 'и|я ев|ёв ям ями ях'),
  row(/-m$/, /ь$/, /ь$/, 'ь я ю ем|ём е', 'и|я ей ям ями ях'),
  row(/-m$/, /анин$/, /ин$/, 'ин ина ину ином ине', 'е 0 ам ами ах'),
  row(/-m$/, /[жшщч]$/, /$/, '0 а у ем|ом е', 'и|а ей ам ами ах'),
  row(/-m$/, /ц$/, /$/, '0 а у ем|ом е', 'ы ев|ов ам ами ах'),
  row(/-m$/, /[гкх]$/, /$/, '0 а у ом е', 'и|а ов|0 ам ами ах'),
  row(/-m$/, /[бвдзлмнпрстф]$/, /$/, '0 а у ом е', 'ы|а ов|0 ам ами ах'),
  row(/-pl$/, /[жшщчц]и$|[жшщч]а$/, /[иа]$/, '', 'и|а ей|0|_ ам ами ах'),
  row(/-pl$/, /[гкх]и$/, /и$/, '', 'и ов|0|_ ам ами ах'),
  row(/-pl$/, /[ая]$/, /[ая]$/, '', 'а|я 0|_|ов ам|ям ами|ями ах|ях'),
  row(/-pl$/, /ы$/, /ы$/, '', 'ы ов|0|_|ев ам ами ах'),
  row(/-pl$/, /и$/, /и$/, '', 'и ей|ь|ев|й ям ями ях'),
];

function row(gender: RegExp, lemma: RegExp, cut: RegExp, sg: string, pl: string, accusative?: string) {
  return { gender, lemma, cut, sg, pl, accusative };
}

/**
 * Forms of a noun (lower case, without marks) by tables of endings, with more than it has where spelling alone cannot
 * decide: fleeting vowels (игрок, игрка), -ы or -а in the plural. Empty when no table fits.
 */
export function declineNoun(lemma: string, pos: string): [form: string, key: NounKey][] {
  const found = DECLENSIONS.find((table) => table.gender.test(pos) && table.lemma.test(lemma));
  if (!found) return [];
  const stem = lemma.replace(found.cut, '');
  const stems = found.cut.source === '$' || found.cut.source === 'ь$' ? withoutFleeting(stem, pos) : [stem];
  const forms = [...numbered('sg', found.sg, stem, stems), ...withYo(lemma, numbered('pl', found.pl, stem, stems))];
  return [...forms, ...accusatives(forms, found.accusative && stem + found.accusative)];
}

/** Stems that show ё when the plural stresses them; слеза and щека only where it does. */
const YO_IN_PLURAL =
  /^(?:жен|звезд|(?:мед)?сестр|весн|пчел|метл|десн|сел|ведр|весл|зерн|стекл|колес|гнезд|ребр|бедр|звен|седл|ремесл)[ао]$/;
const YO_IN_NOMINATIVE = /^(?:слез|щек)а$/;

function withYo(lemma: string, forms: [string, NounKey][]): [string, NounKey][] {
  const all = YO_IN_PLURAL.test(lemma);
  if (!all && !YO_IN_NOMINATIVE.test(lemma)) return forms;
  return forms.map(([form, key]) =>
    all || /nom|gen/.test(key) ? [form.replace(/е(?!.*е[^аеёиоуыэюя]+[а-я])/, 'ё'), key] : [form, key],
  );
}

function numbered(number: 'sg' | 'pl', endings: string, stem: string, stems: readonly string[]) {
  const cells = endings === '' ? [] : endings.split(' ');
  return cells.flatMap((cell, k) => {
    const whole = number === 'sg' && k === 0;
    return cell
      .split('|')
      .flatMap((ending) =>
        (whole ? [stem] : stems).flatMap((base) =>
          withEnding(base, ending).map((form): [string, NounKey] => [form, `${number}.${CASES[k] as RussianCase}`]),
        ),
      );
  });
}

function withEnding(base: string, ending: string): string[] {
  if (ending === '_') return withFleeting(base);
  return [ending === '0' ? base : base + ending];
}

/** отец: отц-, боец: бойц-, день: дн-, угол: угл-; both stems, as урок keeps its vowel. */
function withoutFleeting(stem: string, pos: string): string[] {
  const match = /^(.*)([оеё])([^аеёиоуыэюя])$/.exec(stem);
  if (!match || !pos.endsWith('-m')) return [stem];
  const [, head = '', vowel = '', last = ''] = match;
  if (/[аеёиоуыэюя]$/.test(head)) return vowel === 'е' ? [`${head}й${last}`, stem] : [stem];
  if (!/[клнцрт]/.test(last) || head === '') return [stem];
  return [vowel !== 'о' && /л$/.test(head) ? `${head}ь${last}` : head + last, stem];
}

/** окн-: окон; письм-: писем; сестр-: сестёр; семь-: семей; both е, ё and о, as the dictionary of forms decides. */
function withFleeting(stem: string): string[] {
  const soft = /^(.*)([ьй])([^аеёиоуыэюя])$/.exec(stem);
  if (soft) return [`${soft[1]}е${soft[3]}`, `${soft[1]}ё${soft[3]}`];
  if (stem.endsWith('ь')) return [`${stem.slice(0, -1)}ей`, `${stem.slice(0, -1)}ий`];
  const hard = /^(.*[^аеёиоуыэюя])([^аеёиоуыэюя])$/.exec(stem);
  return hard ? ['о', 'е', 'ё'].map((vowel) => `${hard[1]}${vowel}${hard[2]}`) : [];
}

function accusatives(forms: readonly [string, NounKey][], singular: string | undefined): [string, NounKey][] {
  const as = (number: 'sg' | 'pl') =>
    forms
      .filter(([, key]) => key === `${number}.nom` || key === `${number}.gen`)
      .map(([form]): [string, NounKey] => [form, `${number}.acc`]);
  return [...(singular ? [[singular, 'sg.acc'] as [string, NounKey]] : as('sg')), ...as('pl')];
}
