import type { Locator, Page } from '@playwright/test';
import { BRIDGE, expect, listening, test } from './journey';

const background = (sentence: Locator) => sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** A sentence of the original and its partner in English. */
async function pairOf(page: Page, n: number): Promise<[Locator, Locator]> {
  const original = page.locator('.text .s[lang=ru]').nth(n);
  const bead = await original.getAttribute('data-b');
  return [original, page.locator(`.s[lang=en][data-b="${bead}"]`).first()];
}

test('open a text from the library, and a sentence lights its partner both ways', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'Мост у Хасана' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Мост у Хасана' })).toBeVisible();
  await listening(page);
  const [original, partner] = await pairOf(page, 4);
  expect(await background(partner)).toBe(TRANSPARENT);

  await original.hover();
  expect(await background(partner)).not.toBe(TRANSPARENT);
  await expect(partner).toHaveCSS('box-shadow', /inset/);
  await expect(page.locator('.rung')).toHaveCount(2);

  await page.getByRole('link', { name: 'Diglot' }).hover();
  expect(await background(partner)).toBe(TRANSPARENT);
  await partner.hover();
  expect(await background(original)).not.toBe(TRANSPARENT);
});

test('a click pins the pair, names it in the address, and the address opens on it again', async ({ page }) => {
  await page.goto(BRIDGE);
  await listening(page);
  const [original, partner] = await pairOf(page, 60);
  await original.scrollIntoViewIfNeeded();
  await original.click();
  await page.mouse.move(2, 2);
  await expect(partner).toHaveClass(/pinned/);
  expect(new URL(page.url()).hash).toBe(`#${await original.getAttribute('id')}`);

  await page.reload();
  await listening(page);
  await expect(partner).toHaveClass(/pinned/);
  await expect(original).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(partner).not.toHaveClass(/pinned/);
  expect(new URL(page.url()).hash).toBe('');
});

test('an omission is a ghost that lights with its sentence', async ({ page }) => {
  await page.goto('/en/read/ice-roads.ru');
  await listening(page);
  const ghost = page.locator('.ghost').first();
  await expect(ghost).toContainText(/Not in the (original|translation)/);
  const bead = await ghost.getAttribute('data-b');
  await page.locator(`.s[data-b="${bead}"]`).hover();
  await expect(ghost).toHaveClass(/lit/);
});

test('one sentence lights all the sentences that render it', async ({ page }) => {
  await page.goto('/en/read/the-telegraph-office.zh');
  await listening(page);
  const sides = await page
    .locator('.s')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-b'), (one as HTMLElement).lang] as const));
  const count = (bead: string | null, lang: string) => sides.filter(([b, l]) => b === bead && l === lang).length;
  const [bead] = sides.find(([b]) => count(b, 'zh-Hans') === 1 && count(b, 'en') === 3) ?? [];
  await page.locator(`.s[lang=zh-Hans][data-b="${bead}"]`).hover();
  await expect(page.locator('.s.lit[lang=en]')).toHaveCount(3);
});

test('the keyboard walks, changes the view, pins and lets go', async ({ page }) => {
  await page.goto(BRIDGE);
  await listening(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const second = page.locator('.s[lang=ru]').nth(1);
  await expect(second).toBeFocused();
  await expect(second).toHaveClass(/lit/);
  await page.keyboard.press('Enter');
  await expect(second).toHaveClass(/pinned/);
  await page.keyboard.press('k');
  await expect(page.locator('.s[lang=ru]').nth(0)).toHaveClass(/pinned/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.pinned')).toHaveCount(0);

  await page.keyboard.press('v');
  await expect(page.locator('#text')).toHaveAttribute('data-view', 'stacked');
  expect(page.url()).toContain('view=stacked');
  await page.goto(BRIDGE);
  await expect(page.locator('#text')).toHaveAttribute('data-view', 'stacked');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the partner follows under its paragraph, and a tap pins the pair', async ({ page }) => {
    await page.goto('/en/read/the-other-capital.ru');
    await listening(page);
    const [original, partner] = await pairOf(page, 3);
    const [above, below] = [await original.boundingBox(), await partner.boundingBox()];
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
    expect(Math.abs((below?.x ?? 0) - (above?.x ?? 0))).toBeLessThan(200);
    await original.tap();
    await expect(partner).toHaveClass(/pinned/);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
    expect(wide).toBe(true);
  });
});

test('what is copied and printed has every sentence, and nothing that is not the text', async ({ page }) => {
  await page.goto('/en/read/the-bridge-at-khasan.ru/whole');
  await listening(page);
  const sentences = await page.locator('.s').evaluateAll((all) => all.map((element) => element.textContent ?? ''));
  expect(sentences.length).toBeGreaterThan(180);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString() ?? '';
  });
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  expect(sentences.filter((sentence) => !flat(copied).includes(flat(sentence)))).toEqual([]);
  expect(copied).not.toContain('20202000');

  await page.emulateMedia({ media: 'print' });
  const hidden = await page
    .locator('.s')
    .evaluateAll((all) => all.filter((element) => element.getClientRects().length === 0).length);
  expect(hidden).toBe(0);
  await expect(page.locator('.bar')).toBeHidden();
});
