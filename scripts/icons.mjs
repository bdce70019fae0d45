#!/usr/bin/env node
/**
 * `node scripts/icons.mjs`: draws `app/icon.svg` as the pictures that browsers ask for without being told:
 * `public/favicon.ico` (32 pixels) and `public/apple-touch-icon.png` (180 pixels). Run it after the mark has changed.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './lib/browser.mjs';
import { root } from './lib/prepare.mjs';

const ICON_HEADER = 6;
const ICON_ENTRY = 16;

const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const svg = fs.readFileSync(path.join(root, 'app/icon.svg'), 'utf8');
fs.mkdirSync(path.join(root, 'public'), { recursive: true });
fs.writeFileSync(path.join(root, 'public/favicon.ico'), icon(await draw(32), 32));
fs.writeFileSync(path.join(root, 'public/apple-touch-icon.png'), await draw(180));
await browser.close();

async function draw(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** One PNG in an ICO container: header, one directory entry, the picture. */
function icon(png, size) {
  const head = Buffer.alloc(ICON_HEADER + ICON_ENTRY);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, ICON_HEADER);
  head.writeUInt8(size, ICON_HEADER + 1);
  head.writeUInt16LE(1, ICON_HEADER + 4);
  head.writeUInt16LE(32, ICON_HEADER + 6);
  head.writeUInt32LE(png.length, ICON_HEADER + 8);
  head.writeUInt32LE(head.length, ICON_HEADER + 12);
  return Buffer.concat([head, png]);
}
