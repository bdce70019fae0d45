import { Problem } from '../../core/model/problem';
import { serveJobs } from './serve';

/** Jobs that end in each way a job can end. */
serveJobs({
  echo: (input: unknown, control) => {
    control.report('echo', 0, 2);
    control.report('echo', 1, 2);
    control.report('echo', 2, 2);
    return { input, cwd: process.cwd() };
  },
  spin: (_: unknown, control) => {
    control.report('spin', 0, 1);
    for (;;) control.report('spin', 0, 1);
  },
  stall: (_: unknown, control) => {
    control.report('read', 0, 1);
    for (;;);
  },
  hoard: () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, Math.random));
  },
  refuse: () => {
    throw new Problem('not-text', 'No', { kind: 'PNG' }, { file: 'a.txt', byte: 3 });
  },
  crash: () => {
    throw new TypeError('inside');
  },
  die: () => process.kill(process.pid, 'SIGKILL'),
});
