/**
 * Pictures of every view of the reader into docs/pictures: `npm run pictures` (all) or `npm run pictures reader-dark`.
 * On a desk and a phone, light and dark, in three interface languages. Those that README and docs use are in git.
 * Needs a build and a Chromium (CHROMIUM_PATH).
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { serveProgram } from '../bench/reader/serve';
import { findBrowser } from './lib/browser.mjs';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly phone?: boolean;
  readonly theme?: 'light' | 'dark' | 'sepia';
  /** What to do before the picture is taken. */
  readonly steps?: (page: Page) => Promise<void>;
}

const FOLDER = path.resolve(import.meta.dirname, '../docs/pictures');
const BRIDGE = 'read/the-bridge-at-khasan.ru';
const CAPITAL = 'read/the-other-capital.ru';
const TELEGRAPH = 'read/the-telegraph-office.zh';

const pin = (n: number) => async (page: Page) => {
  await page.locator('.text .s').nth(n).click();
  await page.mouse.move(2, 2);
};
const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForTimeout(900);
  };
const both =
  (...steps: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };
const tap = (n: number, times: number) => async (page: Page) => {
  for (let k = 0; k < times; k++) await page.locator('.text .s').nth(n).tap();
  await page.waitForTimeout(900);
};

const PICTURES: readonly Picture[] = [
  { name: 'reader', path: `en/${BRIDGE}`, steps: pin(4) },
  { name: 'reader-dark', path: `zh/${TELEGRAPH}`, theme: 'dark', steps: pin(6) },
  { name: 'reader-sepia', path: `ru/${CAPITAL}`, theme: 'sepia', steps: pin(4) },
  { name: 'reader-stacked', path: `en/${TELEGRAPH}?view=stacked`, steps: pin(6) },
  { name: 'reader-interlinear', path: `en/${TELEGRAPH}?view=interlinear`, steps: pin(8) },
  { name: 'reader-one', path: `ru/${CAPITAL}?view=one`, steps: both(pin(2), pin(4)) },
  { name: 'reader-paragraph', path: `en/${CAPITAL}?view=one&reveal=paragraph`, steps: both(pin(4), press('t')) },
  { name: 'reader-blur', path: `zh/${TELEGRAPH}?view=one&reveal=blur`, theme: 'dark', steps: pin(4) },
  { name: 'reader-swapped', path: `zh/${BRIDGE}?columns=zh,en`, steps: pin(4) },
  { name: 'reader-contents', path: `en/${CAPITAL}`, steps: press('o') },
  {
    name: 'reader-search',
    path: `ru/${BRIDGE}`,
    steps: both(press('/'), (page) => page.keyboard.type('Хасан'), press()),
  },
  { name: 'reader-share', path: `en/${CAPITAL}`, theme: 'dark', steps: both(pin(5), press('Enter', 'Enter')) },
  { name: 'reader-keys', path: `zh/${CAPITAL}`, steps: press('?') },
  { name: 'reader-aloud', path: `ru/${CAPITAL}`, steps: press('l') },
  { name: 'reader-phone', path: `en/${TELEGRAPH}`, phone: true, steps: tap(4, 1) },
  { name: 'reader-phone-pair', path: `zh/${CAPITAL}`, phone: true, theme: 'dark', steps: tap(4, 2) },
  { name: 'reader-phone-one', path: `ru/${TELEGRAPH}?view=one`, phone: true, steps: tap(4, 1) },
  {
    name: 'reader-phone-interlinear',
    path: `en/${BRIDGE}?view=interlinear`,
    phone: true,
    theme: 'sepia',
    steps: tap(4, 1),
  },
  { name: 'reader-print', path: `en/${CAPITAL}`, steps: (page) => page.emulateMedia({ media: 'print' }) },
];

const wanted = process.argv.slice(2);
const pictures = PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'diglot-pictures-'));
fs.mkdirSync(FOLDER, { recursive: true });
const program = await serveProgram(data);
const executablePath = await findBrowser();
if (!executablePath) throw new Error('There is no Chromium on this machine; set CHROMIUM_PATH.');
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
  program.stop();
  fs.rmSync(data, { recursive: true, force: true });
}

async function take(within: Browser, { name, path: address, phone = false, theme = 'light', steps }: Picture) {
  const context = await within.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    hasTouch: phone,
    isMobile: phone,
    reducedMotion: 'reduce',
  });
  await context.addCookies([{ name: 'diglot-theme', value: theme, url: program.address }]);
  const page = await context.newPage();
  await page.goto(`${program.address}/${address}`);
  await page.locator('#text[data-findable]').waitFor();
  await steps?.(page);
  await page.waitForTimeout(300);
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  await context.close();
  console.log(`${name}.png ${Math.round(fs.statSync(file).size / 1024)} KB`);
}
