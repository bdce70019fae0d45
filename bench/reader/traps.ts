import type { Page } from '@playwright/test';

/** The page as it would be if nothing were lit under the pointer: its listener never hears of it. */
export async function switchOffHover(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, name: string, ...rest) {
      if (name !== 'pointerover' || this === window) addEventListener.call(this, name, ...rest);
    };
  });
}

/** The page as it would be if every tenth sentence were lost on its way. */
export async function dropSentences(page: Page): Promise<void> {
  await page.route('**/read/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    let k = 0;
    const body = (await response.text()).replace(/<span class="s"[^>]*>[^<]*<\/span>/g, (sentence) =>
      ++k % 10 === 0 ? '' : sentence,
    );
    return route.fulfill({ response, body });
  });
}
