import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../main';

const folder = mkdtempSync(path.join(tmpdir(), 'diglot-cli-words-'));
const before = process.env.DIGLOT_DATA;
beforeAll(() => {
  process.env.DIGLOT_DATA = path.join(folder, 'data');
});
afterAll(() => {
  if (before === undefined) delete process.env.DIGLOT_DATA;
  else process.env.DIGLOT_DATA = before;
  rmSync(folder, { recursive: true, force: true });
});

async function diglot(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join(''), err: err.join('') };
}

it('[W12] adds, lists and removes a dictionary', async () => {
  const file = path.join(folder, 'boats.tsv');
  writeFileSync(file, 'плот\traft\nлодка\tboat\n');
  expect(await diglot('dictionary', 'add', file, '--from', 'ru', '--to', 'en')).toEqual({
    code: 0,
    out: 'boats\t2\n',
    err: '',
  });
  expect((await diglot('dictionary', 'list')).out).toBe('boats\n');
  expect((await diglot('dictionary', 'remove', 'boats')).code).toBe(0);
  expect((await diglot('dictionary', 'list')).out).toBe('');
  expect((await diglot('dictionary', 'remove', 'boats')).code).toBe(2);
});

it('[W14] says what is wrong with one', async () => {
  const file = path.join(folder, 'x.ifo');
  writeFileSync(file, "StarDict's dict ifo file\n");
  const { code, err } = await diglot('dictionary', 'add', file);
  expect([code, err]).toEqual([2, expect.stringContaining('.idx')]);
});
