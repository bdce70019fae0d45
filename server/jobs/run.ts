import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../../core/model/problem';
import { JOB_MEMORY_MB, JOBS_AT_ONCE, READ_STALL_MS, sizeText } from '../limits';
import { dataFolder, programFolder } from '../root';
import type { JobName, JobTypes } from './child';
import { type Message, type Progress, revive } from './messages';

export interface Call {
  /** Aborting kills the process; the promise rejects with `Problem('cancelled')`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly memoryMb?: number;
  /** How long stage `read` may go on without getting further, in milliseconds. */
  readonly stallMs?: number;
  /** Another script that serves jobs, relative to the program's folder; for tests. */
  readonly script?: string;
}

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs a job in a process of its own. Rejects with the job's Problem, or `cancelled`, `too-much-memory`, `job-died`;
 * then nothing of it is left.
 */
export function runJob<Name extends JobName>(
  name: Name,
  input: JobTypes[Name]['input'],
  call?: Call,
): Promise<JobTypes[Name]['output']> {
  return runAny(name, input, call) as Promise<JobTypes[Name]['output']>;
}

/** `runJob` for any script's jobs. */
export async function runAny(name: string, input: unknown, call: Call = {}): Promise<unknown> {
  await turn(call.signal);
  try {
    return await converse(start(call), name, input, call);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

async function turn(signal: AbortSignal | undefined): Promise<void> {
  while (running >= JOBS_AT_ONCE && !signal?.aborted) {
    await new Promise<void>((go) => {
      waiting.push(go);
      signal?.addEventListener('abort', () => go(), { once: true });
    });
  }
  if (signal?.aborted) throw cancelled();
  running++;
}

function cancelled(): Problem {
  return new Problem('cancelled', 'Cancelled');
}

/** TypeScript is run as it is, by tsx; its cache is kept inside the data folder. */
function start({ memoryMb = JOB_MEMORY_MB, script = 'server/jobs/child.ts' }: Call): ChildProcess {
  const cwd = programFolder();
  const { NODE_OPTIONS: _, ...env } = process.env;
  const cache = path.join(dataFolder(), 'cache');
  mkdirSync(cache, { recursive: true });
  return fork(path.join(/* turbopackIgnore: true */ cwd, script), {
    cwd,
    execArgv: ['--import', 'tsx', `--max-old-space-size=${memoryMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...env, DIGLOT_ROOT: cwd, DIGLOT_DATA: dataFolder(), TMPDIR: cache },
  });
}

function converse(child: ChildProcess, name: string, input: unknown, call: Call): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = () => child.kill('SIGKILL');
    const watch = new Watch(call.stallMs ?? READ_STALL_MS, (problem) => {
      stop();
      end(() => reject(problem));
    });
    const end = (settle: () => void) => {
      watch.end();
      call.signal?.removeEventListener('abort', stop);
      settle();
    };
    call.signal?.addEventListener('abort', stop);
    if (call.signal?.aborted) stop();
    child.on('message', (message: Message) => {
      if ('progress' in message) {
        watch.see(message.progress);
        call.onProgress?.(message.progress);
      } else if ('result' in message) end(() => resolve(message.result));
      else end(() => reject('problem' in message ? revive(message.problem) : new Error(message.crash)));
    });
    child.on('error', (error) => end(() => reject(call.signal?.aborted ? cancelled() : error)));
    child.on('exit', (code, signal) => afterLastWord(child, () => end(() => reject(deathOf(code, signal, call)))));
    child.send({ name, input }, () => undefined); // a process that is gone says so by its exit
  });
}

/** What a process said before it ended may arrive after the news of its end: the channel closes last. */
function afterLastWord(child: ChildProcess, then: () => void): void {
  if (child.connected) child.once('disconnect', then);
  else setImmediate(then);
}

/** Ends a job whose reader stands still: a file may be made so that it is never read to its end. */
class Watch {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly limitMs: number,
    private readonly late: (problem: Problem) => void,
  ) {}

  see({ stage }: Progress): void {
    clearTimeout(this.timer);
    if (stage !== 'read') return;
    const seconds = Math.ceil(this.limitMs / 1000);
    const problem = new Problem('too-slow', `No progress in ${this.limitMs} ms`, { seconds });
    this.timer = setTimeout(() => this.late(problem), this.limitMs);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}

/** Node ends by SIGABRT (134 from a shell) when its heap is full. */
function deathOf(code: number | null, signal: NodeJS.Signals | null, { signal: abort, memoryMb }: Call): Problem {
  if (abort?.aborted) return cancelled();
  if (signal === 'SIGABRT' || code === 134) {
    const limit = sizeText((memoryMb ?? JOB_MEMORY_MB) * 1024 * 1024);
    return new Problem('too-much-memory', `The job needs more than ${limit}`, { limit });
  }
  const ended = code ?? signal ?? 'nothing';
  return new Problem('job-died', `The job ended with ${ended}`, { ended });
}
