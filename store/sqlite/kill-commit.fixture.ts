import { changeOf, WORK } from './kill-changes.fixture';
import { openSqlite } from './open';

/**
 * A process to be killed: commits the changes of `kill-changes.fixture.ts`, from number `first` on, to the folder given, saying the
 * number of each before and after it is kept.
 */
const [folder = '', first = '0'] = process.argv.slice(2);
const store = await openSqlite(folder);
for (let k = Number(first); ; k++) {
  const kept = await store.bitext(WORK);
  if (!kept) throw new Error('The work is gone');
  const change = changeOf(kept.bitext, k);
  process.send?.({ before: k });
  await store.commit(WORK, change, kept.revision);
  process.send?.({ after: k });
}
