const ROUNDS = 7;

/**
 * How the processor time of `work` grows when its size doubles: the least ratio of several rounds. Time itself is never
 * asserted, as machines differ and are shared; 2 is linear, 4 quadratic.
 */
export async function growth(work: (size: number) => unknown, size: number, enough = 2.5): Promise<number> {
  await work(size);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least > enough; round++) {
    const once = await processorTime(() => work(size));
    least = Math.min(least, (await processorTime(() => work(2 * size))) / once);
  }
  return least;
}

/** Microseconds of this process's work, all threads. */
async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return Math.max(1, user + system);
}
