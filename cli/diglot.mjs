#!/usr/bin/env node
/** `diglot …`: runs the TypeScript of this checkout. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

process.env.DIGLOT_ROOT ||= path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
register();
const { main } = await import('./main.ts');
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2)); // `diglot … | head`
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  bytes: (bytes) => process.stdout.write(bytes),
  err: (text) => process.stderr.write(text),
});
