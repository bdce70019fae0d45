import { test as base, expect, type Page } from '@playwright/test';

/** A journey fails when the page logs an error: a script that threw, a resource that was not there, a broken policy. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The text that a reader opens with in these journeys: three languages, and the emendation. */
export const BRIDGE = '/en/read/the-bridge-at-khasan.ru';

/** Resolves when the page's scripts listen. */
export async function listening(page: Page): Promise<void> {
  await page.locator('#text[data-ready]').waitFor();
}
