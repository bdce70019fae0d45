import type { NewVersion } from '../../core/compare/replace-version';
import { compareRows, rowsOfVersions } from '../../core/compare/rows';
import type { Bitext } from '../../core/model/bitext';
import type { DocumentId } from '../../core/model/ids';
import { Problem } from '../../core/model/problem';
import type { Document } from '../../core/model/work';
import type { Kept } from '../../store/port';
import { sameLanguage } from './choices';
import { COMPARE_TOOLS } from './tools';

/**
 * Which document of the work each text that came in is a newer version of, compared: one text is of `document`; of several
 * each is of the document in its language. Throws Problem `other-language` (values `found`, `wanted`).
 */
export function newVersions(kept: Kept, came: Bitext, document: DocumentId): NewVersion[] {
  const { documents } = kept.bitext.work;
  const asked = documents.find(({ id }) => id === document);
  const [only, ...more] = came.work.documents;
  if (!asked || !only) throw new Problem('not-found', `No document ${document}`);
  const pairs =
    more.length === 0
      ? [[asked, only] as const]
      : came.work.documents.map((each) => [partnerOf(each, documents), each] as const);
  return pairs.map(([old, next]) => {
    if (!old || !sameLanguage(old.lang, next.lang)) throw otherLanguage(next, old ? [old] : documents);
    const [before, version] = [
      { bitext: kept.bitext, document: old.id },
      { bitext: came, document: next.id },
    ];
    const rows = compareRows(rowsOfVersions(before, version), before, version, COMPARE_TOOLS);
    return { document: old.id, version, rows };
  });
}

/** The document in the same language, when there is one and only one. */
function partnerOf({ lang }: Document, documents: readonly Document[]): Document | undefined {
  const same = documents.filter((each) => sameLanguage(each.lang, lang));
  return same.length === 1 ? same[0] : undefined;
}

function otherLanguage({ lang }: Document, documents: readonly Document[]): Problem {
  const wanted = documents.map((each) => each.lang).join(', ');
  return new Problem('other-language', `A text in ${lang}`, { found: lang, wanted });
}
