import type { ReviewState } from '../../model/bitext';
import type { Marked } from '../../model/exchange';
import { languageOf } from '../../model/language';
import type { PairColumn, PairNotice, PairRow } from '../../model/pairs';
import { readFacts } from '../facts';
import { holdsMore, markUp } from '../marked';
import { xmlAttributes } from '../xml-text';
import { segText } from './write';

/** A unit as it stands in the file. */
export interface ReadUnit {
  readonly id?: string;
  readonly score?: number;
  readonly review?: ReviewState;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its notes and properties. */
  readonly xml: string;
  readonly variants: readonly Variant[];
}

export interface Variant {
  /** The tag as written, and in canonical form. */
  readonly tag: string;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly marked: Marked;
}

export interface Arranged {
  readonly columns: readonly PairColumn[];
  readonly rows: readonly PairRow[];
  readonly notices: readonly PairNotice[];
}

/**
 * Puts units into rows and languages into columns, the source language first, then in order of appearance. Tags of one
 * language that never meet in a unit (`en`, `en-GB`) are one column; Chinese scripts are kept apart.
 */
export function arrange(
  units: readonly ReadUnit[],
  srclang: string | undefined,
  facts: ReadonlyMap<string, string>,
): Arranged {
  const groups = groupTags(units);
  const order = orderOf(groups, srclang);
  const columns = order.map((tags) => columnOf(tags, srclang, facts));
  const at = new Map(order.flatMap((tags, k) => tags.map((tag) => [tag, k] as const)));
  const notices: PairNotice[] = columns.flatMap(({ lang = '' }, k) => unclear(lang, order[k] ?? []));
  const rows = units.map((unit, row) => rowOf(unit, { at, columns, row, notices }));
  return { columns, rows, notices };
}

/** BCP 47 in its usual letters; regions that stand for a Chinese script become the script. */
export function canonical(tag: string): string {
  const plain = tag.trim().replaceAll('_', '-');
  const script = /^zh-(?:cn|sg|my)$/i.test(plain)
    ? 'zh-Hans'
    : /^zh-(?:tw|hk|mo)$/i.test(plain)
      ? 'zh-Hant'
      : undefined;
  if (script) return script;
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? '';
  } catch {
    return plain;
  }
}

/** Tags that are one column, in order of appearance. */
function groupTags(units: readonly ReadUnit[]): string[][] {
  const seen: string[] = [];
  const meets = new Set<string>();
  for (const { variants } of units) {
    const tags = [...new Set(variants.map(({ lang }) => lang))];
    for (const tag of tags) if (!seen.includes(tag)) seen.push(tag);
    for (const a of tags) for (const b of tags) if (a !== b) meets.add(`${a} ${b}`);
  }
  const groups: string[][] = [];
  for (const tag of seen) {
    const group = groups.find((tags) => tags.every((other) => alike(tag, other) && !meets.has(`${tag} ${other}`)));
    if (group) group.push(tag);
    else groups.push([tag]);
  }
  return groups;
}

function alike(a: string, b: string): boolean {
  const [primary] = a.split('-');
  if (primary !== b.split('-')[0] || primary === '') return false;
  const script = (tag: string) => /-(Hans|Hant)\b/.exec(tag)?.[1];
  return !script(a) || !script(b) || script(a) === script(b);
}

function orderOf(groups: readonly string[][], srclang: string | undefined): readonly string[][] {
  const source = canonical(srclang ?? '');
  const first =
    groups.find((tags) => tags.includes(source)) ?? groups.find((tags) => tags.some((tag) => alike(tag, source)));
  return first ? [first, ...groups.filter((group) => group !== first)] : groups;
}

function columnOf(
  tags: readonly string[],
  srclang: string | undefined,
  facts: ReadonlyMap<string, string>,
): PairColumn {
  const source = canonical(srclang ?? '');
  const lang = tags.find((tag) => /-Han[st]\b/.test(tag)) ?? tags.find((tag) => tag === source) ?? tags[0] ?? '';
  return { ...(lang === '' ? {} : { lang }), ...readFacts(facts.get(lang))[0] };
}

/** A tag that leaves the script open, or that is of no language the program has, is for the person to settle. */
function unclear(lang: string, tags: readonly string[]): PairNotice[] {
  if (lang !== '' && languageOf(lang) !== undefined && lang !== 'zh' && tags.length === 1) return [];
  return [{ row: -1, what: 'unclear-language', text: tags.join(', ') }];
}

interface Arranging {
  readonly at: ReadonlyMap<string, number>;
  readonly columns: readonly PairColumn[];
  readonly row: number;
  readonly notices: PairNotice[];
}

function rowOf(unit: ReadUnit, { at, columns, row, notices }: Arranging): PairRow {
  const cells: (Marked | undefined)[] = columns.map(() => undefined);
  let more = '';
  for (const variant of unit.variants) {
    const k = at.get(variant.lang) ?? 0;
    if (cells[k]) {
      notices.push({ row, what: 'extra-variant', text: variant.marked.text });
      more += variantXml(variant);
    } else cells[k] = withTag(variant, columns[k]?.lang);
  }
  for (const [k, { lang = '' }] of columns.entries()) {
    if (!cells[k]) notices.push({ row, what: 'no-variant', text: lang });
    else if (cells[k].text === '') notices.push({ row, what: 'empty', text: lang });
  }
  const marked = cells.map((cell) => (cell && holdsMore(cell) ? cell : undefined));
  const { id, score, review, attributes, xml } = unit;
  const extras = {
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(xml === '' ? {} : { before: xml }),
    ...(more === '' ? {} : { xml: more }),
  };
  return {
    texts: cells.map((cell) => cell?.text ?? ''),
    ...(id === undefined ? {} : { id }),
    ...(score === undefined ? {} : { score }),
    ...(review === undefined ? {} : { review }),
    ...(Object.keys(extras).length > 0 ? { extras } : {}),
    ...(marked.some((cell) => cell) ? { marked } : {}),
  };
}

/** A variant's attributes, with its own tag where the column is called otherwise. */
function withTag({ tag, lang, attributes, marked }: Variant, column: string | undefined): Marked {
  const all = lang === column || lang === '' ? attributes : { 'xml:lang': tag, ...attributes };
  return Object.keys(all).length > 0 ? { ...marked, attributes: all } : marked;
}

function variantXml({ tag, attributes, marked }: Variant): string {
  const seg = markUp(marked.text, marked, segText);
  return `<tuv${xmlAttributes({ 'xml:lang': tag, ...attributes })}>${marked.xml ?? ''}<seg>${seg}</seg></tuv>`;
}
