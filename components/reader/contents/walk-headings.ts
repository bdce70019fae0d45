import type { Reader } from '../reader';

/** How far under the top of the screen a heading still counts as the one that one is at, in CSS pixels. */
const UNDER_BAR = 90;

/** Keys to the next and the previous heading; past the last or first on this page, to the part beside it. */
export function attach(reader: Reader): () => void {
  const ends = [reader.on('nextSection', () => go(reader, 1)), reader.on('previousSection', () => go(reader, -1))];
  return () => {
    for (const end of ends) end();
  };
}

function go({ text, draw, linking }: Reader, by: 1 | -1): boolean {
  const heads = [...text.querySelectorAll<HTMLElement>('.text .row.head')];
  const below = heads.findIndex((head) => head.getBoundingClientRect().top > UNDER_BAR + 1);
  const next = below < 0 ? heads.length : below;
  const isAt =
    Math.abs((heads[next - 1]?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY) - UNDER_BAR) < UNDER_BAR;
  const head = by > 0 ? heads[next] : heads[next - (isAt ? 2 : 1)];
  if (head) {
    draw([head]);
    head.scrollIntoView({ block: 'start' });
    const sentence = head.querySelector<HTMLElement>('.s');
    if (sentence) linking.goTo(sentence);
    return true;
  }
  const part = text.querySelector<HTMLAnchorElement>(`.parts a[rel=${by > 0 ? 'next' : 'prev'}]`);
  part?.click();
  return part !== null;
}
