import type { LanguageCode } from '../model/language';
import { type Detector, type PairFinding, placeOf, type ReadSide, type SideName } from './bead';

/** A word that changes what is claimed, and every wording by which another language may keep it. */
interface Shade {
  readonly name: string;
  readonly says: Partial<Record<LanguageCode, RegExp>>;
  readonly keeps: Readonly<Record<LanguageCode, RegExp>>;
}

const SHADES: readonly Shade[] = [
  {
    name: 'one of several',
    says: { zh: /(?<!分)之一/ },
    keeps: {
      zh: /之一|其中/,
      ru: /(?<![а-яё])(?:одн[а-яё]+ из|один из|среди|в числе|из числа|част[ьи]|в том числе)/i,
      en: /\b(?:one of|one such|among|some of|part of|member of|another|belongs? to|top \d+|third|quarter|fifth|half)\b/i,
    },
  },
  {
    name: 'again',
    says: {
      en: /\b(?:reaffirm|reiterat|restat)\w*/i,
      ru: /(?<![а-яё])(?:вновь|повторно) подтверд[а-яё]*/i,
      zh: /重申/,
    },
    keeps: {
      zh: /重申|再|重新|又|复|一贯|继续|仍|依旧|多次|反复|强调/,
      ru: /вновь|снова|опять|ещ[её] раз|повтор|подтвер|неизменн|по-прежнему|верн/i,
      en: /\b(?:re[a-z]+|again|once more|still|continu\w+|anew|stress\w*|underlin\w+)\b/i,
    },
  },
  {
    name: 'in every respect',
    says: { zh: /全面(?!屏|战争|性)/, ru: /(?<![а-яё])всесторонн[а-яё]+/i, en: /\bcomprehensively\b/i },
    keeps: {
      zh: /全面|综合|全方位|全盘|整体|系统|完整|完全|各方面|多方面|广泛|彻底|深入/,
      ru: /всесторонн|всеобъемл|полн|комплексн|масштабн|широк|целиком|совершенн|общ|глубок|вс[её]м|по всем/i,
      en: /\b(?:comprehensive|full|overall|all|across|thorough|complete|total|entire|whole|wide|sweeping|every|broad|holistic|in-depth|extensive|absolute|utter)/i,
    },
  },
];

/** Small words that were lost or put in; always notices. */
export const SHADES_OF_MEANING: Detector = {
  name: 'shades of meaning',
  kinds: ['omission', 'addition'],
  check: ({ a, b }) => SHADES.flatMap((shade) => [...lost(shade, a, b, 'a'), ...lost(shade, b, a, 'b')]),
};

function lost({ says, keeps }: Shade, side: ReadSide, other: ReadSide, name: SideName): PairFinding[] {
  const match = says[side.lang]?.exec(side.text);
  if (!match || other.text.trim() === '' || keeps[other.lang].test(other.text)) return [];
  const place = placeOf(side, { start: match.index, end: match.index + match[0].length });
  if (name === 'a') return [{ kind: 'omission', severity: 'notice', reason: 'dropped', a: place, b: null }];
  return [{ kind: 'addition', severity: 'notice', reason: 'added', a: null, b: place }];
}
