import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, listening, test } from './journey';

/** Two languages that take turns, under a button and a way back to the top. */
const PAGE = `Share this page

The lamp at the ferry

渡口的灯

The lamp at the ferry burned for forty years. Nobody remembered who had lit it first.

渡口那盏灯亮了四十年。谁也不记得最早是谁点的。

In 1974 the river was crossed 12,000 times. The ferryman counted every crossing on a string of beads.

1974年，渡船过河1.2万次。摆渡人用一串珠子数着每一趟。

When the bridge was opened, the lamp was carried to the museum, where it is lit once a year.

大桥通车以后，灯送进了博物馆，每年点一次。

To top
`;

test('paste an alternating page, take back one removal, save, read', async ({ page }) => {
  await page.goto('/en/import');
  await page.getByLabel('The page').fill(PAGE);
  await page.getByRole('button', { name: 'Align' }).click();
  const cleaning = page.getByRole('region', { name: 'What cleaning did' });
  await expect(cleaning).toContainText('To top');
  const pairs = page.locator('.pairs');
  await expect(pairs).toContainText('摆渡人用一串珠子数着每一趟。');
  await expect(pairs).not.toContainText('Share this page');

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const removal = cleaning.getByRole('listitem').filter({ hasText: 'Share this page' });
  await removal.getByRole('button', { name: 'Put back' }).click();
  await expect(pairs).toContainText('Share this page');
  await removal.getByRole('button', { name: 'Take out again' }).click();
  await expect(pairs).not.toContainText('Share this page');

  await page.getByLabel('Title', { exact: true }).first().fill('A lamp, kept');
  await page.getByRole('button', { name: 'Save to the library' }).click();
  await page.waitForURL(/\/read\//);
  await listening(page);
  await page.getByText('1974年，渡船过河1.2万次。').hover();
  await expect(page.locator('.s.lit', { hasText: 'In 1974 the river was crossed 12,000 times.' })).toBeVisible();
  await page.goto('/en');
  await expect(page.getByRole('link', { name: /渡口的灯|The lamp at the ferry/ })).toBeVisible();
});

test('two texts are paired, and one that is there already is noticed', async ({ page }) => {
  const give = async () => {
    await page.goto('/en/import');
    await page.getByRole('button', { name: 'Two texts' }).click();
    await page
      .getByLabel('Original', { exact: true })
      .fill('Пароход опоздал на три часа.\n\nНикто не ушёл с пристани.');
    await page
      .getByLabel('Translation', { exact: true })
      .fill('The steamer was three hours late.\n\nNobody left the pier.');
    await page.getByRole('button', { name: 'Align' }).click();
    await page.getByRole('button', { name: 'Save to the library' }).click();
  };
  await give();
  await page.waitForURL(/\/read\//);
  const address = page.url();
  await give();
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toBeVisible();
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.waitForURL(/\/read\//);
  expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
});

test('three texts become rows of three columns', async ({ page }) => {
  await page.goto('/en/import');
  await page.getByRole('button', { name: 'Three texts' }).click();
  const give = (name: string, words: string) => page.getByRole('textbox', { name, exact: true }).fill(words);
  await give('Original', 'Паром опоздал на 7 часов.\n\nНикто не ушёл с пристани.\n\nВ полночь зажгли 12 фонарей.');
  await give('Translation', 'The ferry was 7 hours late.\n\nNobody left the pier. At midnight 12 lanterns were lit.');
  await give('Second translation', '渡船晚了7个小时。\n\n没有人离开码头。\n\n午夜点起了12盏灯笼。');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Align' }).click();
  await expect(page.getByRole('heading', { name: '3 rows' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'The other one is the original' })).toHaveCount(0);
  await expect(page.locator('.pairs .row').last()).toContainText('午夜点起了12盏灯笼。');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Save to the library' }).click();
  await page.waitForURL(/\/read\//);
  await listening(page);
  await page.getByText('В полночь зажгли 12 фонарей.').hover();
  await expect(page.locator('.s.lit', { hasText: 'At midnight 12 lanterns were lit.' })).toBeVisible();
});

test.describe('what cannot be a text', () => {
  test.use({ refusals: 1 });

  test('is refused in words, and what was given stays', async ({ page }) => {
    await page.goto('/ru/import');
    const field = page.getByLabel('Страница', { exact: true });
    await field.fill('   \n \n');
    await expect(page.getByRole('button', { name: 'Выровнять' })).toBeDisabled();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'picture.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      });
    await expect(page.getByRole('alert').filter({ hasText: 'picture.txt' })).toContainText(/[а-я]/);

    await page.getByRole('button', { name: 'Убрать' }).click();
    await field.fill('Остаётся на месте.');
    await page.reload();
    await expect(field).toHaveValue('Остаётся на месте.');
  });
});

/** The way from the library to how the newest work of this title was imported. */
function imported(page: Page, title: string): Locator {
  const works = page.getByRole('listitem').filter({ hasText: title });
  return works.first().getByRole('link', { name: 'How it was imported' });
}

test('a file in an old encoding arrives readable; a wrong choice is undone long after', async ({ page }) => {
  await page.goto('/en/import');
  const words = `Пароход опоздал на три часа, но с пристани никто не ушёл: все ждали почту. ${Date.now()}`;
  const buffer = Buffer.from([...words].map((letter) => cp1251Byte(letter)));
  const field = page.locator('input[type=file]').first();
  await field.setInputFiles({ name: 'письмо.txt', mimeType: 'text/plain', buffer });
  await expect(page.locator('.sample')).toHaveText(words);
  await page.getByText('Read as Windows-1251').click();
  await page.getByRole('button', { name: /^KOI8-R/ }).click();
  await expect(page.locator('.sample')).not.toHaveText(words);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Align' }).click();
  await page.getByRole('button', { name: 'Save to the library' }).click();
  await page.waitForURL(/\/read\//);
  const reading = page.url();

  await page.goto('/en');
  await imported(page, 'письмо.txt').click();
  const right = page.getByRole('button', { name: /^Windows-1251/ });
  await expect(async () => {
    await page.getByRole('button', { name: /Wrong letters/ }).click(); // is lost when the page does not listen yet
    await expect(right).toBeVisible({ timeout: 5000 });
  }).toPass();
  await right.click();
  await expect(page.getByRole('status')).toContainText('Done.');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.goto(reading);
  await expect(page.getByText('Пароход опоздал на три часа')).toBeVisible();
});

test('roles and facts are corrected before a text is kept', async ({ page }) => {
  await page.goto('/en/import');
  await page
    .getByLabel('The page')
    .fill(`The heron of ${Date.now()}\n\nIt stood in the reeds all day.\n\nTold by the miller.`);
  await page.getByRole('button', { name: 'Align' }).click();
  await page.getByLabel('What this is: Told by the miller.').selectOption('credits');
  await expect(page.getByLabel('What this is: Told by the miller.')).toHaveValue('credits');
  await page.getByText('Title, author, date, source').click();
  await page.getByLabel('Author; several with semicolons').fill('N. Ershova; A. Losev');
  await page.getByLabel('Date (year, month or day)').fill('1931');
  await page.getByRole('button', { name: 'Save to the library' }).click();
  await page.waitForURL(/\/read\//);
  await page.goto('/en');
  await imported(page, 'The heron of').click();
  await page.getByText('Title, author, date, source').click();
  await expect(page.getByLabel('Author; several with semicolons')).toHaveValue('N. Ershova; A. Losev');
});

test('many files at once: pairs by their names, and a report', async ({ page }) => {
  await page.goto('/en/import');
  await page.getByRole('button', { name: 'Many files' }).click();
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      file('bridge.ru.txt', `Мост стоял у села ${Date.now()} дней.\n\nЕго унесло весной.`),
      file('bridge.en.txt', 'The bridge stood by the village.\n\nIt was carried away in spring.'),
      file('broken.pdf', '%PDF-1.4 and nothing more'),
    ]);
  await page.getByRole('button', { name: 'Import 3 files' }).click();
  await expect(page.getByRole('heading', { name: '1 of 2 imported' })).toBeVisible();
  await expect(page.getByRole('row', { name: /broken\.pdf/ })).toContainText('damaged');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page
    .getByRole('row', { name: /bridge/ })
    .getByRole('link')
    .click();
  await page.waitForURL(/\/read\//);
});

/** Windows-1251, as far as the sentence above needs it. */
function cp1251Byte(letter: string): number {
  const code = letter.charCodeAt(0);
  if (letter === 'ё') return 0xb8;
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}
