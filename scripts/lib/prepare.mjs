/**
 * What `npm start` and `npm test` do first, without any dependency: Node's version, installed packages, a build.
 * Each step is skipped when the hash of what it depends on is the one of last time, kept in `.diglot/made.json`.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const MADE = path.join(root, '.diglot/made.json');
const FLOOR = [20, 9];
const SOURCES = [
  'app',
  'components',
  'core',
  'locales',
  'public',
  'server',
  'state',
  'store',
  'next.config.js',
  'proxy.ts',
  'tsconfig.json',
];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1])) return;
  console.error(
    `Diglot needs Node ${FLOOR.join('.')} or newer; this is ${process.versions.node}. Install it from your system's packages and try again.`,
  );
  process.exit(1);
}

/** Runs a command with this project's binaries on the PATH; resolves with its exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        ...env,
        PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
      },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

export async function install() {
  const key = hashOf(['package.json', 'package-lock.json'], process.platform, process.versions.modules);
  if (made().install === key && fs.existsSync(path.join(root, 'node_modules'))) return;
  console.log('Installing packages …');
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) stop('The packages could not be installed. Is the network up? Try `npm ci` to see why.', code);
  remember({ install: key });
}

export async function build() {
  const key = hashOf([...SOURCES, 'package-lock.json']);
  if (made().build === key && fs.existsSync(path.join(root, '.next/BUILD_ID'))) return;
  console.log('Building …');
  const next = () => run('next', ['build'], { quiet: false, env: { NEXT_TELEMETRY_DISABLED: '1' } });
  if ((await next()) !== 0) {
    console.error('The build failed; trying once more from an empty .next folder …');
    fs.rmSync(path.join(root, '.next'), { recursive: true, force: true });
    const code = await next();
    if (code !== 0) stop('The build failed.', code);
  }
  remember({ build: key });
}

export function stop(message, code = 1) {
  console.error(message);
  process.exit(code || 1);
}

function made() {
  try {
    return JSON.parse(fs.readFileSync(MADE, 'utf8'));
  } catch {
    return {};
  }
}

function remember(more) {
  fs.mkdirSync(path.dirname(MADE), { recursive: true });
  fs.writeFileSync(MADE, JSON.stringify({ ...made(), ...more }, null, 2));
}

function hashOf(places, ...more) {
  const hash = createHash('sha256').update(more.join('\n'));
  for (const place of places)
    for (const file of filesOf(path.join(root, place))) {
      hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file));
    }
  return hash.digest('hex');
}

function filesOf(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}
