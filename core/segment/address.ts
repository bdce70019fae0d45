import type { TextRange } from '../model/range';

/** Addresses of the web and of mail, paths and domains with a path. Each alternative begins at a word's edge only. */
const ADDRESS =
  /(?<![\w@.+-])(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|mailto:)[^\s<>"“”«»\p{Script=Han}，。；！？、（）【】]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|(?<![\w.-])[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}\/[^\s<>"“”«»\p{Script=Han}，。；！？、（）【】]*|(?<!\w)[A-Za-z]:\\[^\s<>"“”«»]+|(?<![\w/.])\.{0,2}(?:\/[\w.-]{1,64}){2,}/giu;

/** Addresses in `text`, in order, without the punctuation that ends them. */
export function readAddresses(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    let end = match.index + match[0].length;
    while (end > match.index && ".,;:!?…)]'’".includes(text.charAt(end - 1))) end--;
    ranges.push({ start: match.index, end });
  }
  return ranges;
}
