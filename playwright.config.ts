import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.JOURNEYS_PORT ?? 3111);
const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A library of its own for each run, with the corpus that ships and nothing else. */
const data = process.env.JOURNEYS_DATA ?? fs.mkdtempSync(path.join(os.tmpdir(), 'diglot-journeys-'));
process.env.JOURNEYS_DATA = data;

export default defineConfig({
  testDir: 'e2e',
  timeout: 180_000, // guards against what hangs: nothing here measures time
  expect: { timeout: 45_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        ...ROOT_FLAGS,
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://127.0.0.1:${PORT}/healthz`,
    env: { PORT: String(PORT), DIGLOT_DATA: data },
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
