import type { Bitext } from '../model/bitext';
import type { AnkiNote } from './anki-note';
import { beadText } from './bead-text';

/** Every pair of a bitext as an Anki note: the original on the front, what renders it on the back. */
export function ankiPairs(bitext: Bitext): AnkiNote[] {
  const text = beadText(bitext);
  const [original, ...others] = bitext.work.documents;
  return bitext.beads.flatMap((bead) => {
    const front = original ? text(bead, original.id) : '';
    const back = others.map(({ id }) => text(bead, id)).filter((words) => words !== '');
    if (front === '' || (others.length > 0 && back.length === 0)) return [];
    const meaning = back.join('\n');
    const rest = { reading: '', sentence: '', partner: '', note: '', source: bitext.work.title, link: '' };
    return [{ ...rest, word: front, meaning, id: `${bitext.work.id}:${bead.id}` }];
  });
}
