import type { Control } from '../../core/model/control';
import { Problem } from '../../core/model/problem';
import { type Message, plain } from './messages';

/** A piece of long work: input and output travel between processes, so they are data. */
export type Job<Input, Output> = (input: Input, control: Control) => Output | Promise<Output>;

export type Jobs = Readonly<Record<string, Job<never, unknown>>>;

/** At most this often, in milliseconds, a stage tells how far it is. */
const EVERY_MS = 60;

/** The child's side: waits for one call, answers it, and ends. */
export function serveJobs(jobs: Jobs): void {
  process.once('message', ({ name, input }: { name: string; input: unknown }) => {
    const job = (Object.hasOwn(jobs, name) ? jobs[name] : undefined) as Job<unknown, unknown> | undefined;
    void run(job, input).then((message) => process.send?.(message, () => process.disconnect()));
  });
  process.on('disconnect', () => process.exit());
}

async function run(job: Job<unknown, unknown> | undefined, input: unknown): Promise<Message> {
  try {
    if (!job) throw new Error('There is no such job');
    return { result: await job(input, controlOf(say)) };
  } catch (error) {
    if (error instanceof Problem) return { problem: plain(error) };
    return { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function say(message: Message): void {
  process.send?.(message);
}

/**
 * Cancelling is killing the process, so `cancelled` never becomes true here. A process whose parent is gone has nobody
 * to work for; in the middle of a computation its parent's number is the only thing that tells.
 */
function controlOf(tell: (message: Message) => void): Control {
  let last = { stage: '', at: 0 };
  const parent = process.ppid;
  return {
    cancelled: false,
    report: (stage, done, total) => {
      const at = performance.now();
      if (stage === last.stage && at - last.at < EVERY_MS && done < total) return;
      last = { stage, at };
      if (process.ppid !== parent) process.exit();
      tell({ progress: { stage, done, total } });
    },
  };
}
