import { execFileSync, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { programFolder } from '../root';
import { type Call, runAny } from './run';

const script = 'server/jobs/jobs.fixture.ts';
const run = (name: string, input: unknown = {}, call: Call = {}) => runAny(name, input, { script, ...call });

/** Processes below this one that run a job, as Linux lists them. */
function children(): number {
  const list = spawnSync('ps', ['-o', 'args=', '--ppid', String(process.pid)], { encoding: 'utf8' }).stdout;
  return list.split('\n').filter((line) => line.includes(script)).length;
}

beforeAll(() => {
  process.env.DIGLOT_DATA = mkdtempSync(path.join(tmpdir(), 'diglot-jobs-'));
});

describe('runAny', () => {
  it('gives the result and the progress of a process of its own', async () => {
    const seen: string[] = [];
    const input = { bytes: Uint8Array.from([0, 255]), text: '\u0000 𠮷' };
    const onProgress = (p: { stage: string; done: number; total: number }) => seen.push(`${p.done}/${p.total}`);
    expect(await run('echo', input, { onProgress })).toEqual({ input, cwd: programFolder() });
    expect(seen).toEqual(['0/2', '2/2']);
    await expect.poll(children, { timeout: 10_000 }).toBe(0);
  });

  it('kills the process when it is cancelled, even in the middle of a loop', async () => {
    const cancel = new AbortController();
    const spinning = run('spin', {}, { signal: cancel.signal, onProgress: () => cancel.abort() });
    await expect(spinning).rejects.toMatchObject({ code: 'cancelled' });
    await expect.poll(children, { timeout: 10_000 }).toBe(0);
  });

  it('does not begin what is cancelled before', async () => {
    await expect(run('spin', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('names the memory limit', async () => {
    const hoarding = run('hoard', {}, { memoryMb: 64 });
    await expect(hoarding).rejects.toMatchObject({ code: 'too-much-memory', values: { limit: '64 MB' } });
  });

  it('kills a reader that gets no further', async () => {
    const stalled = run('stall', {}, { stallMs: 200 });
    await expect(stalled).rejects.toMatchObject({ code: 'too-slow', values: { seconds: 1 } });
    await expect.poll(children, { timeout: 10_000 }).toBe(0);
  });

  it('brings Problems over whole and other errors as errors', async () => {
    await expect(run('refuse')).rejects.toMatchObject({
      code: 'not-text',
      values: { kind: 'PNG' },
      place: { file: 'a.txt', byte: 3 },
    });
    await expect(run('crash')).rejects.toThrow(/TypeError: inside/);
    await expect(run('die')).rejects.toMatchObject({ code: 'job-died', values: { ended: 'SIGKILL' } });
    await expect(run('toString')).rejects.toThrow(/no such job/);
  });

  it('leaves no job behind when its parent is killed', async () => {
    const parent = fork(path.join(programFolder(), 'server/jobs/parent.fixture.ts'), { execArgv: ['--import', 'tsx'] });
    await once(parent, 'message');
    const [job] =
      execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent.pid)], { encoding: 'utf8' }).match(/\d+/g) ?? [];
    const state = () => spawnSync('ps', ['-o', 'stat=', '-p', job ?? ''], { encoding: 'utf8' }).stdout.trim();
    expect(state()).toMatch(/^[RS]/);
    parent.kill('SIGKILL');
    await expect.poll(state, { timeout: 5000 }).toMatch(/^(Z.*)?$/); // gone, or dead and not yet collected
  });

  it('lets many wait for their turn', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, (_, k) => run('echo', k)));
    expect(results.map((result) => (result as { input: number }).input)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
