import AxeBuilder from '@axe-core/playwright';
import { bitextOf, doubtfulImport, openBench, pair, saved } from './bench';
import { expect, test } from './journey';

test('who did what stands in the history, in words, and one change or all after it can be taken back', async ({
  page,
  request,
}) => {
  test.slow();
  const kept = await doubtfulImport(request);
  const first = await bitextOf(request, kept);
  await page.addInitScript(() => localStorage.setItem('diglot-name', 'Anna Petrova'));
  await openBench(page, kept);
  await page.keyboard.press('Home');
  await page.keyboard.press('m');
  await pair(page, 2).locator('.side').nth(1).click();
  await page.keyboard.press('e');
  await page.getByLabel('Words of the sentence').fill('The captain was silent.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await saved(page);

  await page.getByRole('button', { name: /^Pages of this work/ }).click();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History: Паром');
  const lines = page.locator('.journal > li');
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(0)).toContainText('confirmed 1 pair');
  await expect(lines.nth(1)).toContainText('changed the words of a sentence of the translation');
  await expect(lines.nth(1).locator('ins').first()).toBeVisible();
  await expect(lines.nth(2)).toContainText('merged 2 pairs into one');
  await expect(lines.nth(2)).toContainText('Anna Petrova');

  await lines.nth(3).getByRole('link', { name: 'The text then' }).click();
  const then = page.getByRole('region', { name: 'The text at revision 1' });
  await expect(then).toContainText('The captain never spoke.');
  await expect(then).not.toContainText('The captain was silent.');

  await page.getByRole('button', { name: 'Take back the change of revision 2' }).click();
  await expect(lines).toHaveCount(5);
  await expect(lines.nth(0)).toContainText('took changes back');
  expect(await bitextOf(request, kept)).toContain('The captain was silent.');
  await page.getByRole('button', { name: 'Back to the state of revision 1' }).click();
  await expect(lines).toHaveCount(6);
  expect(await bitextOf(request, kept)).toBe(first);
});

test.describe('a change that others stand on', () => {
  test.use({ refusals: 1 });

  test('is not taken back, and the page says why', async ({ page, request }) => {
    const kept = await doubtfulImport(request);
    await openBench(page, kept);
    await page.keyboard.press('Home');
    await page.keyboard.press('m');
    await page.keyboard.press('m');
    await saved(page);
    await page.goto(`/ru/history/${kept.document}`);
    await page.getByRole('button', { name: 'Снять правку редакции 2' }).click();
    await expect(page.locator('.journal [role=alert]')).toContainText(/[а-я]{4}/);
    await expect(page.locator('.journal > li')).toHaveCount(3);
  });
});

for (const locale of ['en', 'zh', 'ru']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`history, ${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      test('axe finds nothing', async ({ page, request }) => {
        const kept = await doubtfulImport(request);
        await openBench(page, kept, locale);
        await page.keyboard.press('m');
        await saved(page);
        await page.goto(`/${locale}/history/${kept.document}?revision=1`);
        await expect(page.locator('.then')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
      });
    });
  }
}
