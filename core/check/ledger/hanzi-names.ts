import type { Lexicon } from '../../languages/lexicon';
import { soundLikeness } from '../../languages/phonetic';
import { longestMatch } from '../../languages/zh/words';
import { mentionsOf, transcribes } from '../names/mentions';
import type { FoundName, NameForm } from './name-forms';
import { soundsOfPart } from './name-likeness';

/** Foreign names written with their dots. */
export function dottedNames(text: string, lexicon: Lexicon): FoundName[] {
  return mentionsOf(text, 'zh', lexicon).map(({ start, end, text: words, parts }) => ({
    start,
    end,
    text: words,
    parts: parts.map((part) => part.text),
    keys: parts.map((part) => part.text),
  }));
}

/** Words of two hanzi or more, each with where it stands. */
export function hanziWords(text: string, lexicon: Lexicon): FoundName[] {
  return Array.from(text.matchAll(/\p{Script=Han}+/gu)).flatMap((run) => {
    let at = run.index;
    return longestMatch(run[0], (word) => lexicon.isWord(word)).flatMap((word) => {
      at += word.length;
      return word.length > 1 ? [{ start: at - word.length, end: at, text: word, parts: [word], keys: [word] }] : [];
    });
  });
}

const LONGEST = 6;
/** Likeness from which a stretch of transcribing hanzi is taken for a name that stands on the other side. */
const HEARD = 0.85;

/** The stretch of transcribing hanzi that sounds most like the last part of a name; of equals the longer. */
export function heardAs(text: string, name: NameForm, lexicon: Lexicon): FoundName | undefined {
  const wanted = soundsOfPart(name.parts.at(-1) ?? '', lexicon);
  let best: (FoundName & { likeness: number }) | undefined;
  for (let start = 0; start < text.length; start++) {
    for (
      let end = start + 1;
      end <= Math.min(text.length, start + LONGEST) && transcribes(text.charAt(end - 1));
      end++
    ) {
      if (end < start + 2) continue;
      const hanzi = text.slice(start, end);
      const [own] = soundsOfPart(hanzi, lexicon);
      const likeness = own ? Math.max(...wanted.map((sounds) => soundLikeness(sounds, own))) : 0;
      if (likeness >= HEARD && likeness >= (best?.likeness ?? 0))
        best = { start, end, text: hanzi, parts: [hanzi], keys: [hanzi], likeness };
    }
  }
  return best;
}
