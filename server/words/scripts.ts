import * as OpenCC from 'opencc-js';

/** The two ways of writing Chinese, by their ISO 15924 codes in lower case. */
export type Script = 'hans' | 'hant';

type Converter = (text: string) => string;
const makers: Readonly<Record<Script, () => Converter>> = {
  hans: () => OpenCC.Converter({ from: 't', to: 'cn' }),
  hant: () => OpenCC.Converter({ from: 'cn', to: 't' }),
};
const made = new Map<Script, Converter>();

/**
 * A text in the other script, by words (头发 → 頭髮, 发现 → 發現), with OpenCC's tables. Of the same length in characters
 * but for a few phrases; display only, never kept. The tables are read once (about 50 ms).
 */
export function toScript(text: string, script: Script): string {
  const convert = made.get(script) ?? makers[script]();
  made.set(script, convert);
  return convert(text);
}

/** The script that a text is in, by which conversion changes more of it; simplified when neither does. */
export function scriptOf(text: string): Script {
  const sample = text.slice(0, 2000);
  return differences(sample, toScript(sample, 'hans')) > differences(sample, toScript(sample, 'hant'))
    ? 'hant'
    : 'hans';
}

function differences(a: string, b: string): number {
  let count = Math.abs(a.length - b.length);
  for (let k = 0; k < Math.min(a.length, b.length); k++) if (a.charCodeAt(k) !== b.charCodeAt(k)) count++;
  return count;
}
