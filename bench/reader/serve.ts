import { type ChildProcess, spawn } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Served {
  readonly address: string;
  stop(): void;
}

/** The built program on a free port, with a data folder of its own. Throws when it is not up within a minute. */
export async function serveProgram(data: string): Promise<Served> {
  const port = await freePort();
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next');
  const child: ChildProcess = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', DIGLOT_DATA: data },
  });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 240; tries++) {
    if (
      await fetch(`${address}/healthz`).then(
        (response) => response.ok,
        () => false,
      )
    )
      return { address, stop: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  child.kill();
  throw new Error('The program did not start. Is it built? Try `npm run build`.');
}

/** Pages by path, on a free port. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<Served> {
  const server = http.createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = http.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
