import { originalOf } from '../clean/bilingual/original';
import { type BlockGroup, splitBilingual } from '../clean/bilingual/split';
import type { Draft, DraftBlock, Facts } from '../clean/draft';
import { giveRoles } from '../clean/roles';
import { detectLanguage } from '../languages/detect';
import { PAGE_WORDS } from '../languages/pages';
import type { CleaningEntry } from '../model/cleaning';
import { type LanguageTag, languageOf } from '../model/language';
import type { Side } from '../model/work';

/** One document before it has ids: its language, its blocks with their roles, what is known of it. */
export interface Sheet {
  readonly lang: LanguageTag;
  readonly side: Side;
  readonly blocks: readonly DraftBlock[];
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  readonly date?: string;
  readonly address?: string;
  readonly name?: string;
  /** As the file gives it; used where the text has no title of its own. */
  readonly title?: string;
}

/** A text in one language. `lang` as a person said it, else told from the letters. */
export function oneSheet({ blocks, facts }: Draft, side: Side, lang?: LanguageTag, name?: string): Sheet {
  const found = lang ?? detectLanguage(blocks.map((block) => block.body.text).join('\n')).lang;
  return {
    lang: found,
    side,
    blocks: giveRoles(blocks),
    authors: facts.authors.map((author) => inScriptOf(author, found)),
    translators: side === 'translation' ? translatorsOf(facts) : [],
    date: facts.date,
    address: facts.address,
    title: facts.title,
    name,
  };
}

/** Whether a text by itself calls itself a translation. */
export function sideOf(draft: Draft, entries: readonly CleaningEntry[], lang: LanguageTag): Side {
  if (draft.facts.translators?.length) return 'translation';
  return originalOf([lang, 'und'], saidAbout(draft, entries)) === 0 ? 'original' : 'translation';
}

/** Two sheets and which of their blocks render which; the original first. */
export interface Spread {
  readonly sheets: readonly [Sheet, Sheet];
  readonly groups: readonly BlockGroup[];
}

/** A page in two languages as two sheets; undefined when it is in one. */
export function twoSheets(draft: Draft, entries: readonly CleaningEntry[], name?: string): Spread | undefined {
  const page = splitBilingual(draft.blocks);
  if (!page) return undefined;
  const original = originalOf(page.langs, saidAbout(draft, entries));
  const sheets = ([0, 1] as const).map((k): Sheet => {
    const side = k === original ? 'original' : 'translation';
    const own: Facts = { ...draft.facts, ...(side === 'translation' ? { date: undefined } : {}) };
    return oneSheet({ blocks: k === 0 ? page.a : page.b, facts: own }, side, page.langs[k], name);
  }) as [Sheet, Sheet];
  if (original === 0) return { sheets, groups: page.groups };
  return {
    sheets: [sheets[1], sheets[0]],
    groups: page.groups.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a })),
  };
}

/** What was moved out of the text, and credits that stayed in it. */
function saidAbout({ blocks }: Draft, entries: readonly CleaningEntry[]): string[] {
  const credits = blocks.filter(({ role }) => role === 'credits' || role === 'disclaimer');
  return [...entries.map((entry) => entry.text), ...credits.map((block) => block.body.text)];
}

/** Of a name written twice, `李明 (Li Ming)`, the one in the letters of the language. */
function inScriptOf(name: string, lang: LanguageTag): string {
  const [, outside = '', inside = ''] = /^(.+?)\s*[(（](.+)[)）]$/u.exec(name) ?? [];
  const fits = (part: string) => languageOf(detectLanguage(part).lang) === languageOf(lang);
  if (inside === '' || fits(outside) === fits(inside)) return name;
  return fits(outside) ? outside : inside;
}

/** Names in credits whose role is translating. */
function translatorsOf({ credits, translators = [] }: Facts): string[] {
  const credited = credits.flatMap(({ role, text }) =>
    Object.values(PAGE_WORDS).some((words) => words.translator.test(role)) ? text.split(/[,，、;；\s]+(?=\p{L})/u) : [],
  );
  return [...new Set([...translators, ...credited])];
}
