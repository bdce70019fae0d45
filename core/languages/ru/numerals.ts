import { digitsValue, type NumberMention, type NumberWord, wordsValue } from '../number';

/** Stems of number words with their endings left open; the longest that fits is taken. */
const STEMS: readonly (readonly [string, NumberWord])[] = [
  ['од(?:ин|на|но|ного|ной|ному|ним|ном|ну)', { add: 1 }],
  ['перв(?:ый|ая|ое|ого|ой|ому|ом|ую|ым|ые|ых|ыми)', { add: 1 }],
  ['дв(?:а|е|ух|ум|умя)|втор(?:ой|ая|ое|ого|ому|ом|ую|ым|ые|ых)', { add: 2 }],
  ['тр(?:и|ех|ем|емя)|трет(?:ий|ья|ье|ьего|ьей|ьему|ьем|ью|ьим|ьи|ьих)', { add: 3 }],
  ['четыр(?:е|ех|ем|ьмя)|четверт(?:ый|ая|ое|ого|ой|ому|ом|ую|ым|ые|ых)', { add: 4 }],
  ['пят(?:ь|и|ью|ый|ая|ое|ого|ой|ому|ом|ую|ым|ые|ых)', { add: 5 }],
  ['шест(?:ь|и|ью|ой|ая|ое|ого|ому|ом|ую|ым|ые|ых)', { add: 6 }],
  ['сем(?:ь|и|ью)|седьм(?:ой|ая|ое|ого|ому|ом|ую|ым|ые|ых)', { add: 7 }],
  ['вос(?:емь|ьми|емью|ьмью)|восьм(?:ой|ая|ое|ого|ому|ом|ую|ым|ые|ых)', { add: 8 }],
  ['девят(?:ь|и|ью|ый|ая|ое|ого|ой|ому|ом|ую|ым|ые|ых)', { add: 9 }],
  ['десят(?:ь|и|ью|ый|ая|ое|ого|ой|ому|ом|ую|ым|ые|ых)', { add: 10 }],
  ...(
    [
      ['один', 11],
      ['две', 12],
      ['три', 13],
      ['четыр', 14],
      ['пят', 15],
      ['шест', 16],
      ['сем', 17],
      ['восем', 18],
      ['девят', 19],
      ['два', 20],
      ['три', 30],
    ] as const
  ).map(([stem, add]): [string, NumberWord] => [
    `${stem}${add < 20 ? 'надцат' : 'дцат'}(?:ь|и|ью|ый|ая|ое|ого|ой|ому|ом|ую|ым|ые|ых)`,
    { add },
  ]),
  ['сорок(?:а|овой|овая|овое|ового|овом|овые|овых)?', { add: 40 }],
  ...(
    [
      ['пят', 50],
      ['шест', 60],
      ['сем', 70],
      ['вос', 80],
    ] as const
  ).map(([stem, add]): [string, NumberWord] => [
    `${stem}${add === 80 ? '(?:емь|ьми)' : '(?:ь|и)'}десят(?:и|ью|ый|ая|ое|ого|ой|ому|ом|ую|ым|ые|ых)?`,
    { add },
  ]),
  ['девяност(?:о|а|ый|ая|ое|ого|ой|ому|ом|ую|ым|ые|ых)', { add: 90 }],
  ['ст(?:о|а)|сот(?:ый|ая|ое|ого|ой|ом|ую|ые|ых)', { add: 100 }],
  ['двести|двухсот', { add: 200 }],
  ['триста|трехсот', { add: 300 }],
  ['четыреста|четырехсот', { add: 400 }],
  ...(['пят', 'шест', 'сем', 'вос', 'девят'] as const).map((stem, k): [string, NumberWord] => [
    `${stem}${stem === 'вос' ? '(?:ем|ьми)' : ''}(?:ь|и|ью)?сот`,
    { add: 500 + 100 * k },
  ]),
  ['тысяч(?:а|и|у|ей|е|ам|ами|ах)?|тыс', { times: 1e3 }],
  ['миллион(?:а|у|ом|е|ы|ов|ам|ами|ах)?|млн', { times: 1e6 }],
  ['миллиард(?:а|у|ом|е|ы|ов|ам|ами|ах)?|млрд', { times: 1e9 }],
  ['триллион(?:а|у|ом|е|ы|ов|ам|ами|ах)?|трлн', { times: 1e12 }],
];

const EDGE = '(?![а-яё])';
const NAME = `(?:${STEMS.map(([stem]) => stem).join('|')})${EDGE}`;
const SCALE = `(?:${STEMS.slice(-4)
  .map(([stem]) => stem)
  .join('|')})${EDGE}`;
const MENTION = new RegExp(
  `(?<![\\p{L}\\d,.])(?:(?<digits>\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:[,.]\\d+)?)(?:-?(?:й|я|е|го|му|м|х|ти|и)${EDGE})?(?:[\\s\\u00a0](?<scale>${SCALE}))?|${NAME}(?:\\s+${NAME})*)`,
  'giu',
);
const EXACT = STEMS.map(([stem, word]) => [new RegExp(`^(?:${stem})$`), word] as const);

/** Numbers of a Russian text, cardinal and ordinal, in digits or words: `1,5 млн`, `двести пять`. */
export function russianNumbers(text: string): NumberMention[] {
  const plain = text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  return Array.from(plain.matchAll(MENTION), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: mentionValue(match[0], match.groups?.digits, match.groups?.scale),
  }));
}

function mentionValue(text: string, digits: string | undefined, scale: string | undefined): number {
  if (digits === undefined) return wordsValue(parts(text));
  return wordsValue(scale ? parts(scale) : [], digitsValue(digits, /[\s\u00a0\u202f]/g, ','));
}

function parts(text: string): NumberWord[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => EXACT.find(([pattern]) => pattern.test(word))?.[1] ?? []);
}
