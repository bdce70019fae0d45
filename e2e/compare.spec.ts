import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './journey';

const ORIGINAL = [
  'Лёд на реке тронулся в апреле.',
  'Паромщик ждал этого утра всю зиму.',
  '«Рано ещё», — сказал он и ушёл в дом.',
  'Никто не видел, как ушёл последний паром.',
];
const FIRST = [
  'The ice on the river began to move in April.',
  'The ferryman had waited all winter for this morning.',
  '“It is early yet,” he said and went into the house.',
  'No one saw the last ferry leave.',
];
const SECOND = [
  'The ice on the river broke up in April.',
  'The ferryman had waited all winter for this morning.',
  '"It is early yet," he said and went into the house.',
  'Nobody saw the last ferry leave.',
];

interface Made {
  readonly work: string;
  readonly translation: string;
}

/** A work of the original and a translation, by HTTP. */
async function made(request: APIRequestContext, translation: readonly string[], title: string): Promise<Made> {
  const [a, b] = [ORIGINAL, translation].map((lines) => lines.join('\n\n'));
  const answer = await request.post('/api/import', {
    data: { kind: 'two', a: { text: a, lang: 'ru' }, b: { text: b, lang: 'en' }, title, again: true },
    headers: { accept: 'application/json' },
  });
  const { work } = (await answer.json()) as { work: string };
  const { bitext } = await bitextOf(request, work);
  return { work, translation: bitext.work.documents[1]?.id ?? '' };
}

interface Held {
  readonly revision: number;
  readonly bitext: {
    readonly work: { readonly documents: readonly { readonly id: string }[] };
    readonly texts: Readonly<Record<string, string>>;
    readonly segmentations: Readonly<Record<string, { readonly segments: readonly { id: string; start: number }[] }>>;
    readonly annotations: readonly { readonly bodies: readonly { readonly text: string }[] }[];
  };
}

async function bitextOf(request: APIRequestContext, work: string): Promise<Held> {
  return (await (await request.get(`/api/works/${work}/bitext`)).json()) as Held;
}

/** Replaces words of the translation's sentence number `k`. */
async function edited(
  request: APIRequestContext,
  { work, translation }: Made,
  [k, removed, added]: [number, string, string],
) {
  const { revision, bitext } = await bitextOf(request, work);
  const start = bitext.texts[translation]?.indexOf(removed) ?? 0;
  const segment = bitext.segmentations[translation]?.segments[k]?.id;
  const steps = [{ kind: 'ReplaceText', document: translation, segment, start, removed, added }];
  const meta = { at: new Date().toISOString(), by: 'Anna', label: 'text', undoable: true };
  const transaction = { id: `t-${work}-${revision}`, steps, meta };
  const answer = await request.post(`/api/works/${work}/transactions`, { data: { base: revision, transaction } });
  expect(answer.ok()).toBe(true);
}

async function findsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
}

test('[D14] [D15] [D16] two revisions: what went and what came, hidden by kind, walked by key', async ({
  page,
  request,
}) => {
  const work = await made(request, FIRST, 'Ferry, revised');
  await edited(request, work, [0, 'began to move', 'Moved']);
  await edited(request, work, [3, 'No one', 'no one']);
  await page.goto(`/en/compare/${work.translation}?from=1&to=3`);
  await expect(page.getByRole('status')).toHaveText('2 differences');
  await expect(page.locator('del')).toHaveText(['began to move', 'No']);
  await expect(page.locator('ins')).toHaveText(['Moved', 'no']);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page.getByRole('status')).toHaveText('Difference 2 of 2');
  await expect(page.locator('ins.current')).toHaveText('no');
  await page.keyboard.press('p');
  await expect(page.locator('ins.current')).toHaveText('Moved');
  await page.getByLabel('capitals').check();
  await expect(page.getByRole('status')).toHaveText('1 difference');
  await page.getByLabel('Only rows with differences').check();
  await expect(page.locator('.cmp-row:visible')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('1 difference');
});

test('[D9] [D16] two translations go through their original; a difference becomes a note', async ({
  page,
  request,
}) => {
  const one = await made(request, FIRST, 'Ferry, one');
  const two = await made(request, SECOND, 'Ferry, two');
  await page.goto(`/en/compare/${one.translation}?what=translations&with=${two.translation}`);
  await expect(page.locator('.cmp-original')).toHaveText(ORIGINAL);
  await expect(page.locator('.cmp-row.same')).toHaveCount(1);
  await page.getByLabel('quotation marks').check();
  await expect(page.locator('.cmp-row.same')).toHaveCount(2);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Make a note' }).click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('“began to move” has become “broke up”.');
  await findsNothing(page);
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(page.getByText('The note is kept with the text.')).toBeVisible();
  const { bitext } = await bitextOf(request, two.work);
  expect(bitext.annotations.map(({ bodies }) => bodies[0]?.text)).toEqual(['“began to move” has become “broke up”.']);
});

test('[D10] [D11] [D13] a newer version is compared, its notes are listed, and it takes the place of the one kept', async ({
  page,
  request,
}) => {
  const work = await made(request, FIRST, 'Ferry, newer');
  await edited(request, work, [0, 'began to move', 'moved']);
  await page.goto(`/en/compare/${work.translation}?from=1&to=2`);
  await expect(page.getByRole('status')).toHaveText('1 difference');
  await page.keyboard.press('n');
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(page.getByText('The note is kept with the text.')).toBeVisible();
  await page.goto(`/en/compare/${work.translation}?what=new`);
  const newer = ['It was cold.', ...FIRST.slice(1)].join('\n\n');
  await page.getByLabel('File of the newer version').setInputFiles({
    name: 'newer.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(newer),
  });
  await page.getByRole('button', { name: 'Compare with the one kept' }).click();
  await expect(page.getByText('1 note loses its words')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.cmp-row:not(.same)')).toHaveCount(2);
  await findsNothing(page);
  await page.getByRole('button', { name: 'Put it in place' }).click();
  await page.waitForURL(/from=3&to=4/);
  await expect(page.locator('ins')).toHaveText(['It was cold.']);
  const { bitext, revision } = await bitextOf(request, work.work);
  expect(revision).toBe(4);
  expect(bitext.texts[work.translation]).toContain('It was cold.');
  expect(bitext.annotations).toHaveLength(1);
});

test.describe('refused', () => {
  test.use({ refusals: 1 });
  test('a version in another language says so, and what was given stays', async ({ page, request }) => {
    const work = await made(request, FIRST, 'Ferry, refused');
    await page.goto(`/ru/compare/${work.translation}?what=new`);
    await page.locator('textarea').fill('Паромщик ждал утра всю зиму.');
    await page.locator('button[type=submit]').click();
    await expect(page.locator('p[role=alert]')).toContainText('другом языке', { timeout: 30_000 });
    await expect(page.locator('textarea')).toHaveValue('Паромщик ждал утра всю зиму.');
  });
});

for (const locale of ['en', 'zh', 'ru']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      test('axe finds nothing on the pages that compare', async ({ page, request }) => {
        const one = await made(request, FIRST, 'Axe, one');
        const two = await made(request, SECOND, 'Axe, two');
        await edited(request, one, [0, 'began to move', 'moved']);
        const paths = [
          '',
          `/${one.translation}`,
          `/${one.translation}?with=${two.translation}`,
          `/${one.translation}?what=new`,
        ];
        for (const path of paths) {
          await page.goto(`/${locale}/compare${path}`);
          await findsNothing(page);
        }
      });
    });
  }
}
