import type { Draft } from './clean/draft';
import { clean } from './clean/passes';
import { giveSaidRoles, placeOf } from './clean/said-roles';
import { parse as parseMarkdown } from './formats/markdown';
import { parse as parseText } from './formats/txt';
import { detectLanguage } from './languages/detect';
import type { Lexicon } from './languages/lexicon';
import type { Bead, Bitext } from './model/bitext';
import type { CleaningEntry } from './model/cleaning';
import { type Control, checkCancelled, NO_CONTROL } from './model/control';
import type { BlockId, DocumentId, NewId } from './model/ids';
import type { ImportEntry } from './model/import-record';
import { type LanguageCode, type LanguageTag, languageOf } from './model/language';
import type { BlockRole } from './model/segmentation';
import type { SourceText } from './model/source';
import { abstractsOf } from './pipeline/abstracts';
import { assemble } from './pipeline/assemble';
import { allBlocks, alone, type Group, type Page, pairUp } from './pipeline/beads';
import { checkText } from './pipeline/check-text';
import { describe, titleOf } from './pipeline/describe';
import { alignRows } from './pipeline/rows';
import { withRunningNotes } from './pipeline/running-notes';
import { oneSheet, type Sheet, sideOf, twoSheets } from './pipeline/sheets';

/** A text as it came in, decoded. */
export interface ImportInput {
  readonly text: string;
  readonly format?: 'txt' | 'markdown';
  /** The same text with its blocks, where the format has them; else they are told from its look. */
  readonly source?: SourceText;
  /** Said by the person; else told from the letters. */
  readonly lang?: LanguageTag;
  /** File name or the like: names the work when the text has no title, and stands in problems. */
  readonly name?: string;
}

export interface ImportOptions {
  readonly newId: NewId;
  /** Ids of cleaning entries on which a person decided otherwise: taken back, or an offer taken. */
  readonly turned?: ReadonlySet<string>;
  /** What a person says that blocks are for, by the places that `ImportResult.places` gives. */
  readonly roles?: ReadonlyMap<string, BlockRole>;
  /** The dictionary of two languages, where there is one. */
  readonly lexicon?: (from: LanguageCode, to: LanguageCode) => Lexicon | undefined;
  readonly selfTraining?: boolean;
  readonly control?: Control;
}

export interface ImportResult {
  readonly bitext: Bitext;
  readonly cleaning: readonly ImportEntry[];
  /** For each block where it begins in the input, the same at every run; of the second input with `2/` before it, of the third with `3/`. */
  readonly places: Readonly<Record<BlockId, string>>;
  /** The abstracts of a text that has them in two languages, aligned: a bitext that can be kept beside it. */
  readonly abstracts?: Bitext;
}

/** Stand before ids and places of the first, second and third input. */
const PREFIXES = ['', '2/', '3/'];

/**
 * Reads one text into a work: of two documents when it is a page in two languages, else of one. Throws `Problem`
 * `not-text`, `nothing-to-import` or `cancelled`.
 */
export function importOne(input: ImportInput, options: ImportOptions): ImportResult {
  const { draft, entries } = read(input, options);
  const spread = input.lang ? undefined : twoSheets(draft, entries, input.name);
  const sheets = spread?.sheets ?? [aloneSheet(draft, entries, input)];
  const pages = sheets.map((sheet) => makePage(sheet, options));
  const [first, second] = pages as [Page, Page?];
  const beads =
    spread && second
      ? pairPages(first, second, spread.groups, options)
      : alone([first], first, allBlocks(first), 'given', options.newId);
  const cleaning = entries.map((entry) => ({ ...entry, document: ownerOf(entry, pages), input: 0 }));
  const bitext = compose(sheets, pages, beads, [draft], options);
  const abstracts = spread ? undefined : pairAbstracts(sheets[0], bitext, options);
  return { bitext, cleaning, places: placesOf(sheets, pages), ...(abstracts ? { abstracts } : {}) };
}

/**
 * Reads two or three texts, the original first, and aligns them as one bitext. Entry ids of the second begin with `2/`,
 * of the third with `3/`. Throws `Problem` `not-text`, `nothing-to-import` or `cancelled`.
 */
export function importTogether(inputs: readonly ImportInput[], options: ImportOptions): ImportResult {
  const texts = inputs.map((input, k) => read(input, options, PREFIXES[k]));
  const sheets = inputs.map(({ lang, name }, k) => {
    const draft = texts[k]?.draft as Draft;
    return oneSheet(draft, k === 0 ? 'original' : 'translation', lang, name);
  });
  const pages = sheets.map((sheet) => makePage(sheet, options));
  const [a, b] = pages as [Page, Page];
  const beads =
    pages.length > 2 ? alignRows(pages, options) : pairPages(a, b, [{ a: allBlocks(a), b: allBlocks(b) }], options);
  const drafts = texts.map(({ draft }) => draft);
  const places = pages.map((page, k) => placesOf(sheets.slice(k, k + 1), [page], PREFIXES[k]));
  return {
    bitext: compose(sheets, pages, beads, drafts, options),
    cleaning: texts.flatMap(({ entries }, k) =>
      entries.map((entry) => ({ ...entry, document: pages[k]?.id ?? '', input: k })),
    ),
    places: Object.assign({}, ...places),
  };
}

function placesOf(sheets: readonly Sheet[], pages: readonly Page[], prefix = ''): Record<BlockId, string> {
  const places = pages.flatMap(({ made }, k) =>
    made.segmentation.blocks.map(({ id }, at) => {
      const block = sheets[k]?.blocks[at];
      return [id, block ? `${prefix}${placeOf(block)}` : ''] as const;
    }),
  );
  return Object.fromEntries(places);
}

/** The two abstracts of a text as a work of their own, under its title. */
function pairAbstracts(sheet: Sheet | undefined, { work }: Bitext, options: ImportOptions): Bitext | undefined {
  const sheets = sheet && abstractsOf(sheet);
  if (!sheets) return undefined;
  const [a, b] = sheets.map((each) => makePage(each, options)) as [Page, Page];
  const beads = pairPages(a, b, [{ a: allBlocks(a), b: allBlocks(b) }], options);
  const bitext = compose(sheets, [a, b], beads, [], options);
  return { ...bitext, work: { ...bitext.work, title: work.title } };
}

function aloneSheet(draft: Draft, entries: readonly CleaningEntry[], { lang, name }: ImportInput): Sheet {
  const sheet = oneSheet(draft, 'original', lang, name);
  const side = sideOf(draft, entries, sheet.lang);
  return side === 'original' ? sheet : oneSheet(draft, side, lang, name);
}

/** Parses and cleans one input; `prefix` sets the ids of its entries apart. */
function read(
  input: ImportInput,
  { turned, roles, control = NO_CONTROL }: ImportOptions,
  prefix = '',
): { draft: Draft; entries: CleaningEntry[] } {
  checkText(input.text, input.name);
  checkCancelled(control);
  const own = (id: string) => (/^[23]\//.exec(id)?.[0] ?? '') === prefix;
  const short = (id: string) => id.slice(prefix.length);
  const { draft, entries } = clean(parseAs(input), new Set([...(turned ?? [])].filter(own).map(short)), control);
  const said = [...(roles ?? [])]
    .filter(([place]) => own(place))
    .map(([place, role]) => [Number(short(place)), role] as const);
  return {
    draft: giveSaidRoles(draft, new Map(said)),
    entries: entries.map((entry) => ({ ...entry, id: prefix + entry.id })),
  };
}

function parseAs({ text, format, source }: ImportInput): SourceText {
  if (source) return source;
  return format === 'markdown' ? parseMarkdown(text) : parseText(text);
}

function makePage({ lang, blocks }: Sheet, { newId, control = NO_CONTROL }: ImportOptions): Page {
  checkCancelled(control);
  const code = languageOf(lang) ?? 'en';
  const made = assemble(blocks, code, newId, control);
  control.report('segment', 1, 1);
  return { id: newId(), lang: code, made };
}

function pairPages(a: Page, b: Page, groups: readonly Group[], options: ImportOptions): Bead[] {
  return pairUp(a, b, groups, options.newId, {
    lexicon: options.lexicon?.(a.lang, b.lang),
    selfTraining: options.selfTraining,
    control: options.control,
  });
}

/** The document in whose language the entry is, else the first. */
function ownerOf(entry: CleaningEntry, pages: readonly Page[]): DocumentId {
  const code = pages.length > 1 ? languageOf(detectLanguage(entry.text).lang) : undefined;
  return (pages.find((page) => page.lang === code) ?? pages[0])?.id ?? '';
}

function compose(
  sheets: readonly Sheet[],
  pages: readonly Page[],
  beads: readonly Bead[],
  drafts: readonly Draft[],
  { newId }: ImportOptions,
): Bitext {
  const credits = drafts.flatMap((draft) => draft.facts.credits);
  const citation = drafts.find((draft) => draft.facts.citation)?.facts.citation;
  const bitext: Bitext = {
    work: {
      id: newId(),
      title: sheets[0] ? titleOf(sheets[0]) : '',
      documents: sheets.map((sheet, k) => describe(sheet, pages[k]?.id ?? '')),
      ...(citation ? { citation } : {}),
      ...(credits.length > 0 ? { credits } : {}),
    },
    texts: Object.fromEntries(pages.map(({ id, made }) => [id, made.text])),
    segmentations: Object.fromEntries(pages.map(({ id, made }) => [id, made.segmentation])),
    beads,
    annotations: [],
  };
  return withRunningNotes(bitext, newId);
}
