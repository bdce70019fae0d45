import type { CompareTools } from '../../core/compare/folds';
import { cutHanzi } from '../words/chinese';
import { toScript } from '../words/scripts';

/** Entries that are remembered; a long comparison asks for the same words again and again. */
const MOST = 50_000;
const simplified = new Map<string, string>();

function simplify(text: string): string {
  const known = simplified.get(text);
  if (known !== undefined) return known;
  if (simplified.size >= MOST) simplified.clear();
  const made = toScript(text, 'hans');
  simplified.set(text, made);
  return made;
}

/** Words by jieba, cut in simplified characters so that both scripts are cut alike; simplification by OpenCC. */
export const COMPARE_TOOLS: CompareTools = {
  cutHan(run) {
    const plain = simplify(run);
    if (plain.length !== run.length) return cutHanzi(run);
    let at = 0;
    return cutHanzi(plain).map((word) => {
      const piece = run.slice(at, at + word.length);
      at += word.length;
      return piece;
    });
  },
  simplify,
};
