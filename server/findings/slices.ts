/** How long, in milliseconds, a request may compute before others get their turn. */
const SLICE_MS = 12;

/** Runs steps to their end in slices, so that a server answers others in between. Rejects with what the steps throw. */
export async function inSlices<T>(steps: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resume) => setImmediate(resume));
  }
}
