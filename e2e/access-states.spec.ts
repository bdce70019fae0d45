import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { doubtfulImport } from './bench';
import { expect, test } from './journey';

async function findsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
}

for (const locale of ['en', 'zh', 'ru']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('axe finds nothing on the preview of an import', async ({ page }) => {
        await page.goto(`/${locale}/import`);
        await page.locator('textarea').fill('The river froze.\n\nРека замёрзла.\n\nTo top');
        await page.locator('button[type=submit]').click();
        await expect(page.locator('.checking')).toBeVisible({ timeout: 30_000 });
        await findsNothing(page);
      });

      test('axe finds nothing on a list of findings and on one that is opened', async ({ page }) => {
        await page.goto(`/${locale}/findings/in-round-numbers.en`);
        const card = page.locator('.page.findings li').first();
        await expect(card).toBeVisible({ timeout: 30_000 });
        await card.locator('[data-act=d]').click();
        await expect(card.locator('form')).toBeVisible();
        await findsNothing(page);
      });

      test('axe finds nothing on how a work was imported', async ({ page, request }) => {
        const { work } = await doubtfulImport(request);
        await page.goto(`/${locale}/import/${work}`);
        await page.locator('main details summary').first().click();
        await findsNothing(page);
      });

      test.describe('nowhere', () => {
        test.use({ refusals: 1 });
        test('axe finds nothing on the page that is not there', async ({ page }) => {
          await page.goto(`/${locale}/nowhere`);
          await findsNothing(page);
        });
      });
    });
  }
}
