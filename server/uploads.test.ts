import { mkdtempSync, readdirSync } from 'node:fs';
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
  it('gives the bytes back to the text they decode to, and to no other', () => {
    setAside(bytes, 'Паром');
    expect([...(takeUpload('Паром') ?? [])]).toEqual([...bytes]);
    expect(takeUpload('Паром.')).toBeUndefined();
  });

  it('sets nothing aside that the text itself gives back', () => {
    setAside(new TextEncoder().encode('Паром'), 'Паром');
    expect(readdirSync(data)).toEqual([]);
  });

  it('clears away what nobody came for in a day', () => {
    setAside(bytes, 'Паром');
    setAside(bytes, 'another', Date.now() + DAY / 2);
    expect(takeUpload('Паром')).toBeDefined();
    setAside(bytes, 'a third', Date.now() + DAY * 1.1);
    expect(takeUpload('Паром')).toBeUndefined();
    expect(takeUpload('a third')).toBeDefined();
  });
});
