import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types of the whole tree; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Native or data-heavy packages are loaded by Node, not bundled.
  serverExternalPackages: ['@photostructure/sqlite', '@node-rs/jieba', 'hanzi', 'az', 'pino'],
  turbopack: {
    root: path.dirname(fileURLToPath(import.meta.url)),
    rules: { '*.css': { loaders: ['@tailwindcss/turbopack'], as: '*.css' } },
  },
};
