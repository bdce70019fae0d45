import { test as base, expect, type Page } from '@playwright/test';

/** A journey fails when the page logs an error: a script that threw, a resource that was not there, a broken policy. */
export const test = base.extend<{ quiet: undefined; refusals: number }>({
  /** How many requests the journey expects the server to refuse: browsers log each as an error. */
  refusals: [0, { option: true }],
  quiet: [
    async ({ page, refusals }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(undefined);
      const refused = errors.filter((error) => /status of 4\d\d/.test(error));
      expect(errors.filter((error) => !refused.includes(error))).toEqual([]);
      expect(refused).toHaveLength(refusals);
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
