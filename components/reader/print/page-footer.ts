import type { Reader } from '../reader';

/**
 * Address and revision in the foot of every printed page, and a page number. By a style sheet made in the browser:
 * the address is only known there. Browsers without page margin boxes print the same once, at the end of the text.
 */
export function attach({ facts, t, text }: Reader): () => void {
  const sheet = new CSSStyleSheet();
  const words = t('footer', { title: facts.title, revision: facts.revision });
  const write = () => {
    const { origin, pathname, search } = window.location;
    const address = decodeURI(origin + pathname + search);
    sheet.replaceSync(pageRule(`${words} · ${address}`));
    const end = text.querySelector('.print-only');
    if (end) end.textContent = `${words} · ${address}`;
  };
  write();
  numberNotes(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const prepare = () => {
    write();
    numberNotes(text);
  };
  window.addEventListener('beforeprint', prepare);
  return () => {
    window.removeEventListener('beforeprint', prepare);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** The rule for every page, with `words` at the left of its foot. */
export function pageRule(words: string): string {
  const quoted = JSON.stringify(words).replace(/[<>]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  const font = 'font: 7.5pt sans-serif; color: GrayText;';
  return `@page { margin: 16mm 14mm 18mm;
  @bottom-left { content: ${quoted}; width: 85%; ${font} }
  @bottom-right { content: counter(page); ${font} } }`;
}

/** Numbers the cards as they stand on the page, and gives the words they are about the same numbers. */
function numberNotes(text: HTMLElement): void {
  const cards = [...text.querySelectorAll<HTMLElement>('.card')];
  cards.forEach((card, k) => {
    const number = String(k + 1);
    card.dataset.n = number;
    for (const words of text.querySelectorAll<HTMLElement>(`mark[aria-details="${CSS.escape(card.id)}"]`)) {
      words.dataset.n = number;
    }
  });
}
