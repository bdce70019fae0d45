import type { Bitext } from '../../model/bitext';
import type { Finding } from '../../model/finding';
import type { IntoEnglish } from '../corroborate/subjects';
import { changes } from './arithmetic';
import { ownSentences } from './sentences';
import { summaries } from './summary';

/**
 * Each document of a work held against itself: shares that its amounts do not give, and a summary that says otherwise
 * than the text. All are notices with an explanation. Yields often; returns them document by document.
 */
export function* withinDocuments(bitext: Bitext, into: IntoEnglish): Generator<number, Finding[]> {
  const found: Finding[] = [];
  for (const { id } of bitext.work.documents) {
    const sentences = ownSentences(bitext, id, into);
    for (const look of [changes, summaries]) {
      for (const findings of look(sentences)) {
        found.push(...findings);
        yield found.length;
      }
    }
  }
  return found;
}
