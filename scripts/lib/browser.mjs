import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run } from './prepare.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium for the journeys: CHROMIUM_PATH, one on the PATH, Playwright's own, or, on Debian as root, the system's
 * package, installed with the fonts that hanzi need. Undefined when there is none to be had.
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return fs.existsSync(asked) ? asked : undefined;
  const found = onPath() ?? (await playwrights());
  if (found) {
    if (canInstall() && !hasHanFont()) await apt('fonts-noto-cjk');
    return found;
  }
  if (!canInstall()) return undefined;
  console.log('Installing Chromium and Chinese fonts from Debian …');
  await apt('chromium', 'fonts-noto-cjk');
  return onPath();
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return file && fs.existsSync(file) ? file : undefined;
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

function hasHanFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

async function apt(...packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    quiet: true,
  });
  if (code !== 0) console.error(`Debian's packages ${packages.join(', ')} could not be installed.`);
}
