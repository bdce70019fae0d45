import type { Bead, Bitext } from '../model/bitext';
import type { Extras, InlineCode, Marked } from '../model/exchange';
import type { DocumentId } from '../model/ids';
import type { Segment } from '../model/segmentation';
import { changesBetween } from '../text/diff';

/** Gathers the words of a unit and the codes among them. */
export class MarkedBuilder {
  private text = '';
  private readonly codes: InlineCode[] = [];

  words(text: string): void {
    this.text += text;
  }

  code(xml: string): void {
    if (xml !== '') this.codes.push({ at: this.text.length, xml });
  }

  get isEmpty(): boolean {
    return this.text === '' && this.codes.length === 0;
  }

  /** The words without white space round them, which is kept as a code of its own. */
  build(asXml: (text: string) => string, extras: Extras = {}): Marked {
    const words = this.text.trim();
    const lead = this.text.length - this.text.trimStart().length;
    const from = words === '' ? 0 : lead;
    const head = this.text.slice(0, from);
    const tail = this.text.slice(from + words.length);
    const codes = [
      ...spaced(
        this.codes.filter(({ at }) => at < from),
        head,
        0,
        asXml,
      ),
      ...this.codes
        .filter(({ at }) => at >= from && at <= from + words.length)
        .map((code) => ({ ...code, at: code.at - from })),
      ...spaced(
        this.codes
          .filter(({ at }) => at > from + words.length)
          .map((code) => ({ ...code, at: code.at - from - words.length })),
        tail,
        words.length,
        asXml,
      ),
    ];
    return { text: words, codes, ...extras };
  }
}

/** White space with the codes in it, all of it as codes at one place. */
function spaced(
  codes: readonly InlineCode[],
  space: string,
  place: number,
  asXml: (text: string) => string,
): InlineCode[] {
  if (space === '') return codes.map(({ xml }) => ({ at: place, xml }));
  let out = '';
  let from = 0;
  for (const code of codes) {
    out += asXml(space.slice(from, code.at)) + code.xml;
    from = code.at;
  }
  return [{ at: place, xml: out + asXml(space.slice(from)) }];
}

/** Whether there is anything beside the words. */
export function holdsMore({ codes, attributes, xml, before }: Marked): boolean {
  return codes.length > 0 || attributes !== undefined || xml !== undefined || before !== undefined;
}

/**
 * XML of words with their codes in place again. Where the words have changed since, a code goes with the word it stood
 * at; codes keep their order.
 */
export function markUp(words: string, marked: Marked | undefined, asXml: (text: string) => string): string {
  if (!marked || marked.codes.length === 0) return asXml(words);
  const map = words === marked.text ? undefined : changesBetween(marked.text, words);
  let out = '';
  let from = 0;
  for (const code of marked.codes) {
    const at = Math.max(from, map ? map.map(code.at) : code.at);
    out += asXml(words.slice(from, at)) + code.xml;
    from = at;
  }
  return out + asXml(words.slice(from));
}

/** XML of what a bead holds in a document; undefined where it holds nothing. */
export type BeadMarkup = (bead: Bead, document: DocumentId) => string | undefined;

/** Index of a bitext for `BeadMarkup`. `codes` says whether the codes that came in are of the format that is written. */
export function beadMarkup(bitext: Bitext, asXml: (text: string) => string, codes: boolean): BeadMarkup {
  const segments = new Map<string, Segment>();
  for (const segmentation of Object.values(bitext.segmentations)) {
    for (const segment of segmentation.segments) segments.set(segment.id, segment);
  }
  const markedOf = (id: string) => (codes ? bitext.exchange?.segments[id] : undefined);
  return (bead, document) => {
    const text = bitext.texts[document] ?? '';
    const held = (bead.sides[document] ?? []).flatMap((id) => segments.get(id) ?? []);
    if (held.length === 0) {
      const wordless = codes ? bitext.exchange?.wordless?.[bead.id]?.[document] : undefined;
      return wordless && markUp('', wordless, asXml);
    }
    return held
      .map(({ id, start, end }, k) => {
        const gap = k === 0 ? '' : text.slice(held[k - 1]?.end, start);
        return asXml(gap) + markUp(text.slice(start, end), markedOf(id), asXml);
      })
      .join('');
  };
}
