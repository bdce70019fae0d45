import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,store,server,state,components,app,cli,locales,corpus,bench,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 120_000, // a guard against what hangs; nothing here measures time
    hookTimeout: 120_000,
    pool: 'forks', // a process for each file: some tests count the child processes of their own
    maxWorkers: 2,
  },
});
