import AxeBuilder from '@axe-core/playwright';
import { bitextOf, doubtfulImport, openBench, pair, saved } from './bench';
import { expect, test } from './journey';

test('[P3] from a doubtful import to all confirmed by keyboard alone, and undone to the first state', async ({
  page,
  request,
}) => {
  test.slow();
  const kept = await doubtfulImport(request);
  const first = await bitextOf(request, kept);
  await openBench(page, kept);
  await expect(page.locator('.progress')).toContainText(/^0 of \d+ confirmed · \d+ doubtful/);
  const { keyboard } = page;

  const here = page.locator('tr[aria-current]');
  for (let left = 12; left > 0 && !(await here.textContent())?.includes('Паром отходил'); left--) {
    await keyboard.press('ArrowDown');
  }
  await expect(here).toContainText('Паром отходил');
  await keyboard.press('s'); // the original is in two sentences here
  await keyboard.press('x');
  await expect(page.locator('.place')).toBeVisible();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowLeft');
  await keyboard.press('x');
  await expect(pair(page, 3).locator('.side').nth(1)).toContainText('Not in the translation');
  await keyboard.press('m');
  await expect(pair(page, 2).locator('.counts')).toHaveText('2 : 1');
  await keyboard.press(']');
  await keyboard.press('[');
  await keyboard.press('d');
  await keyboard.press('e');
  await expect(page.getByLabel('Words of the sentence')).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' И так всегда.');
  await keyboard.press('Enter');
  await expect(page.locator('tr[aria-current]')).toContainText('И так всегда.');
  await keyboard.press('q');
  await expect(page.locator('tr[aria-current] .state')).toContainText('disputed');
  await keyboard.press('q');
  await keyboard.press('u');
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+U');
  await keyboard.press('l');
  await keyboard.press('s');
  await keyboard.press('k');
  await keyboard.press('l');
  await keyboard.press('End');
  await keyboard.press('Shift+Enter');
  for (let left = 30; left > 0; left--) {
    const [, done, all] = /^(\d+) of (\d+)/.exec((await page.locator('.progress').textContent()) ?? '') ?? [];
    if (done === all) break;
    await keyboard.press('Enter');
  }
  await expect(page.locator('.progress')).toHaveText(/^(\d+) of \1 confirmed$/);
  await saved(page);
  expect(await bitextOf(request, kept)).not.toBe(first);

  const undo = page.getByRole('button', { name: 'Undo' });
  for (let left = 60; left > 0 && (await undo.getAttribute('aria-disabled')) === 'false'; left--) {
    await keyboard.press('Control+z');
  }
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await saved(page);
  expect(await bitextOf(request, kept)).toBe(first);
  await keyboard.press('Control+Shift+z');
  await saved(page);
  expect(await bitextOf(request, kept)).not.toBe(first);
});

test('split and merge by pointing, without dragging; the diagonal leads to a place', async ({ page, request }) => {
  const kept = await doubtfulImport(request);
  await openBench(page, kept);
  const sentence = pair(page, 4).getByText('For twenty years he had run the ferry.');
  await pair(page, 4).locator('.side').first().click();
  const box = await sentence.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await pair(page, 4).getByRole('button', { name: 'split here', exact: true }).click();
  await expect(pair(page, 5)).toContainText('He had not been late once.');
  await pair(page, 4).locator('.side').first().click();
  await page.getByRole('toolbar').getByRole('button', { name: 'merge with next' }).click();
  await expect(pair(page, 4)).toContainText('He had not been late once.');

  const picture = page.locator('.picture');
  const frame = await picture.boundingBox();
  await page.mouse.click((frame?.x ?? 0) + (frame?.width ?? 0) - 4, (frame?.y ?? 0) + (frame?.height ?? 0) - 4);
  await expect(page.locator('tr[aria-current]')).toContainText('“Crossing,” he said.');
  const slider = page.getByRole('slider', { name: 'Where the alignment runs' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.locator('tr[aria-current]')).toContainText('Паром');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Pair 1, /);
});

test('what was merged by mistake is aligned again from there', async ({ page, request }) => {
  const kept = await doubtfulImport(request);
  await openBench(page, kept);
  const counts = () => page.locator('.counts').allTextContents();
  const before = await counts();
  await page.keyboard.press('Home');
  await page.keyboard.press('m');
  await page.keyboard.press('m');
  expect(await counts()).not.toEqual(before);
  await page.keyboard.press('r');
  await expect.poll(counts, { timeout: 30_000 }).toEqual(before);
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect.poll(counts).not.toEqual(before);
  await saved(page);
});

test('a window that is closed before the server answers loses nothing', async ({ context, request }) => {
  const kept = await doubtfulImport(request);
  const closed = await context.newPage();
  await openBench(closed, kept);
  await closed.route('**/transactions*', (route) => route.abort());
  await pair(closed, 3).locator('.side').nth(1).click();
  await closed.keyboard.press('e');
  await closed.keyboard.type(' Never.');
  await closed.keyboard.press('Enter');
  await closed.keyboard.press('Enter');
  await expect(closed.locator('.saving')).toHaveAttribute('data-saving', 'draft');
  await closed.close();
  expect(await bitextOf(request, kept)).not.toContain('Never.');

  const next = await context.newPage();
  await openBench(next, kept);
  await expect(pair(next, 3)).toContainText('The captain never spoke. Never.');
  await expect(pair(next, 3).locator('.state')).toContainText('confirmed');
  await saved(next);
  const text = await bitextOf(request, kept);
  expect(text.split('Never.')).toHaveLength(2);
});

test.describe('two people on one pair', () => {
  test.use({ refusals: 1 });

  test('both texts are shown, and a choice is made', async ({ page, browser, request }) => {
    const kept = await doubtfulImport(request);
    await openBench(page, kept);
    const other = await browser.newPage();
    await openBench(other, kept);
    await rewrite(other, 3, 'The captain kept silent.');
    await saved(other);
    await rewrite(page, 3, 'The captain said nothing.');
    const clash = page.getByRole('alert').filter({ hasText: 'Yours' });
    await expect(clash).toContainText('The captain said nothing.');
    await expect(clash).toContainText('The captain kept silent.');
    await expect(pair(page, 3)).toContainText('The captain kept silent.');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await page.reload();
    await expect(clash).toContainText('The captain said nothing.');
    await clash.getByRole('button', { name: 'Put mine in' }).click();
    await expect(clash).toBeHidden();
    await expect(pair(page, 3)).toContainText('The captain said nothing.');
    await saved(page);
    expect(await bitextOf(request, kept)).toContain('The captain said nothing.');
    await other.close();
  });
});

/** Replaces the translation of a pair, which is one sentence. */
async function rewrite(page: import('@playwright/test').Page, number: number, words: string): Promise<void> {
  await pair(page, number).locator('.side').nth(1).click();
  await page.keyboard.press('e');
  await page.getByLabel('Words of the sentence').fill(words);
  await page.keyboard.press('Enter');
}

test('an edit makes its own pair unseen, and no other', async ({ page, request }) => {
  const kept = await doubtfulImport(request);
  await openBench(page, kept);
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.progress')).toHaveText(/^(\d+) of \1 confirmed$/);
  await rewrite(page, 3, 'The captain was silent.');
  await expect(pair(page, 3).locator('.state')).not.toContainText('confirmed');
  await expect(page.locator('tr.bead .state').filter({ hasText: 'confirmed' })).toHaveCount(
    (await page.locator('tr.bead').count()) - 1,
  );
  await saved(page);
});

test('keys that type can be switched off; the others stay', async ({ page, request }) => {
  const kept = await doubtfulImport(request);
  await openBench(page, kept);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const rows = await page.locator('tr.bead').count();
  await page.keyboard.press('m');
  await expect(page.locator('tr.bead')).toHaveCount(rows);
  await page.keyboard.press('Enter');
  await expect(page.locator('.progress')).toContainText('1 of');
  await saved(page);
});

for (const locale of ['en', 'zh', 'ru']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`bench, ${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      test('axe finds nothing, with a place marked and a sentence being edited', async ({ page, request }) => {
        await openBench(page, await doubtfulImport(request), locale);
        await page.keyboard.press('x');
        const marked = await new AxeBuilder({ page }).analyze();
        await page.keyboard.press('e');
        const editing = await new AxeBuilder({ page }).analyze();
        const found = [...marked.violations, ...editing.violations];
        expect(found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
      });
    });
  }
}

test('three columns stand side by side, and print has every pair', async ({ page }) => {
  await page.goto('/en/review/the-bridge-at-khasan.ru');
  await page.locator('main[data-ready]').waitFor();
  await expect(pair(page, 2).locator('.side')).toHaveCount(3);
  await expect(pair(page, 2).locator('.counts')).toHaveText('1 : 1 : 1');
  const inFocus = () => page.locator('thead button[aria-pressed=true]').textContent();
  const seen = [];
  for (let k = 0; k < 3; k++) {
    await page.keyboard.press('s');
    seen.push(await inFocus());
  }
  expect(new Set(seen).size).toBe(3);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const all = Number(await page.locator('table.beads').getAttribute('aria-rowcount')) - 1;
  expect(await page.locator('tr.bead').count()).toBeLessThan(all);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tr.bead')).toHaveCount(all);
  await expect(page.locator('.actions')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('the sides stand under each other, and every action can be tapped', async ({ page, request }) => {
    const kept = await doubtfulImport(request);
    await openBench(page, kept);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await pair(page, 2).locator('.side').first().tap();
    await page.getByRole('toolbar').getByRole('button', { name: 'confirm, next' }).tap();
    await expect(pair(page, 2).locator('.state')).toContainText('confirmed');
    for (const button of await page.getByRole('toolbar').getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await saved(page);
  });
});
