import fs from 'node:fs';
import type { Browser, CDPSession } from '@playwright/test';

/**
 * Private memory of the largest page, MB: what Chromium's task manager calls memory footprint (resident anonymous pages
 * and swap), without the program's own files, which every page shares. 0 where /proc is not to be had.
 */
export async function privateMemory(browser: Browser): Promise<number> {
  const session: CDPSession = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type, id }) => type === 'renderer' && !isOwnInterface(id));
  return Math.max(0, ...pages.map(({ id }) => footprint(id)));
}

/** Chromium draws parts of its own window in a renderer. */
function isOwnInterface(pid: number): boolean {
  return read(`/proc/${pid}/cmdline`).includes('--top-chrome-webui');
}

function footprint(pid: number): number {
  const status = read(`/proc/${pid}/status`);
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return (kilobytes('RssAnon') + kilobytes('VmSwap')) / 1024;
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
