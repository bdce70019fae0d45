import { bitextOf } from '../bitext.fixture';
import { openSqlite } from './open';

/**
 * A process to be killed: adds works `w0`, `w1`, … of 2,000 pairs to the folder given, saying the number of each
 * before and after it is kept.
 */
const [folder = '', first = '0'] = process.argv.slice(2);
const store = await openSqlite(folder);
for (let k = Number(first); ; k++) {
  const at = new Date(Date.UTC(2026, 10, 24, 0, 0, k)).toISOString();
  process.send?.({ before: k });
  await store.add(bitextOf(`w${k}`, 2000), { at, kind: 'import', hash: `h${k}` });
  process.send?.({ after: k });
}
