import type { IntoEnglish } from '../../core/check/corroborate/subjects';
import { type Lexicon, type LexiconPair, lexiconPair } from '../../core/languages/lexicon';
import type { Bitext } from '../../core/model/bitext';
import { type LanguageCode, languageOf } from '../../core/model/language';
import { lexiconOf } from '../jobs/import';
import { runJob } from '../jobs/run';

const loaded = new Map<LexiconPair, Promise<Lexicon | undefined>>();

/**
 * The lexicon of two languages in this process, once. A new data folder makes it first, which takes seconds: that is
 * done by a job, so that nobody waits for an answer meanwhile. Undefined when there is none.
 */
export function sharedLexicon(a: LanguageCode, b: LanguageCode): Promise<Lexicon | undefined> {
  const pair = lexiconPair(a, b);
  if (!pair) return Promise.resolve(undefined);
  const known = loaded.get(pair) ?? runJob('lexicon', { a, b }).then(() => lexiconOf(a, b));
  loaded.set(pair, known);
  known.catch(() => loaded.delete(pair));
  return known;
}

/** The lexicons of a work's languages into English, in this process. */
export async function sharedIntoEnglish({ work }: Bitext): Promise<IntoEnglish> {
  const langs = new Set(work.documents.flatMap(({ lang }) => languageOf(lang) ?? []));
  const lexicons = new Map<LanguageCode, Lexicon | undefined>();
  for (const lang of langs) if (lang !== 'en') lexicons.set(lang, await sharedLexicon(lang, 'en'));
  return (lang) => lexicons.get(lang);
}
