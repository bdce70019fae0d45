/**
 * Some forms of a Russian lemma whose stems differ from the lemma's own: present and past of verbs with their
 * alternations (писать – пишет), fleeting vowels (отец – отца, окно – окон), short adjectives. More forms than the
 * word has are given where spelling alone cannot decide: they serve look-up, never display. `pos` as in ru.tsv.
 */
export function russianForms(lemma: string, pos: string): string[] {
  const word = lemma
    .replace(/[\u0300\u0301]/g, '')
    .toLowerCase()
    .replaceAll('ё', 'е');
  if (pos.startsWith('verb')) return [word, ...verbForms(word.replace(/(?:ся|сь)$/, ''))];
  if (pos.startsWith('noun') || pos.startsWith('name')) return [word, ...nounForms(word)];
  return pos === 'adj' ? [word, ...adjectiveForms(word)] : [word];
}

const IRREGULAR: Readonly<Record<string, string>> = {
  быть: 'будет был буду',
  идти: 'идет иду шел шла',
  мочь: 'может могут мог могла',
  дать: 'даст дадут дал',
  взять: 'возьмет взял',
  стать: 'станет стал',
  ехать: 'едет еду',
  сесть: 'сядет сел',
  лечь: 'ляжет лег легла',
  жить: 'живет жил',
  звать: 'зовет звал',
  брать: 'берет брал',
  есть: 'ест едят ел',
  пить: 'пьет пил',
  бить: 'бьет бил',
  лить: 'льет лил',
  петь: 'поет пел',
  слать: 'шлет слал',
  гнать: 'гонит гнал',
  ждать: 'ждет ждал',
  рвать: 'рвет рвал',
  мыть: 'моет мыл',
  плыть: 'плывет плыл',
  понять: 'поймет понял',
  нять: 'нимет ймет нял',
  начать: 'начнет начал',
  расти: 'растет рос росла',
  вести: 'ведет вел вела',
  везти: 'везет вез везла',
  нести: 'несет нес несла',
  йти: 'йдет дет йду шел шла шли шедший',
  прийти: 'придет приду пришел пришла',
  цвести: 'цветет цвел',
  честь: 'чтет чел',
  красть: 'крадет крал',
  пасть: 'падет пал',
  класть: 'кладет клал',
  деть: 'денет дел',
  крыть: 'кроет крыл',
  ошибиться: 'ошибется ошибся',
};

const BY_LENGTH = Object.keys(IRREGULAR).sort((x, y) => y.length - x.length);

function verbForms(verb: string): string[] {
  const known = BY_LENGTH.find((ending) => verb.endsWith(ending) && (ending.length > 3 || verb.length < 8));
  const head = known ? verb.slice(0, -known.length) : '';
  const irregular = known ? (IRREGULAR[known] as string).split(' ').map((form) => head + form) : [];
  return [...irregular, ...regularForms(verb)];
}

function regularForms(verb: string): string[] {
  if (verb.endsWith('чь')) return ['г', 'к', 'жет', 'чет', 'гла', 'кла'].map((end) => verb.slice(0, -2) + end);
  if (verb.endsWith('ти') || verb.endsWith('сть')) return [];
  const past = ['л', 'ла', 'вший'].map((end) => verb.slice(0, -2) + end);
  if (/[ое]вать$/.test(verb))
    return [...past, `${verb.slice(0, -5)}ует`, `${verb.slice(0, -5)}уют`, `${verb.slice(0, -2)}нный`];
  if (verb.endsWith('нуть')) return [...past, `${verb.slice(0, -3)}ет`, verb.slice(0, -4), `${verb.slice(0, -4)}ла`];
  const base = verb.slice(0, -3);
  const changed = MUTATIONS.flatMap(([from, to]) => (base.endsWith(from) ? [base.slice(0, -from.length) + to] : []));
  const stems = changed.length ? changed : [base];
  return [
    ...past,
    ...[`${verb.slice(0, -2)}ет`, `${verb.slice(0, -2)}нный`, `${base}ит`, `${base}ят`],
    ...stems.flatMap((stem) => [`${stem}у`, `${stem}ет`, `${stem}енный`]),
  ];
}

/** Consonants before the ending of the first person and of some whole presents. */
const MUTATIONS: readonly (readonly [string, string])[] = [
  ['ск', 'щ'],
  ['ст', 'щ'],
  ['т', 'ч'],
  ['т', 'щ'],
  ['к', 'ч'],
  ['д', 'ж'],
  ['д', 'жд'],
  ['з', 'ж'],
  ['г', 'ж'],
  ['с', 'ш'],
  ['х', 'ш'],
  ['б', 'бл'],
  ['п', 'пл'],
  ['в', 'вл'],
  ['м', 'мл'],
  ['ф', 'фл'],
];

function nounForms(noun: string): string[] {
  if (noun.endsWith('мя')) return [`${noun.slice(0, -1)}ени`, `${noun.slice(0, -1)}ена`];
  if (noun === 'мать' || noun === 'дочь') return [`${noun.slice(0, -1)}ери`];
  const fleeting = /^(.+[^аеиоуыэюя])[ое]([^аеиоуыэюя]ь?)$/.exec(noun);
  if (fleeting) return [`${fleeting[1]}${fleeting[2]?.replace('ь', '')}а`];
  const open = /^(.+)([^аеиоуыэюяьй])([клнрцвм])[аояе]$/.exec(noun) ?? /^(.+)([ьй])([клнрц])[аояе]$/.exec(noun);
  if (!open) return [];
  const [, head = '', before = '', last = ''] = open;
  const kept = /[ьй]/.test(before) ? head : head + before;
  return [`${kept}е${last}`, `${kept}о${last}`];
}

function adjectiveForms(adjective: string): string[] {
  const stem = adjective.replace(/(?:ый|ий|ой)$/, '');
  const short = /^(.+)([^аеиоуыэюя])([нк])$/.exec(stem);
  return [
    `${stem}о`,
    `${stem}ее`,
    ...(short ? [`${short[1]}${short[2]}е${short[3]}`, `${short[1]}${short[2]}о${short[3]}`] : []),
  ];
}
