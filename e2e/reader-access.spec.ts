import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BRIDGE, expect, listening, test } from './journey';

async function findsNothing(page: Page, where: string): Promise<void> {
  await page.waitForTimeout(200); // what fades in has its colours by then
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${where}, ${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual(
    [],
  );
}

const PANELS = ['o', '/', 'l', '?'];

for (const locale of ['en', 'zh', 'ru']) {
  for (const theme of ['light', 'dark', 'sepia']) {
    test(`axe finds nothing in any view and panel of the reader: ${locale}, ${theme}`, async ({
      page,
      context,
      baseURL,
    }) => {
      test.setTimeout(180_000);
      await context.addCookies([{ name: 'diglot-theme', value: theme, url: baseURL ?? '' }]);
      const path = BRIDGE.replace('/en/', `/${locale}/`);
      for (const view of ['side', 'interlinear', 'one&reveal=sentence', 'one&reveal=blur']) {
        await page.goto(`${path}?view=${view}`);
        await listening(page);
        await page.locator('.text .col:first-child .s').nth(5).click();
        await findsNothing(page, view);
      }
      await page.goto(path);
      await listening(page);
      await page.locator('#text[data-findable]').waitFor();
      for (const key of PANELS) {
        await page.keyboard.press(key);
        await page.locator('.panel-head').waitFor();
        await findsNothing(page, `panel ${key}`);
        await page.keyboard.press('Escape');
        await expect(page.locator('.panel-head')).toHaveCount(0);
      }
      await page.locator('.reading-tools > button').last().click();
      await findsNothing(page, 'type menu');
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    test(`axe finds nothing on a phone: ${locale}`, async ({ page }) => {
      await page.goto(BRIDGE.replace('/en/', `/${locale}/`));
      await listening(page);
      const sentence = page.locator('.text .col:first-child .s').nth(5);
      await sentence.tap();
      await findsNothing(page, 'pinned');
      await sentence.tap();
      await page.locator('.panel-head').waitFor();
      await findsNothing(page, 'panel of the pair');
    });
  });
}

test.describe('at 320 pixels, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test('a text can be read without scrolling sideways', async ({ page }) => {
    for (const view of ['side', 'stacked', 'interlinear', 'one']) {
      await page.goto(`${BRIDGE}?view=${view}`);
      await listening(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, view).toBeLessThanOrEqual(0);
    }
  });
});
