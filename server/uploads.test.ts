import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { setAside, takeUpload } from './uploads';

const DAY = 24 * 60 * 60 * 1000;
let data = '';
const bytes = Uint8Array.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'diglot-uploads-'));
  process.env.DIGLOT_DATA = data;
});

describe('setAside', () => {
  it('gives the bytes back under their name', () => {
    const name = setAside(bytes);
    expect([...(takeUpload(name) ?? [])]).toEqual([...bytes]);
    expect(readdirSync(path.join(data, 'uploads'))).toEqual([name]);
    expect(takeUpload('0'.repeat(64))).toBeUndefined();
  });

  it('[T19] gives nothing under a name that is a path', () => {
    setAside(bytes);
    writeFileSync(path.join(data, 'secret'), 'x');
    for (const name of ['../secret', 'secret', path.join(data, 'secret'), '']) expect(takeUpload(name)).toBeUndefined();
  });

  it('clears away what nobody came for in a day', () => {
    const first = setAside(bytes);
    setAside(Uint8Array.of(1), Date.now() + DAY / 2);
    expect(takeUpload(first)).toBeDefined();
    const third = setAside(Uint8Array.of(2), Date.now() + DAY * 1.1);
    expect([takeUpload(first), takeUpload(third)?.length]).toEqual([undefined, 1]);
  });
});
