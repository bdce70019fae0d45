import type { Target } from '../model/annotation';
import type { DocumentId } from '../model/ids';
import type { TextRange } from '../model/range';

/** UTF-16 units of context on either side of a quote. */
const CONTEXT = 32;

/** A stretch of a document's text as the target of a note: by position and by quote with its context. */
export function describe(document: DocumentId, text: string, { start, end }: TextRange): Target {
  const quote = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
  return { document, start, end, quote, status: 'kept' };
}
