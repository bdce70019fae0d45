import type { Page } from '@playwright/test';
import { BRIDGE, expect, listening, test } from './journey';

const CAPITAL = '/en/read/the-other-capital.ru';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The boxes of a sentence and of its partner in English. */
async function pair(page: Page, n: number) {
  const original = page.locator('.text .s[lang=ru]').nth(n);
  const bead = await original.getAttribute('data-b');
  return { original, partner: page.locator(`.text .s[lang=en][data-b="${bead}"]`).first() };
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: /^View/ }).click();
  await page.getByLabel(label, { exact: true }).check();
  await page.keyboard.press('Escape');
}

test('[R20] [R21] a view is chosen, named in the address and kept on the device', async ({ page }) => {
  await page.goto(CAPITAL);
  await listening(page);
  await choose(page, 'Interlinear');
  expect(page.url()).toContain('view=interlinear');
  await page.goto(CAPITAL);
  await listening(page);
  await expect(page.locator('#text')).toHaveAttribute('data-view', 'interlinear');
  await page.goto(`${CAPITAL}?view=side`);
  await expect(page.locator('#text')).toHaveAttribute('data-view', 'side');
});

test('[R26] interlinear shows the partner under its sentence, and a copy is still a text', async ({ page }) => {
  await page.goto(`${CAPITAL}?view=interlinear`);
  await listening(page);
  const [first, second] = [await pair(page, 1), await pair(page, 2)];
  const top = async ({ original, partner }: Awaited<ReturnType<typeof pair>>) => [
    (await original.boundingBox())?.y ?? 0,
    (await partner.boundingBox())?.y ?? 0,
  ];
  const [a, b] = [await top(first), await top(second)];
  expect([...a, ...b]).toEqual([...a, ...b].toSorted((x, y) => x - y));
  const column = page.locator('.text .row:nth-child(2) .col').first();
  const words = await column.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  expect(words).not.toMatch(/[a-z]{3}/);
});

test('[R25] one language shows the other sentence by sentence, and hides it again', async ({ page }) => {
  await page.goto(`${CAPITAL}?view=one&reveal=sentence`);
  await listening(page);
  const { original, partner } = await pair(page, 2);
  await expect(partner).toBeHidden();
  await original.click();
  await expect(partner).toBeVisible();
  await expect((await pair(page, 3)).partner).toBeHidden();
  await page.keyboard.press('t');
  await expect(partner).toBeHidden();
});

test('[R25] a sentence that the address names is shown with its partner', async ({ page }) => {
  await page.goto(`${CAPITAL}?view=one&reveal=sentence`);
  const { original, partner } = await pair(page, 2);
  const id = await original.getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`${CAPITAL}?view=one&reveal=sentence#${id}`);
  await listening(page);
  await expect(partner).toBeVisible();
});

test('[R25] a paragraph is revealed as a whole by its key', async ({ page }) => {
  await page.goto(`${CAPITAL}?view=one&reveal=paragraph`);
  await listening(page);
  await page.locator('.text .s[lang=ru]').nth(3).click();
  await page.keyboard.press('t');
  const row = page.locator('.text .row.open');
  await expect(row).toHaveCount(1);
  for (const sentence of await row.locator('.s[lang=en]').all()) await expect(sentence).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.locator('.text .row.open')).toHaveCount(0);
});

test('[R25] a held sentence shows its partner for so long', async ({ page }) => {
  await page.goto(`${CAPITAL}?view=one&reveal=peek`);
  await listening(page);
  const { original, partner } = await pair(page, 2);
  await original.hover();
  await page.mouse.down();
  await expect(partner).toBeVisible();
  await page.mouse.up();
  await expect(partner).toBeHidden();
});

test('[R25] what is blurred is sharp under the pointer, and the search finds what is hidden', async ({ page }) => {
  await page.goto(`${CAPITAL}?view=one&reveal=blur`);
  await listening(page);
  const { partner } = await pair(page, 1);
  await expect(partner).toHaveCSS('filter', /blur/);
  await partner.hover();
  await expect(partner).toHaveCSS('filter', 'none');

  await page.goto(`${CAPITAL}?view=one&reveal=sentence`);
  await listening(page);
  const column = page.locator('.text .row:nth-child(2) .col').nth(1);
  await expect(column).toHaveAttribute('hidden', 'until-found');
  await column.dispatchEvent('beforematch', { bubbles: true });
  await expect(column).toBeVisible();
});

test('[R24] the columns change places and stay so', async ({ page }) => {
  await page.goto('/en/read/the-telegraph-office.zh');
  await listening(page);
  const types = () => page.locator('.type').allTextContents();
  const before = await types();
  await page.keyboard.press('s');
  await expect(page.locator('.text .col').first()).toHaveAttribute('lang', 'en');
  expect(await types()).toEqual(before.map((type) => type.split(' : ').reverse().join(' : ')));
  expect(page.url()).toContain('columns=en%2Czh');
  await page.goto('/en/read/the-telegraph-office.zh');
  await expect(page.locator('.text .col').first()).toHaveAttribute('lang', 'en');
  expect(await types()).toEqual(before.map((type) => type.split(' : ').reverse().join(' : ')));
});

test('[R22] [R23] a language of three is left out', async ({ page }) => {
  await page.goto(BRIDGE);
  await listening(page);
  await page.getByRole('button', { name: /^View/ }).click();
  await page.getByRole('checkbox', { name: 'Chinese' }).click();
  await page.waitForURL(/columns=ru%2Cen/);
  await expect(page.locator('.text .col[lang|=zh]')).toHaveCount(0);
  await expect(page.locator('.text .row').first().locator('.col')).toHaveCount(2);
});

test('[R20] text grows, and no sentence is cut off at the widest and largest', async ({ page }) => {
  await page.goto(CAPITAL);
  await listening(page);
  const size = () =>
    page
      .locator('.text .s')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Colours' }).click();
  for (let k = 0; k < 4; k++) await page.getByRole('button', { name: 'Larger' }).click();
  await page.getByLabel('Wide', { exact: true }).check();
  await page.getByLabel('Sepia').check();
  await page.keyboard.press('Escape');
  expect((await size()) / before).toBeGreaterThan(1.7);
  await page.reload();
  expect((await size()) / before).toBeGreaterThan(1.7);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  expect(wide).toBe(true);
});

test('[R53] on paper columns stand side by side in every view, with numbered notes and the revision', async ({
  page,
}) => {
  await page.goto(`${CAPITAL}?view=one`);
  await listening(page);
  await expect(page.locator('.print-only')).toContainText('revision');
  await page.emulateMedia({ media: 'print' });
  const { original, partner } = await pair(page, 2);
  const [left, right] = [await original.boundingBox(), await partner.boundingBox()];
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 50);
  await expect(page.locator('.print-only')).toBeVisible();
  await expect(page.locator('.reading-tools')).toBeHidden();
  expect(await page.locator('.card').first().getAttribute('data-n')).toBe('1');
  expect(
    await page
      .locator('.text .row')
      .nth(1)
      .evaluate((row) => getComputedStyle(row).breakInside),
  ).toBe('avoid');
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('[R27] tools lie under the thumb, and nothing is wider than the screen', async ({ page }) => {
    for (const view of ['side', 'stacked', 'interlinear', 'one']) {
      await page.goto(`${CAPITAL}?view=${view}`);
      await listening(page);
      const bar = await page.locator('.reading-tools').boundingBox();
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeGreaterThan(840);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      expect(wide, view).toBe(true);
      const small = await page
        .locator('.reading-tools button:visible')
        .evaluateAll(
          (all) =>
            all.filter((one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24)
              .length,
        );
      expect(small).toBe(0);
    }
  });

  test('[R3] the first tap pins, the second opens the panel of the pair', async ({ page }) => {
    await page.goto(CAPITAL);
    await listening(page);
    const { original, partner } = await pair(page, 2);
    await original.tap();
    await expect(partner).toHaveClass(/pinned/);
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await original.tap();
    await expect(page.getByRole('complementary', { name: 'Copy, link, cite' })).toContainText('Copy the pair');
  });

  test('[R25] a swipe opens the paragraph, and a scroll does not', async ({ page }) => {
    await page.goto(`${CAPITAL}?view=one`);
    await listening(page);
    await expect(page.locator('#text[data-findable]')).toBeVisible();
    const row = page.locator('.text .row').nth(1);
    const swipe = (dx: number, dy: number) =>
      row
        .locator('.s')
        .first()
        .evaluate(
          (sentence, by) => {
            const touch = (x: number, y: number) =>
              new Touch({ identifier: 1, target: sentence, clientX: x, clientY: y });
            const at = (name: string, x: number, y: number, list: 'touches' | 'changedTouches') =>
              sentence.dispatchEvent(new TouchEvent(name, { bubbles: true, [list]: [touch(x, y)] }));
            at('touchstart', 200, 300, 'touches');
            at('touchend', 200 + by.dx, 300 + by.dy, 'changedTouches');
          },
          { dx, dy },
        );
    await swipe(20, 120);
    await expect(row.locator('.s[lang=en]').first()).toBeHidden();
    await swipe(-110, 10);
    await expect(row.locator('.s[lang=en]').first()).toBeVisible();
  });
});
