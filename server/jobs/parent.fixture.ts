import { runAny } from './run';

/** A parent to be killed: starts a job that never ends and says when it runs. */
void runAny('spin', {}, { script: 'server/jobs/jobs.fixture.ts', onProgress: () => process.send?.('running') });
