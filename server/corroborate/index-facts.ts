import { notesOf } from '../../core/annotate/notes/notes';
import { type Statement, statementsOf } from '../../core/check/corroborate/statements';
import type { Control } from '../../core/model/control';
import type { LanguageCode } from '../../core/model/language';
import type { TextRange } from '../../core/model/range';
import { openSqlite } from '../../store/sqlite/open';
import { lexiconOf } from '../jobs/import';
import { intoEnglish } from '../lexicon/into-english';
import { dataFolder } from '../root';

/** The job: reads the statements of every work whose text is newer than what was read of it. How many works. */
export async function indexFacts(_: object, control: Control): Promise<number> {
  const store = await openSqlite(dataFolder());
  try {
    const works = await store.staleFacts();
    const into = intoEnglish(lexiconOf);
    for (const [k, work] of works.entries()) {
      control.report('facts', k, works.length);
      const kept = await store.bitext(work);
      if (!kept) continue;
      const statements: Statement[] = [];
      for (const found of statementsOf(kept.bitext, into, notesIn)) statements.push(...found);
      await store.putFacts(work, kept.revision, statements);
    }
    return works.length;
  } finally {
    await store.close();
  }
}

/** Notes of editors and translators quote; glosses, insertions and the rest are of the text. */
function notesIn(text: string, lang: LanguageCode): TextRange[] {
  return notesOf(text, lang).filter(({ kind }) => kind === 'editor-note' || kind === 'translator-note');
}
