#!/usr/bin/env node
/**
 * Checks the import rules with dependency-cruiser. It reads TypeScript through the compiler's JavaScript API, which
 * TypeScript 7 does not have; so here, and here alone, `typescript` means TypeScript 5 (docs/decisions/0004).
 * Usage: scripts/cruise.mjs [room …]; all rooms by default.
 */
import fs from 'node:fs';
import Module, { register } from 'node:module';

const ROOMS = ['core', 'store', 'server', 'state', 'components', 'app', 'cli', 'locales'];

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) =>
  resolveFilename.call(Module, request.replace(/^typescript(?=$|\/)/, 'typescript-5'), ...rest);
register(
  `data:text/javascript,${encodeURIComponent(
    "export const resolve = (name, context, next) => next(name === 'typescript' ? 'typescript-5' : name, context);",
  )}`,
);

const asked = process.argv.slice(2);
const places = asked.length > 0 ? asked : ROOMS.filter(hasCode);
process.argv.splice(2, asked.length, '--config', '.dependency-cruiser.cjs', ...places);
await import('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** A room that has no file yet is not an error. */
function hasCode(room) {
  return fs.existsSync(room) && fs.readdirSync(room, { recursive: true }).some((name) => /\.tsx?$/.test(String(name)));
}
