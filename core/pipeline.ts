import type { Draft, DraftBlock } from './clean/draft';
import { clean } from './clean/passes';
import { parse } from './formats/txt';
import { detectLanguage } from './languages/detect';
import type { Lexicon } from './languages/lexicon';
import type { Bitext } from './model/bitext';
import type { CleaningEntry } from './model/cleaning';
import { type Control, checkCancelled, NO_CONTROL } from './model/control';
import type { DocumentId, NewId } from './model/ids';
import { type LanguageCode, type LanguageTag, languageOf } from './model/language';
import type { Document, Side } from './model/work';
import { assemble } from './pipeline/assemble';
import { alone, type Group, type Page, pairUp } from './pipeline/beads';
import { checkText } from './pipeline/check-text';

/** A text as it came in, decoded. */
export interface ImportInput {
  readonly text: string;
  readonly format?: 'txt' | 'markdown';
  /** Said by the person; else told from the letters. */
  readonly lang?: LanguageTag;
  /** File name or the like: names the work when the text has no title, and stands in problems. */
  readonly name?: string;
}

export interface ImportOptions {
  readonly newId: NewId;
  /** Ids of cleaning entries that a person has taken back. */
  readonly keep?: ReadonlySet<string>;
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

/** One side of what was read: a document before it has an id. */
interface Sheet {
  readonly lang: LanguageTag;
  readonly draft: Draft;
  readonly side: Side;
  readonly name?: string;
}

/**
 * Reads one text into a work: of two documents when it is a bilingual page, else of one. Throws `Problem` `not-text`,
 * `nothing-to-import` or `cancelled`.
 */
export function importOne(input: ImportInput, options: ImportOptions): ImportResult {
  const { sheet, entries } = readSheet(input, options, 'original');
  const page = makePage(sheet, options);
  const range = { start: 0, end: page.made.segmentation.segments.length };
  const bitext = makeBitext([sheet], [page], alone(page, range, 'given', options.newId), options);
  return { bitext, cleaning: entries.map((entry) => ({ ...entry, document: page.id, input: 0 })) };
}

/**
 * Reads two texts, the original first, and aligns them. Entry ids of the second begin with `2/`. Throws `Problem`
 * `not-text`, `nothing-to-import` or `cancelled`.
 */
export function importTwo(first: ImportInput, second: ImportInput, options: ImportOptions): ImportResult {
  const sheets = [readSheet(first, options, 'original'), readSheet(second, options, 'translation', '2/')] as const;
  const [a, b] = sheets.map(({ sheet }) => makePage(sheet, options)) as [Page, Page];
  const groups = [{ a: { start: 0, end: a.made.firsts.length - 1 }, b: { start: 0, end: b.made.firsts.length - 1 } }];
  const bitext = makeBitext(
    sheets.map(({ sheet }) => sheet),
    [a, b],
    alignPages(a, b, groups, options),
    options,
  );
  const cleaning = sheets.flatMap(({ entries }, k) =>
    entries.map((entry) => ({ ...entry, document: [a, b][k]?.id ?? '', input: k })),
  );
  return { bitext, cleaning };
}

function alignPages(a: Page, b: Page, groups: readonly Group[], options: ImportOptions) {
  return pairUp(a, b, groups, options.newId, {
    lexicon: options.lexicon?.(a.lang, b.lang),
    selfTraining: options.selfTraining,
    control: options.control,
  });
}

/** Parses and cleans one input. `prefix` sets the ids of its entries apart. */
function readSheet(
  input: ImportInput,
  { keep, control = NO_CONTROL }: ImportOptions,
  side: Side,
  prefix = '',
): { sheet: Sheet; entries: CleaningEntry[] } {
  checkText(input.text, input.name);
  checkCancelled(control);
  const own = new Set([...(keep ?? [])].flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : [])));
  const { draft, entries } = clean(parse(input.text), own, control);
  const lang = input.lang ?? detectLanguage(draft.blocks.map((block) => block.body.text).join('\n')).lang;
  return {
    sheet: { lang, draft, side, ...(input.name === undefined ? {} : { name: input.name }) },
    entries: entries.map((entry) => ({ ...entry, id: prefix + entry.id })),
  };
}

function makePage({ lang, draft }: Sheet, { newId, control = NO_CONTROL }: ImportOptions): Page {
  checkCancelled(control);
  const code = languageOf(lang) ?? 'en';
  const made = assemble(draft.blocks, code, newId);
  control.report('segment', 1, 1);
  return { id: newId(), lang: code, made };
}

function makeBitext(
  sheets: readonly Sheet[],
  pages: readonly Page[],
  beads: Bitext['beads'],
  { newId }: ImportOptions,
): Bitext {
  const documents = sheets.map((sheet, k) => describe(sheet, pages[k]?.id ?? ''));
  const { facts } = sheets[0]?.draft ?? {};
  return {
    work: {
      id: newId(),
      title: documents[0]?.title ?? '',
      documents,
      ...(facts?.citation ? { citation: facts.citation } : {}),
      ...(facts && facts.credits.length > 0 ? { credits: facts.credits } : {}),
    },
    texts: Object.fromEntries(pages.map(({ id, made }) => [id, made.text])),
    segmentations: Object.fromEntries(pages.map(({ id, made }) => [id, made.segmentation])),
    beads,
    annotations: [],
  };
}

function describe({ lang, draft, side, name }: Sheet, id: DocumentId): Document {
  const { authors, date, address } = draft.facts;
  return {
    id,
    lang,
    side,
    title: titleOf(draft.blocks, name),
    ...(authors.length > 0 ? { authors } : {}),
    ...(date ? { date } : {}),
    ...(address ? { address } : {}),
  };
}

/** Most characters a title made out of the first words has. */
const TITLE_LENGTH = 80;

/** The title block, else the name given, else how the text begins. */
function titleOf(blocks: readonly DraftBlock[], name: string | undefined): string {
  const title = blocks.find((block) => block.role === 'title') ?? blocks.find((block) => block.level === 1);
  if (title) return title.body.text.trim();
  if (name) return name;
  const opening = [...(blocks[0]?.body.text.trim().slice(0, TITLE_LENGTH * 2) ?? '')];
  return opening.length > TITLE_LENGTH ? `${opening.slice(0, TITLE_LENGTH).join('')}…` : opening.join('');
}
