import type { Locator } from '@playwright/test';
import { expect, listening, test } from './journey';

test('the emendation by keyboard alone, from the library to the note and back, on both sides', async ({ page }) => {
  await page.goto('/en');
  const link = page.getByRole('link', { name: 'Мост у Хасана' });
  for (let tabs = 0; tabs < 600 && !(await isFocused(link)); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await listening(page);

  for (const lang of ['ru', 'zh-Hans', 'en']) {
    const words = page.locator(`.col[lang="${lang}"] mark.emendation`);
    for (let tabs = 0; tabs < 40 && !(await isFocused(words)); tabs++) await page.keyboard.press('Tab');
    await expect(words).toBeFocused();
    await page.keyboard.press('Enter');
    const note = page.getByRole('note').filter({ hasText: 'в 2000 году' });
    await expect(note).toBeFocused();
    await expect(note).toContainText('в 2020 году');
    await expect(note).toContainText('by the author');
    await page.keyboard.press('Escape');
    await expect(page.locator('mark.emendation').first()).toBeFocused();
    await words.focus();
  }
});

test('the original shows its own reading with the correction beside it, the translation only what it says', async ({
  page,
}) => {
  await page.goto('/en/read/the-bridge-at-khasan.ru');
  const slip = page.locator('del.sic');
  await expect(slip).toHaveText('2020');
  expect(await slip.evaluate((element) => getComputedStyle(element, '::after').content)).toBe('"2000"');
  expect(await slip.count()).toBe(1);
  await expect(page.locator('.col[lang=en] mark.emendation')).toHaveText('2000');
});

test('the evidence leads to a sentence of another text', async ({ page }) => {
  await page.goto('/en/read/the-bridge-at-khasan.ru');
  await page
    .getByRole('note')
    .filter({ hasText: 'в 2000 году' })
    .getByRole('link', { name: /2000 года/ })
    .click();
  await expect(page).toHaveURL(/the-other-capital\.ru#s-/);
  await expect(page.locator('.pinned').first()).toContainText('2000');
});

test('notes can be put away, and stay away', async ({ page }) => {
  await page.goto('/en/read/the-bridge-at-khasan.ru');
  await listening(page);
  await page.getByRole('button', { name: 'Notes' }).click();
  await expect(page.getByRole('note').first()).toBeHidden();
  await page.reload();
  await expect(page.getByRole('note').first()).toBeHidden();
});

async function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
