import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './journey';

const PAGES = [
  '',
  '/read/the-bridge-at-khasan.ru',
  '/read/the-telegraph-office.zh?view=stacked',
  '/read/ice-roads.ru/whole',
  '/import',
  '/findings/the-bridge-at-khasan.ru',
];

for (const locale of ['en', 'zh', 'ru']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      for (const path of PAGES) {
        test(`axe finds nothing on /${locale}${path}`, async ({ page }) => {
          await page.goto(`/${locale}${path}`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
        });
      }
    });
  }
}

test('a page speaks the language of its address, and an address without one goes to the browser’s', async ({
  browser,
}) => {
  for (const [locale, tag] of [
    ['zh-CN', 'zh-Hans'],
    ['ru-RU', 'ru'],
    ['fr-FR', 'en'],
  ] as const) {
    const page = await browser.newPage({ locale });
    await page.goto('/read/ice-roads.ru');
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await page.close();
  }
});

test('an address that leads nowhere says so in its language', async ({ browser }) => {
  const page = await browser.newPage();
  const response = await page.goto('/ru/nowhere');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Здесь ничего нет');
  await page.close();
});

test('colours follow the choice and stay on this device', async ({ page }) => {
  await page.goto('/en');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Colours' }).click();
  await page.getByLabel('Dark').check();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
});

test('the interface changes its language in place', async ({ page }) => {
  await page.goto('/en/read/ice-roads.ru');
  await page.getByRole('button', { name: 'Language of the interface' }).click();
  await page.getByLabel('中文').check();
  await expect(page).toHaveURL(/\/zh\/read\/ice-roads\.ru/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('what browsers ask for without being told is there', async ({ request }) => {
  for (const [address, type] of [
    ['/favicon.ico', /icon/],
    ['/apple-touch-icon.png', /png/],
    ['/icon.svg', /svg/],
  ] as const) {
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(type);
  }
});
