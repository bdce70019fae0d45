/** Says what a value should have been; undefined when it is good. */
export type ValueCheck = (value: string) => string | undefined;

export function matching(pattern: RegExp, wanted: string): ValueCheck {
  return (value) => (pattern.test(value) ? undefined : wanted);
}

export function oneOf(...words: readonly string[]): ValueCheck {
  return (value) => (words.includes(value) ? undefined : `one of ${words.join(', ')}`);
}

export const anyText: ValueCheck = () => undefined;
export const yesNo = oneOf('yes', 'no');
export const direction = oneOf('ltr', 'rtl', 'auto');
export const nameToken = matching(/^[-.:·\p{L}\p{N}\p{M}_]+$/u, 'a name token (letters, digits, . - _ :)');
export const nameTokens = matching(
  /^\s*[-.:·\p{L}\p{N}\p{M}_]+(?:\s+[-.:·\p{L}\p{N}\p{M}_]+)*\s*$/u,
  'name tokens with spaces between',
);
export const prefixed = matching(/^[^\s:]+:[^\s:]+$/, 'prefix:value');
export const language = matching(/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag');
export const positive = matching(/^\+?0*[1-9]\d*$/, 'a whole number from 1');
export const natural = matching(/^\d+$/, 'a whole number from 0');
export const spacing = oneOf('default', 'preserve');
export const normalisation = oneOf('none', 'nfc', 'nfd');

export const percent: ValueCheck = (value) =>
  /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= 100 ? undefined : 'a number from 0.0 to 100.0';

export const priority: ValueCheck = (value) =>
  /^(?:[1-9]|10)$/.test(value) ? undefined : 'a whole number from 1 to 10';

/** Only code points that XML 1.0 cannot hold, or discourages, are written this way. */
export const codePoint: ValueCheck = (value) => {
  const point = Number.parseInt(value, 16);
  if (!/^(?:[0-9A-Fa-f]{2}){1,3}$/.test(value) || value.length < 4 || point > 0x10ffff)
    return 'hexadecimal, from 0000 to 10FFFF';
  const control = (point < 0x20 && ![9, 10, 13].includes(point)) || (point >= 0x7f && point <= 0x9f && point !== 0x85);
  const other = (point >= 0xd800 && point <= 0xdfff) || (point & 0xfffe) === 0xfffe;
  return control || other ? undefined : 'a character that XML cannot hold';
};
