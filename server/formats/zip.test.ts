import { describe, expect, it } from 'vitest';
import { openZip, ZIP_LIMITS } from './zip';
import { makeZip, zipOf } from './zip.fixture';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const refused = (zip: Uint8Array, limits = ZIP_LIMITS) => openZip(zip, 'a.zip', limits);

describe('archives', () => {
  it('give their files by name', async () => {
    const archive = await openZip(zipOf({ 'a/b.txt': 'река', 'c.txt': 'river' }));
    expect(archive.names).toEqual(['a/b.txt', 'c.txt']);
    expect(text(await archive.read('a/b.txt'))).toBe('река');
    expect(await archive.read('d.txt')).toBeUndefined();
  });

  it.each([
    ['zip-path', { name: '../evil.txt', data: 'x' }],
    ['zip-path', { name: '/etc/evil.txt', data: 'x' }],
    ['zip-path', { name: 'C:/evil.txt', data: 'x' }],
    ['zip-path', { name: 'a\\..\\..\\evil.txt', data: 'x' }],
    ['zip-link', { name: 'link', data: '/etc/passwd', mode: 0o120777 }],
    ['password', { name: 'a.txt', data: 'x', encrypted: true }],
  ])('[T19] are refused with %s before anything is taken out of them: %j', async (code, entry) => {
    await expect(refused(makeZip([{ name: 'good.txt', data: 'x' }, entry]))).rejects.toMatchObject({ code });
  });

  it('[T19] may not hold a name twice', async () => {
    const twice = makeZip([1, 2].map((data) => ({ name: 'a.txt', data: `${data}` })));
    await expect(refused(twice)).rejects.toMatchObject({ code: 'zip-duplicate', place: { entry: 'a.txt' } });
  });

  it('[T20] may not hold more entries than the limit', async () => {
    const many = makeZip(Array.from({ length: 30 }, (_, k) => ({ name: `${k}`, data: '', stored: true })));
    await expect(refused(many, { ...ZIP_LIMITS, entries: 29 })).rejects.toMatchObject({ code: 'zip-bomb' });
  });

  it('[T20] may not swell beyond the ratio, nor beyond the total, nor beyond what they say', async () => {
    const limits = { entries: 10, total: 3000, ratio: 20, free: 100 };
    const swelling = await openZip(zipOf({ a: 'a'.repeat(5000) }), 'a.zip', { ...limits, total: 1e6 });
    await expect(swelling.read('a')).rejects.toMatchObject({ code: 'zip-bomb', place: { entry: 'a' } });
    const parts = Object.fromEntries([1, 2, 3, 4].map((k) => [`${k}`, `${k}`.repeat(1000)]));
    const total = await openZip(zipOf(parts), 'a.zip', { ...limits, ratio: 1e6, free: 1e6 });
    for (const name of ['1', '2', '3']) await total.read(name);
    await expect(total.read('4')).rejects.toMatchObject({ code: 'zip-bomb' });
    const lying = await openZip(makeZip([{ name: 'a', data: 'a'.repeat(5000), claims: 10 }]));
    await expect(lying.read('a')).rejects.toMatchObject({ code: 'zip-bomb' });
  });

  it('[T22] that are cut short are damaged', async () => {
    const whole = zipOf({ a: 'a'.repeat(500), b: 'b' });
    for (const length of [0, 10, 40, whole.length - 30, whole.length - 1]) {
      await expect(refused(whole.subarray(0, length)), `${length}`).rejects.toMatchObject({ code: 'damaged-file' });
    }
  });
});
