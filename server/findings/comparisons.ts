import type { CheckHelp } from '../../core/check/bead';
import { type DocumentPair, pairsOf } from '../../core/check/placed';
import type { Lexicon } from '../../core/languages/lexicon';
import type { Bitext } from '../../core/model/bitext';
import { type LanguageCode, languageOf } from '../../core/model/language';
import { segmentBlock } from '../../core/segment/segment';

/** What the detectors take for two documents, with the lexicon that `find` gives for their languages. */
export async function helpFor(
  bitext: Bitext,
  pair: DocumentPair,
  find: (a: LanguageCode, b: LanguageCode) => Lexicon | undefined | Promise<Lexicon | undefined>,
): Promise<CheckHelp> {
  const lang = (id: string) => languageOf(bitext.work.documents.find((document) => document.id === id)?.lang ?? '');
  const [a, b] = [lang(pair.a), lang(pair.b)];
  const lexicon = a && b && a !== b ? await find(a, b) : undefined;
  return { segment: segmentBlock, ...(lexicon && { lexicon }) };
}

/** The pairs of documents that are compared, each with its help. */
export async function comparisons(
  bitext: Bitext,
  find: Parameters<typeof helpFor>[2],
): Promise<{ pair: DocumentPair; help: CheckHelp }[]> {
  return Promise.all(pairsOf(bitext).map(async (pair) => ({ pair, help: await helpFor(bitext, pair, find) })));
}
