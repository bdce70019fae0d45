import type { Reader } from '../reader';

/** What part of the text on this page is above the top of the screen, 0 to 1; 1 when its end is on the screen. */
export function shareOfPage(text: HTMLElement): number {
  const box = (text.querySelector('.text') ?? text).getBoundingClientRect();
  if (box.bottom <= window.innerHeight) return 1;
  return Math.min(1, Math.max(0, -box.top / Math.max(1, box.height)));
}

/** What part of the work is read, 0 to 1. Sections are about equally long. */
export function shareOfWork({ facts, text }: Reader): number {
  if (facts.part === undefined) return shareOfPage(text);
  return (facts.part + shareOfPage(text)) / Math.max(1, facts.parts);
}
