import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './journey';

const ZH = ['# 两条河', '“双城河”（twin river）涨水了。', '双城河很冷。', '谢尔盖来了。'];
const EN = [
  '# Two rivers',
  'The twin river rose, said old Sergei Mostovoy.',
  'The double river is cold.',
  'Then Sergey Mostovoy came.',
];

async function bring(request: APIRequestContext, title: string): Promise<string> {
  const [a, b] = [ZH, EN].map((lines) => ({ text: lines.join('\n\n'), name: 'rivers.md' }));
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const answer = await request.post('/api/import', { headers, data: { kind: 'two', a, b, title, again: true } });
  return ((await answer.json()) as { document: string }).document;
}

async function axeFindsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
}

test('a name in two spellings leads to both of its pairs', async ({ page }) => {
  const id = await bring(page.request, 'Two rivers, named');
  await page.goto(`/en/names/${id}`);
  const name = page.getByRole('listitem').filter({ hasText: 'Sergei Mostovoy' });
  await expect(name).toContainText('Written in more than one way');
  await axeFindsNothing(page);
  await page.getByRole('searchbox').fill('mostovoy');
  await expect(page.locator('.ledger-list > li')).toHaveCount(1);
  await name.getByRole('link', { name: 'Sergey Mostovoy, place 1' }).click();
  await expect(page.locator('.s.pinned', { hasText: 'Then Sergey Mostovoy came.' })).toBeVisible();
});

test('a rendering is preferred, what differs is pointed out, and the list travels as TBX', async ({ page }) => {
  const [id, other] = [await bring(page.request, 'Two rivers, one'), await bring(page.request, 'Two rivers, two')];
  await page.goto(`/en/terms/${id}`);
  const term = page.locator('.ledger-list > li').filter({ hasText: '双城河' });
  await expect(term).toContainText('Rendered in more than one way');
  await axeFindsNothing(page);
  await term.getByRole('combobox', { name: 'Preferred rendering of 双城河, English' }).fill('double river');
  await term.getByRole('button', { name: 'Prefer this' }).click();
  await expect(term.locator('.decided')).toContainText('double river');
  await term.getByRole('link', { name: 'double river, place 1' }).click();
  await expect(page.locator('.s.pinned', { hasText: 'The double river is cold.' })).toBeVisible();

  await page.goto(`/en/terms/${id}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'TBX' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Two rivers, one.tbx');
  const file = await download.path();
  await page.goto(`/en/terms/${other}`);
  await expect(term).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'rivers.tbx',
    mimeType: 'application/xml',
    buffer: (await import('node:fs')).readFileSync(file),
  });
  await expect(page.getByRole('status').filter({ hasText: '1 term was taken in.' })).toBeVisible();
  await expect(term.locator('.decided')).toContainText('double river');
});

for (const locale of ['en', 'zh', 'ru']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      for (const kind of ['names', 'terms']) {
        test(`axe finds nothing on ${kind}`, async ({ page }) => {
          await page.goto(
            `/${locale}/${kind}/${await bring(page.request, `Two rivers, ${kind} ${locale} ${colorScheme}`)}`,
          );
          await expect(page.locator('.ledger-list > li').first()).toBeVisible();
          await axeFindsNothing(page);
        });
      }
    });
  }
}
