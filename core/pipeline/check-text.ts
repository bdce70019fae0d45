import { Problem } from '../model/problem';
import { placeOf } from '../text/lines';

/** Characters that show nothing: white space, byte order marks, zero-width ones. */
const NOTHING = /^[\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad\u061c]*$/;

/** What a picture or a program is full of and a text is not. */
const NOISE = /(?!\s)[\p{Cc}\ufffd]/gu;

/** From this many noise characters in ten on, decoded bytes were never text. */
const NOISY = 3;
const SAMPLE = 100_000;

/**
 * Throws `Problem('not-text')` for what is not text (a NUL, or mostly control characters) and
 * `Problem('nothing-to-import')` for what has no visible character. `file` is named in the problem.
 */
export function checkText(text: string, file?: string): void {
  const nul = text.indexOf('\0');
  const name = file === undefined ? {} : { file };
  if (nul >= 0) throw new Problem('not-text', 'This is not text', {}, { ...name, ...placeOf(text, nul) });
  const sample = text.slice(0, SAMPLE);
  const noise = sample.match(NOISE)?.length ?? 0;
  if (sample.length >= 64 && noise * 10 > sample.length * NOISY) {
    throw new Problem('not-text', 'This is not text', {}, name);
  }
  if (NOTHING.test(text)) throw new Problem('nothing-to-import', 'There is nothing to import', {}, name);
}
