import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { sharesOf } from './complete';
import { privateMemory } from './memory';

/** What one visit to a page cost. Times are milliseconds; `memory` is MB of the page's own process. */
export interface Visit {
  /** Bytes of the document as they are, and by gzip -9. */
  readonly raw: number;
  readonly html: number;
  readonly script: number;
  readonly nodes: number;
  readonly ready: number;
  readonly blocking: number;
  readonly hoverP95: number;
  readonly hovered: number;
  readonly clickP98: number;
  readonly dropped: number;
  readonly memory: number;
  /** Until a sentence far down the text, named in the address, is on the screen. */
  readonly deepLink: number;
  /** Shares of the sentences that are copied by select-all, laid out for print, found by the browser. */
  readonly copied: number;
  readonly printed: number;
  readonly found: number;
}

export interface Visited {
  readonly address: string;
  /** CSS selector of what is hovered. */
  readonly sentence: string;
  /** Every sentence that the page must have. */
  readonly sentences: readonly string[];
  /** Id of an element far down the text. */
  readonly far: string;
  /** Only the first visit of a page checks that it is complete: that is exact, and slow. */
  readonly complete: boolean;
  /** Something to do to the page first: what the trap checks set. */
  readonly spoil?: (page: Page) => Promise<void>;
}

const HOVERS = 40;
const CLICKS = 50;
const VIEWPORT = { width: 1440, height: 900 };

/** Opens a page in a fresh context, does what a reader does, and closes it. */
export async function visit(browser: Browser, visited: Visited): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (named) => named;'); // tsx names functions with a helper of its own
  await visited.spoil?.(page);
  const bodies = collectBodies(page);
  await page.addInitScript(watchLongTasks);
  const start = performance.now();
  await page.goto(visited.address, { waitUntil: 'load', timeout: 180_000 });
  const ready = performance.now() - start;
  await page.waitForTimeout(1500);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const places = await visiblePlaces(page, visited.sentence);
  const hover = await paintTimes(
    page,
    'pointerover',
    places,
    HOVERS,
    (x, y) => page.mouse.move(x, y),
    visited.sentence,
  );
  const blocking = await page.evaluate(() => (window as unknown as { blocked: number }).blocked);
  const memory = await privateMemory(browser);
  const click = await paintTimes(page, 'click', places, CLICKS, (x, y) => page.mouse.click(x, y), visited.sentence);
  const dropped = await droppedFrames(page);
  const shares = visited.complete ? await sharesOf(page, visited.sentences) : { copied: 1, printed: 1, found: 1 };
  const { raw, html, script } = await bodies();
  await context.close();
  const deepLink = visited.spoil ? Number.NaN : await deepLinkTime(browser, visited); // what is linked to may be lost
  return {
    ...{ raw, html, script, nodes, ready, blocking, dropped, memory, deepLink, ...shares },
    ...{ hoverP95: percentile(hover.times, 0.95), hovered: hover.lit, clickP98: percentile(click.times, 0.98) },
  };
}

function watchLongTasks(): void {
  const shared = window as unknown as { blocked: number };
  shared.blocked = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) shared.blocked += Math.max(0, task.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}

/** Notes what the page loads; asked at the end, fetches it again and gives sizes by kind. */
function collectBodies(page: Page): () => Promise<{ raw: number; html: number; script: number }> {
  const html: string[] = [];
  const script: string[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind === 'document') html.push(response.url());
    if (kind === 'script') script.push(response.url());
  });
  return async () => {
    const document = await sizeOf(html);
    return { raw: document.raw, html: document.gzip, script: (await sizeOf(script)).gzip };
  };
}

async function sizeOf(addresses: readonly string[]): Promise<{ raw: number; gzip: number }> {
  const load = async (address: string) => Buffer.from(await (await fetch(address)).arrayBuffer());
  const bodies = await Promise.all([...new Set(addresses)].map(load));
  return {
    raw: bodies.reduce((sum, body) => sum + body.length, 0),
    gzip: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
  };
}

/** Times from an event to the frame that shows its effect, and the share of them that changed the sentence. */
async function paintTimes(
  page: Page,
  event: 'pointerover' | 'click',
  places: readonly { x: number; y: number }[],
  count: number,
  act: (x: number, y: number) => Promise<void>,
  sentence: string,
): Promise<{ times: number[]; lit: number }> {
  await page.evaluate((name) => {
    const shared = window as unknown as { times: number[] };
    shared.times = [];
    addEventListener(
      name,
      (happened) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => shared.times.push(performance.now() - happened.timeStamp);
          channel.port2.postMessage(0);
        });
      },
      { capture: true },
    );
  }, event);
  let lit = 0;
  for (let k = 0; k < count; k++) {
    const place = places[k % places.length];
    if (!place) break;
    await act(place.x, place.y);
    await page.waitForTimeout(40);
    if (await page.evaluate(isLit, { ...place, sentence })) lit++;
  }
  return { times: await page.evaluate(() => (window as unknown as { times: number[] }).times), lit: lit / count };
}

function isLit({ x, y, sentence }: { x: number; y: number; sentence: string }): boolean {
  const element = document.elementFromPoint(x, y)?.closest(sentence);
  return element !== null && element !== undefined && getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
}

/** Places inside sentences that are on the screen, a screen's height down the page. */
async function visiblePlaces(page: Page, sentence: string): Promise<{ x: number; y: number }[]> {
  await page.evaluate(() => window.scrollTo({ top: innerHeight * 1.5, behavior: 'instant' }));
  await page.waitForTimeout(400);
  return page.evaluate((selector) => {
    const places: { x: number; y: number }[] = [];
    const seen = new Set<Element>();
    for (let y = 100; y < innerHeight - 30; y += 12) {
      for (let x = 100; x < innerWidth - 100; x += 60) {
        const found = document.elementFromPoint(x, y)?.closest(selector);
        if (!found || seen.has(found)) continue;
        seen.add(found);
        places.push({ x, y });
      }
    }
    return places;
  }, sentence);
}

/** Share of frames that did not come while the page was scrolled by the wheel for two seconds. */
export async function droppedFrames(page: Page): Promise<number> {
  await page.evaluate(() => {
    const shared = window as unknown as { frames: number[]; over: boolean };
    Object.assign(shared, { frames: [], over: false });
    const note = (now: number) => {
      shared.frames.push(now);
      if (!shared.over) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const end = performance.now() + 2000;
  while (performance.now() < end) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => {
    const shared = window as unknown as { frames: number[]; over: boolean };
    shared.over = true;
    const { frames } = shared;
    const frame = 1000 / 60;
    const gaps = frames.slice(1).map((at, k) => at - (frames[k] ?? at));
    const lost = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0);
    return lost / Math.max(1, gaps.length + lost);
  });
}

async function deepLinkTime(browser: Browser, { address, far, spoil }: Visited): Promise<number> {
  const context: BrowserContext = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (named) => named;');
  await spoil?.(page);
  const start = performance.now();
  await page.goto(`${address}#${far}`, { waitUntil: 'commit', timeout: 180_000 });
  await page.waitForFunction(
    (id) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight;
    },
    far,
    { timeout: 180_000, polling: 'raf' },
  );
  const time = performance.now() - start;
  await context.close();
  return time;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
