import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBuiltIn } from './built-in';
import { russianForms } from './ru';
import { type Words, wordsOf } from './services';
import { openUserDictionaries } from './user';

const CEDICT = [
  '# a comment',
  '銀行 银行 [yin2 hang2] /bank/CL:家[jia1],個|个[ge4]/',
  '行 行 [hang2] /row; line/',
  '行 行 [xing2] /to walk; to go/OK!/',
  '行走 行走 [xing2 zou3] /to walk/',
  '長江 长江 [Chang2 Jiang1] /Yangtze River/',
  '大橋 大桥 [da4 qiao2] /major bridge/',
  '江 江 [Jiang1] /surname Jiang/',
  '江 江 [jiang1] /river/',
  '河 河 [he2] /river/',
  '還 还 [hai2] /still/',
  '還 还 [huan2] /to give back/',
].join('\n');
const RUSSIAN = [
  'lemma\tpos\tpattern\tband\ten\tzh\tpair',
  "река\u0301\tnoun-f\td'\t1\triver\t江; 河流\t",
  'лес\tnoun-m\tc\t1\tforest; wood\t森林\t',
  'стать\tverb-pf\ta/a\t1\tbecome\t成为\tстанови\u0301ться',
].join('\n');

/** Words over a small dictionary of our own lines, in a folder that `end` removes. */
export async function smallWords(): Promise<{ words: Words; folder: string; end: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-words-'));
  const builtIn = await openBuiltIn(folder, { cedict: CEDICT, russian: RUSSIAN });
  const user = openUserDictionaries(folder);
  const words = wordsOf([user, builtIn], await russianForms());
  return {
    words,
    folder,
    end: () => {
      builtIn.close();
      user.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
