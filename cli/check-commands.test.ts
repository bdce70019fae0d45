import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from './main';

const folder = mkdtempSync(path.join(tmpdir(), 'diglot-check-'));
process.env.DIGLOT_DATA ??= path.join(folder, 'data');

async function diglot(name: string, content: string, ...args: string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const [outs, errs]: [string[], string[]] = [[], []];
  const io = { out: (text: string) => void outs.push(text), err: (text: string) => void errs.push(text) };
  const exit = await main([args[0] as string, file, ...args.slice(1)], io);
  const rows = outs.join('').split('\n').filter(Boolean);
  return { exit, err: errs.join(''), rows: rows.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('diglot check', () => {
  it('prints a line for each finding and exits with 1', async () => {
    const pairs = 'x\t渡口建于 1912 年。\tThe ferry was built in 1921.\ny\t三艘船。\tThree boats.\n';
    const { exit, rows } = await diglot('pairs.tsv', pairs, 'check', '--from', 'zh', '--to', 'en');
    expect(exit).toBe(1);
    expect(rows).toEqual([
      {
        pair: 'x',
        kind: 'date',
        severity: 'major',
        reason: 'changed',
        sides: {
          a: { start: 5, end: 11, text: '1912 年', value: '1912' },
          b: { start: 23, end: 27, text: '1921', value: '1921' },
        },
      },
    ]);
  });

  it('exits with 0 when nothing is found and with 2 for a line that is no pair', async () => {
    expect((await diglot('good.tsv', 'x\t5 км\t5 km\n', 'check', '--from', 'ru', '--to', 'en')).exit).toBe(0);
    const bad = await diglot('bad.tsv', 'x\tone side\n', 'check', '--from', 'ru', '--to', 'en');
    expect(bad.exit).toBe(2);
    expect(bad.err).toContain('bad.tsv:1');
  });
});

describe('diglot facts', () => {
  it('counts lines from 1 and leaves names with digits out', async () => {
    const { rows } = await diglot('facts.txt', '共 6.73万桶。\nRD-151 发动机，百分之三\n', 'facts', '--lang', 'zh');
    expect(rows).toEqual([
      { line: 1, start: 2, end: 8, text: '6.73万桶', kind: 'quantity', value: 67300, unit: 'barrel' },
      { line: 2, start: 11, end: 15, text: '百分之三', kind: 'percent', value: 3, unit: 'percent' },
    ]);
  });
});

describe('diglot notes', () => {
  it('prints both readings of a note', async () => {
    const { rows } = await diglot(
      'notes.txt',
      '桥建于 1907 年（编者注：原文为 1970 年，应系笔误）。\n',
      'notes',
      '--lang',
      'zh',
    );
    expect(rows[0]).toMatchObject({
      kind: 'editor-note',
      original: '1970 年',
      corrected: '1907 年',
      anchor: { start: 4, end: 10 },
    });
  });
});
