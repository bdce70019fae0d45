import net from 'node:net';

/** The first free port from `wanted` on; 0 asks the system for any. */
export async function freePort(wanted, host) {
  for (let port = wanted; port < wanted + 50; port++) {
    const got = await listen(port, host);
    if (got) return got;
  }
  throw new Error(`No free port from ${wanted} to ${wanted + 49} on ${host}`);
}

function listen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(0));
    server.listen(port, host, () => {
      const got = server.address().port;
      server.close(() => resolve(got));
    });
  });
}
