import type { Draft } from './clean/draft';
import { clean } from './clean/passes';
import { parse as parseMarkdown } from './formats/markdown';
import { parse as parseText } from './formats/txt';
import { detectLanguage } from './languages/detect';
import type { Lexicon } from './languages/lexicon';
import type { Bead, Bitext } from './model/bitext';
import type { CleaningEntry } from './model/cleaning';
import { type Control, checkCancelled, NO_CONTROL } from './model/control';
import type { DocumentId, NewId } from './model/ids';
import { type LanguageCode, type LanguageTag, languageOf } from './model/language';
import type { SourceText } from './model/source';
import { assemble } from './pipeline/assemble';
import { allBlocks, alone, type Group, type Page, pairUp } from './pipeline/beads';
import { checkText } from './pipeline/check-text';
import { describe, titleOf } from './pipeline/describe';
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
  /** The dictionary of two languages, where there is one. */
  readonly lexicon?: (from: LanguageCode, to: LanguageCode) => Lexicon | undefined;
  readonly selfTraining?: boolean;
  readonly control?: Control;
}

/** A cleaning entry and the document it belongs to; its offsets are those of input number `input`. */
export interface DocumentCleaning extends CleaningEntry {
  readonly document: DocumentId;
  readonly input: number;
}

export interface ImportResult {
  readonly bitext: Bitext;
  readonly cleaning: readonly DocumentCleaning[];
}

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
  return { bitext: compose(sheets, pages, beads, [draft], options), cleaning };
}

/**
 * Reads two texts, the original first, and aligns them. Entry ids of the second begin with `2/`. Throws `Problem`
 * `not-text`, `nothing-to-import` or `cancelled`.
 */
export function importTwo(original: ImportInput, translation: ImportInput, options: ImportOptions): ImportResult {
  const first = read(original, options);
  const second = read(translation, options, '2/');
  const sheets = [
    oneSheet(first.draft, 'original', original.lang, original.name),
    oneSheet(second.draft, 'translation', translation.lang, translation.name),
  ];
  const [a, b] = sheets.map((sheet) => makePage(sheet, options)) as [Page, Page];
  const beads = pairPages(a, b, [{ a: allBlocks(a), b: allBlocks(b) }], options);
  const owned = (entries: readonly CleaningEntry[], page: Page, k: number) =>
    entries.map((entry) => ({ ...entry, document: page.id, input: k }));
  return {
    bitext: compose(sheets, [a, b], beads, [first.draft, second.draft], options),
    cleaning: [...owned(first.entries, a, 0), ...owned(second.entries, b, 1)],
  };
}

function aloneSheet(draft: Draft, entries: readonly CleaningEntry[], { lang, name }: ImportInput): Sheet {
  const sheet = oneSheet(draft, 'original', lang, name);
  const side = sideOf(draft, entries, sheet.lang);
  return side === 'original' ? sheet : oneSheet(draft, side, lang, name);
}

/** Parses and cleans one input; `prefix` sets the ids of its entries apart. */
function read(
  input: ImportInput,
  { turned, control = NO_CONTROL }: ImportOptions,
  prefix = '',
): { draft: Draft; entries: CleaningEntry[] } {
  checkText(input.text, input.name);
  checkCancelled(control);
  const own = [...(turned ?? [])].filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  const { draft, entries } = clean(parseAs(input), new Set(own), control);
  return { draft, entries: entries.map((entry) => ({ ...entry, id: prefix + entry.id })) };
}

function parseAs({ text, format, source }: ImportInput): SourceText {
  if (source) return source;
  return format === 'markdown' ? parseMarkdown(text) : parseText(text);
}

function makePage({ lang, blocks }: Sheet, { newId, control = NO_CONTROL }: ImportOptions): Page {
  checkCancelled(control);
  const code = languageOf(lang) ?? 'en';
  const made = assemble(blocks, code, newId);
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
