import { BRIDGE, expect, listening, test } from './journey';

const CAPITAL = '/en/read/the-other-capital.ru';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('[R50] a link to a range opens on it, lit on both sides', async ({ page }) => {
  await page.goto(CAPITAL);
  await listening(page);
  const ids = await page.locator('.text .s[lang=ru]').evaluateAll((all) => all.slice(20, 24).map(({ id }) => id));
  await page.goto('/en');
  await page.goto(`${CAPITAL}#${ids[0]}--${ids[3]}`);
  await listening(page);
  for (const id of ids) await expect(page.locator(`[id="${id}"]`)).toHaveClass(/ranged/);
  expect(await page.locator('.s.ranged[lang=ru]').count()).toBe(4);
  expect(await page.locator('.s.ranged[lang=en]').count()).toBeGreaterThan(1);
  await expect(page.locator(`[id="${ids[0]}"]`)).toBeInViewport();
});

test('[R51] a link that nobody remembers says so', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`${CAPITAL}#s-neverthere`);
  await expect(page.getByRole('status').filter({ hasText: 'no longer here' })).toBeVisible();
  await page.close();
});

test('[R30] the library leads back to where one stopped', async ({ page }) => {
  await page.goto(CAPITAL);
  await listening(page);
  await page.locator('.progress-line').waitFor({ state: 'attached' });
  const sentence = page.locator('.text .s[lang=ru]').nth(40);
  await sentence.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('diglot-places') ?? ''))
    .toContain('the-other-capital');
  await page.waitForTimeout(800);
  await page.goto('/en');
  const link = page.getByRole('link', { name: /Go on reading.*The Other Capital/ });
  await expect(link).toContainText('%');
  await link.click();
  await listening(page);
  await expect(sentence).toBeInViewport();
});

test('[R31] a bookmark is set by its key, listed in the contents, and leads back', async ({ page }) => {
  await page.goto(CAPITAL);
  await listening(page);
  const sentence = page.locator('.text .s[lang=ru]').nth(30);
  await sentence.click();
  await page.keyboard.press('b');
  await expect(sentence).toHaveClass(/bookmarked/);
  await page.goto(CAPITAL);
  await listening(page);
  await expect(sentence).toHaveClass(/bookmarked/);
  await page.keyboard.press('o');
  const contents = page.getByRole('complementary', { name: 'Contents' });
  await expect(contents.getByRole('link', { name: 'Where the Map Gives Out' })).toBeVisible();
  await contents.locator('a', { hasText: ((await sentence.textContent()) ?? '').slice(0, 40) }).click();
  await expect(sentence).toHaveClass(/pinned/);
  await page.keyboard.press('b');
  await expect(sentence).not.toHaveClass(/bookmarked/);
});

test('contents lead to a heading, and n and p walk them', async ({ page }) => {
  await page.goto(CAPITAL);
  await listening(page);
  await page.getByRole('button', { name: 'Contents' }).click();
  const heading = page.getByRole('complementary').locator('li a').nth(2);
  const id = new URL((await heading.getAttribute('href')) ?? '', 'http://x').hash.slice(1);
  await heading.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const next = await focused();
  expect(next).not.toBe(id);
  await page.keyboard.press('n');
  expect(await focused()).not.toBe(next);
  await page.waitForTimeout(700);
  await page.keyboard.press('p');
  await expect.poll(focused).toBe(next);
});

test('[R45] the page is searched in every language at once', async ({ page }) => {
  await page.goto(BRIDGE);
  await listening(page);
  await page.keyboard.press('/');
  const panel = page.getByRole('complementary', { name: 'Search this page' });
  await panel.getByRole('searchbox').fill('Хасан');
  await expect(panel.getByRole('status')).toContainText(/\d+ places/);
  await panel.getByRole('listitem').last().getByRole('button').click();
  await expect(page.locator('.s.pinned[lang=ru]')).toContainText(/Хасан/i);
});

test('[R52] a selection stays in its column, and select-all takes all', async ({ page }) => {
  await page.goto(CAPITAL);
  await listening(page);
  const column = page.locator('.text .row').nth(1).locator('.col').first();
  const below = page.locator('.text .row').nth(2).locator('.col').nth(1);
  const [a, b] = [await column.boundingBox(), await below.boundingBox()];
  if (!a || !b) throw new Error('rows are on the screen');
  await page.mouse.move(a.x + 5, a.y + 12);
  await page.mouse.down();
  await page.mouse.move(b.x + 60, b.y + 40, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/[а-я]{4}/);
  expect(copied).not.toMatch(/[a-z]{3}/);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Every country has a capital/);
});

test('a pair is copied whole or in one language, and a range is linked to', async ({ page }) => {
  await page.goto(CAPITAL);
  await listening(page);
  const sentence = page.locator('.text .s[lang=ru]').nth(5);
  await sentence.click();
  await page.getByRole('button', { name: 'Copy, link, cite' }).click();
  const panel = page.getByRole('complementary', { name: 'Copy, link, cite' });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await panel.getByRole('button', { name: 'Copy the pair' }).click();
  await expect.poll(clipboard).toMatch(/^[^\n]*[а-я].*\n.*[a-z]/);
  await panel.getByRole('button', { name: 'Copy English only' }).click();
  await expect.poll(clipboard).not.toMatch(/[а-я]/);
  await panel.getByRole('button', { name: 'Copy a link' }).click();
  await expect.poll(clipboard).toContain(`#${await sentence.getAttribute('id')}`);
  await expect(panel.getByRole('link', { name: 'BibTeX' })).toBeVisible();
  const bibtex = await page.request.get((await panel.getByRole('link', { name: 'BibTeX' }).getAttribute('href')) ?? '');
  expect(await bibtex.text()).toMatch(/^@/);
});

test('[R70] [R71] a pair is read on both sides with the voices there are', async ({ page }) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const voice = (lang: string) => ({ lang, name: lang, localService: true, default: false, voiceURI: lang });
    class Utterance {
      voice: unknown;
      lang = '';
      rate = 1;
      onend?: () => void;
      constructor(readonly text: string) {}
    }
    const synthesis = {
      getVoices: () => [voice('ru-RU'), voice('en-GB')],
      cancel: () => undefined,
      addEventListener: () => undefined,
      speak: (one: Utterance) => {
        spoken.push(`${one.lang} ${one.rate} ${one.text}`);
        if (spoken.length < 5) setTimeout(() => one.onend?.(), 20);
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { spoken });
  });
  await page.goto(CAPITAL);
  await listening(page);
  const sentence = page.locator('.text .s[lang=ru]').nth(3);
  await sentence.click();
  await page.keyboard.press('l');
  await page.getByLabel('Speed').selectOption({ label: '1.5×' });
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  await expect.poll(async () => (await spoken()).length).toBe(5);
  const said = await spoken();
  expect(said.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'ru-RU 1.5',
    'en-GB 1.5',
    'ru-RU 1.5',
    'en-GB 1.5',
    'ru-RU 1.5',
  ]);
  expect(said[0]).toContain(await sentence.textContent());
  await expect(page.locator('.s.speaking[lang=ru]').first()).toBeVisible();
  await expect(page.locator('.s.speaking[lang=en]').first()).toBeVisible();
});

test('[R70] the reader says which language has no voice', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: () => [], cancel: () => undefined, addEventListener: () => undefined },
    });
  });
  await page.goto(CAPITAL);
  await listening(page);
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(page.getByRole('complementary', { name: 'Read aloud' })).toContainText(
    /no voice for Russian and English/,
  );
});

test('[R41] keys are changed, and switched off together', async ({ page }) => {
  await page.goto(CAPITAL);
  await listening(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByLabel('Key for: change the view').focus();
  await page.keyboard.press('y');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('v');
  await expect(page.locator('#text')).toHaveAttribute('data-view', 'side');
  await page.keyboard.press('y');
  await expect(page.locator('#text')).toHaveAttribute('data-view', 'stacked');
  await page.keyboard.press('?');
  await dialog.getByLabel('Keys are on').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('y');
  await expect(page.locator('#text')).toHaveAttribute('data-view', 'stacked');
});
