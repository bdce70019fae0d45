#!/usr/bin/env node
/** `npm start`: install, build, serve. PORT (3000), HOST (127.0.0.1) and DIGLOT_DATA (.diglot/data) are honoured. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from './lib/port.mjs';
import { build, checkNode, install, root, stop } from './lib/prepare.mjs';

checkNode();
await install();
await build();

const host = process.env.HOST || '127.0.0.1';
const asked = process.env.PORT;
const port = await freePort(Number(asked ?? 3000), host).catch((error) => stop(error.message));
if (asked && Number(asked) !== 0 && port !== Number(asked))
  stop(`Port ${asked} on ${host} is taken. Set PORT to another one.`);

const server = spawn(
  process.execPath,
  [path.join(root, 'node_modules/next/dist/bin/next'), 'start', '-H', host, '-p', String(port)],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DIGLOT_DATA: path.resolve(root, process.env.DIGLOT_DATA || '.diglot/data'),
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));

const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
for (let tries = 0; tries < 300; tries++) {
  const up = await fetch(`${address}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
  if (up) {
    console.log(`\n  Diglot is ready: ${address}\n`);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
}
