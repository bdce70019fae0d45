import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, listening, test } from './journey';

/** Two pairs that differ in a year and in a sum; the rest is as it should be. */
const RU = [
  '# Мост',
  'Мост через реку открыли в 1912 году.',
  'Он стоил городу 340 тысяч рублей.',
  'С тех пор его дважды красили.',
  'Перила у него зелёные.',
];
const EN = [
  '# The bridge',
  'The bridge over the river was opened in 1921.',
  'It cost the town 340 million roubles.',
  'Since then it has been painted twice.',
  'Its railings are green.',
];

/** Keeps the two texts under a title of their own; the document to open. */
async function bring(request: APIRequestContext, title: string): Promise<string> {
  const [a, b] = [RU, EN].map((lines) => ({ text: lines.join('\n\n'), name: 'bridge.md' }));
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const answer = await request.post('/api/import', { headers, data: { kind: 'two', a, b, title, again: true } });
  return ((await answer.json()) as { document: string }).document;
}

async function axeFindsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
}

test('a dot in the margin leads to the finding, the finding to its pair; dismissed, it stays away', async ({
  page,
}) => {
  const document = await bring(page.request, 'A bridge, dismissed');
  await page.goto(`/en/read/${document}`);
  await listening(page);
  const dots = page.locator('.finding-dot');
  await expect(dots).toHaveCount(2, { timeout: 30_000 });
  await dots.first().click();
  const panel = page.locator('.findings-panel');
  const year = panel.getByRole('listitem').filter({ hasText: '1921' });
  await expect(year.getByRole('link')).toBeFocused();
  await axeFindsNothing(page);
  await year.getByRole('link').click();
  await expect(page.locator('.s.pinned', { hasText: '1921' })).toBeVisible();

  await year.getByRole('button', { name: 'Dismiss' }).click();
  await year.getByLabel('It is so in the original').check();
  await year.getByRole('textbox').fill('the old calendar');
  await year.getByRole('textbox').press('Enter');
  await expect(dots).toHaveCount(1);
  await page.reload();
  await listening(page);
  await expect(dots).toHaveCount(1);

  await page.getByRole('button', { name: 'Findings' }).click();
  await panel.getByText('1 judged').click();
  const judged = panel.getByRole('listitem').filter({ hasText: 'the old calendar' });
  await judged.getByRole('button', { name: 'Take back' }).click();
  await expect(dots).toHaveCount(2);
});

test('the list by keyboard alone: along, a note, a dismissal, to the pair', async ({ page }) => {
  const document = await bring(page.request, 'A bridge, by keyboard');
  await page.goto(`/en/findings/${document}`);
  const list = page.getByRole('list', { name: 'Findings' });
  await expect(list.getByRole('listitem')).toHaveCount(2, { timeout: 30_000 });
  await list.getByRole('link').first().focus();
  await page.keyboard.press('j');
  await expect(list.getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('a');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No finding has all of this.')).toBeVisible();

  await page.getByLabel('State').selectOption({ label: 'Made a note (1)' });
  await expect(page).toHaveURL(/state=accepted/);
  await list.getByRole('link').first().focus();
  await page.keyboard.press('u');
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await page.getByLabel('State').selectOption({ label: 'Any' });
  await page.getByLabel('Severity').selectOption({ label: 'Critical (1)' });
  await list.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/read\/.*#s-/);
  await expect(page.locator('.s.pinned', { hasText: '340 million' })).toBeVisible();
});

test('an accepted finding is a note of the work, open and not yet public', async ({ page }) => {
  const document = await bring(page.request, 'A bridge, noted');
  await page.goto(`/en/findings/${document}`);
  const list = page.getByRole('list', { name: 'Findings' });
  const sum = list.getByRole('listitem').filter({ hasText: '340 million' });
  await sum.getByRole('button', { name: 'Make it a note' }).click();
  await expect(sum).toHaveCount(0);
  await page.reload();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.getByLabel('State').selectOption('accepted');
  await expect(sum).toContainText('Made a note');
  await page.goto(`/en/read/${document}`);
  await listening(page);
  await expect(page.locator('.finding-dot')).toHaveCount(1);
  await expect(page.getByRole('note')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the dot is large enough to be hit and nothing is wider than the page', async ({ page }) => {
    const id = await bring(page.request, 'A bridge, on a phone');
    await page.goto(`/zh/read/${id}`);
    await listening(page);
    const dot = page.locator('.finding-dot').first();
    const box = await dot.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const narrow = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect(await narrow()).toBe(true);
    await dot.tap();
    await expect(page.locator('.findings-panel li').first()).toBeVisible();
    await page.goto(`/ru/findings/${id}`);
    await expect(page.locator('.page.findings li').first()).toBeVisible({ timeout: 30_000 });
    expect(await narrow()).toBe(true);
  });
});

test('what other texts say of an emendation stands in its note and on the page of findings', async ({ page }) => {
  await page.goto('/en/read/the-bridge-at-khasan.ru');
  await listening(page);
  const note = page.getByRole('note').filter({ hasText: 'в 2000 году' });
  await note.scrollIntoViewIfNeeded();
  const testimony = note.locator('.testimony');
  await expect(testimony).toContainText('Elsewhere in the library', { timeout: 30_000 });
  await testimony.locator('summary').click();
  await expect(testimony.getByRole('listitem').filter({ hasText: 'For' }).first()).toBeVisible();
  await axeFindsNothing(page);

  await page.goto('/en/findings/the-bridge-at-khasan.ru');
  const emendations = page.getByRole('region', { name: 'Emendations' });
  const support = emendations.locator('.testimony li').filter({ hasText: 'The Other Capital' }).first();
  await expect(support).toContainText('For', { timeout: 30_000 });
  await support.getByRole('link').click();
  await expect(page).toHaveURL(/the-other-capital.*#s-/);
  await expect(page.locator('.s.pinned').first()).toContainText('2000');
});
