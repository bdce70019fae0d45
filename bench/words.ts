/** `npm run bench:words`: what a look-up of a word costs, the dictionaries being open; the median and the 95th of 100. */
import { lookUp } from '../server/words/look-up';
import { words } from '../server/words/services';

const SENTENCES = [
  ['zh', '他还在银行上班，常去长江大桥行走。'],
  ['ru', 'Мы вышли из тёмного леса к реке.'],
  ['en', 'The children were running home.'],
] as const;
const TIMES = 600;

const found = await words();
for (const [lang, text] of SENTENCES) {
  lookUp(found, lang, text, 3, 'en'); // dictionaries are read at first use
  const times = Array.from({ length: TIMES }, (_, k) => {
    const start = performance.now();
    lookUp(found, lang, text, (k * 7) % text.length, 'en');
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(TIMES * share)]?.toFixed(2);
  console.log(`${lang}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}
process.exit(0);
