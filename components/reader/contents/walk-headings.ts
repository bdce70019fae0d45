import type { Reader } from '../reader';

/** Keys to the next and the previous heading; past the last or first on this page, to the part beside it. */
export function attach(reader: Reader): () => void {
  const ends = [reader.on('nextSection', () => go(reader, 1)), reader.on('previousSection', () => go(reader, -1))];
  return () => {
    for (const end of ends) end();
  };
}

function go({ text, draw, linking }: Reader, by: 1 | -1): boolean {
  const heads = [...text.querySelectorAll<HTMLElement>('.text .row.head')];
  const here = linking.current()?.closest('.row');
  const passed = heads.findLastIndex((head) => here && (head === here || isBefore(head, here)));
  const isAt = heads[passed] === here;
  const head = heads[by > 0 ? passed + 1 : passed - (isAt ? 1 : 0)];
  if (head) {
    draw([head]);
    const sentence = head.querySelector<HTMLElement>('.s');
    if (sentence) linking.goTo(sentence);
    head.scrollIntoView({ block: 'start' });
    return true;
  }
  const part = text.querySelector<HTMLAnchorElement>(`.parts a[rel=${by > 0 ? 'next' : 'prev'}]`);
  part?.click();
  return part !== null;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
