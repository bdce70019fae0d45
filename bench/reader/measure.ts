import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** What one visit to a page cost. Bytes are gzip -9; times are milliseconds; memory is the renderer's resident MB. */
export interface Visit {
  readonly html: number;
  readonly script: number;
  readonly nodes: number;
  readonly ready: number;
  readonly blocking: number;
  readonly hoverP95: number;
  readonly hovered: number;
  readonly memory: number;
}

const HOVERS = 40;

/** Opens `address` in a fresh context, hovers over sentences, and closes it. `sentence` is a CSS selector. */
export async function visit(browser: Browser, address: string, sentence: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const bodies = collectBodies(page);
  await page.addInitScript(watchLongTasks);
  const start = performance.now();
  await page.goto(address, { waitUntil: 'load', timeout: 180_000 });
  const ready = performance.now() - start;
  await page.waitForTimeout(1000);
  const hover = await hoverTimes(page, sentence);
  const { nodes, blocking } = await page.evaluate(() => ({
    nodes: document.querySelectorAll('body *').length,
    blocking: (window as unknown as { blocked: number }).blocked,
  }));
  const memory = await residentMemory(browser);
  const { html, script } = await bodies();
  await context.close();
  return { html, script, nodes, ready, blocking, hoverP95: percentile(hover.times, 0.95), hovered: hover.lit, memory };
}

function watchLongTasks(): void {
  const shared = window as unknown as { blocked: number };
  shared.blocked = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) shared.blocked += Math.max(0, task.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}

/** Notes what the page loads; asked at the end, fetches it again and gives gzip sizes by kind. */
function collectBodies(page: Page): () => Promise<{ html: number; script: number }> {
  const html: string[] = [];
  const script: string[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind === 'document') html.push(response.url());
    if (kind === 'script') script.push(response.url());
  });
  return async () => ({ html: await sizeOf(html), script: await sizeOf(script) });
}

async function sizeOf(addresses: readonly string[]): Promise<number> {
  const bodies = await Promise.all(
    addresses.map(async (address) => Buffer.from(await (await fetch(address)).arrayBuffer())),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

/** Times from the pointer's event to the frame that shows its effect, and how many hovers changed the sentence. */
async function hoverTimes(page: Page, sentence: string): Promise<{ times: number[]; lit: number }> {
  await page.evaluate(() => {
    const shared = window as unknown as { times: number[] };
    shared.times = [];
    addEventListener(
      'pointerover',
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => shared.times.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(0);
        });
      },
      { capture: true },
    );
  });
  let lit = 0;
  const places = await visiblePlaces(page, sentence);
  for (const { x, y } of places) {
    await page.mouse.move(x, y);
    await page.waitForTimeout(40);
    if (await page.evaluate(isLit, { x, y, sentence })) lit++;
  }
  return {
    times: await page.evaluate(() => (window as unknown as { times: number[] }).times),
    lit: lit / Math.max(1, places.length),
  };
}

function isLit({ x, y, sentence }: { x: number; y: number; sentence: string }): boolean {
  const element = document.elementFromPoint(x, y)?.closest(sentence);
  return element !== null && element !== undefined && getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
}

async function visiblePlaces(page: Page, sentence: string): Promise<{ x: number; y: number }[]> {
  const boxes = await page.evaluate((selector) => {
    const middle = document.querySelectorAll(selector);
    middle[Math.floor(middle.length / 2)]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return [...document.querySelectorAll(selector)]
      .map((element) => element.getClientRects()[0])
      .filter((box) => box && box.top > 80 && box.bottom < innerHeight - 20 && box.width > 20)
      .map((box) => ({ x: (box?.left ?? 0) + 10, y: ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 }));
  }, sentence);
  return Array.from({ length: HOVERS }, (_, k) => boxes[k % boxes.length]).filter((place) => place !== undefined);
}

/** Resident memory of the largest renderer, MB; 0 where /proc is not to be had. */
async function residentMemory(browser: Browser): Promise<number> {
  const session: CDPSession = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => resident(id));
  return Math.max(0, ...sizes);
}

function resident(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
