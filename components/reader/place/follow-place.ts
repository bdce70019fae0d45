import type { Reader } from '../reader';
import { segmentOf } from '../reader';
import { shareOfWork } from './progress';
import { keepPlace } from './stopped-at';

/** How long the page must stand still before its place is kept, in milliseconds. */
const STILL = 600;

/** Keeps where the reader stopped, and shows how far that is, as the page is scrolled. */
export function attach(reader: Reader): () => void {
  const stop = new AbortController();
  const line = document.createElement('div');
  line.className = 'progress-line';
  line.setAttribute('aria-hidden', 'true');
  document.querySelector('.bar')?.append(line);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    const sentence = reader.linking.onScreen();
    if (!sentence) return;
    const { work, title, part } = reader.facts;
    const document = reader.documentOf(sentence);
    const share = shareOfWork(reader);
    keepPlace({
      work,
      title,
      document,
      segment: segmentOf(sentence),
      share,
      at: Date.now(),
      ...(part === undefined ? {} : { part }),
    });
  };
  const show = () => {
    line.style.scale = `${shareOfWork(reader)} 1`;
    clearTimeout(timer);
    timer = setTimeout(keep, STILL);
  };
  window.addEventListener('scroll', show, { passive: true, signal: stop.signal });
  window.addEventListener('pagehide', keep, { signal: stop.signal });
  if (window.scrollY > 0) show();
  else line.style.scale = `${shareOfWork(reader)} 1`;
  return () => {
    clearTimeout(timer);
    stop.abort();
    line.remove();
  };
}
