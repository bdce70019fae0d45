import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from './journey';

const RU = `Паром

Паром отходил в шесть. Было ещё темно, и фонарь на корме горел жёлтым.

Капитан молчал. Он двадцать лет водил этот паром и ни разу не опоздал.

На том берегу ждали телеги. Лошади мёрзли. Возчики пили чай из жестяных кружек и спорили о цене на овёс.

В тот день случился туман. Никто не видел берега.

Колокол звонил каждые пять минут. Потом он замолчал.

Через час паром нашли ниже по течению, у старой мельницы, целым и пустым.

Капитана увидели весной. Он сидел на пристани и чинил сеть.

— Где ты был? — спросили его.

— Переправлялся, — сказал капитан.`;

const EN = `The Ferry

It left at six, in the dark, with a yellow lamp burning at the stern.

The captain never spoke. For twenty years he had run the ferry. He had not been late once.

On the other side the carts were waiting.

The carters drank tea and argued about oats.

That day there was a fog, and nobody could see the bank. A bell rang every five minutes and then fell silent.

The old mill stood empty. An hour later the ferry was found downstream.

People still talk of it in winter.

In spring somebody saw him mending a net on the pier.

“Where were you?” they asked.

“Crossing,” he said.`;

export interface Kept {
  readonly work: string;
  readonly document: string;
}

/** A text whose pairs are doubtful in many places: the translator left out, added and joined sentences. */
export async function doubtfulImport(request: APIRequestContext): Promise<Kept> {
  const response = await request.post('/api/import', {
    headers: { accept: 'application/json' },
    data: { kind: 'two', a: { text: RU }, b: { text: EN }, again: true },
  });
  expect(response.ok()).toBe(true);
  return (await response.json()) as Kept;
}

/** The bitext as the server has it, to be compared with another, unit for unit. */
export async function bitextOf(request: APIRequestContext, { work }: Kept): Promise<string> {
  const answer = (await (await request.get(`/api/works/${work}/bitext`)).json()) as { bitext: unknown };
  return JSON.stringify(answer.bitext);
}

export async function openBench(page: Page, { document }: Kept, locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/review/${document}`);
  await page.locator('main[data-ready]').waitFor();
}

/** Resolves when the server has every change. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.saving')).toHaveAttribute('data-saving', 'saved');
}

/** The row of a pair, by its number from 1. */
export function pair(page: Page, number: number) {
  return page.locator('tr.bead').filter({ has: page.locator(`button.number:text-is("${number}")`) });
}
