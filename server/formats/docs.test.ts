import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_CONTROL } from '../../core/model/control';
import { importRead, readGiven } from '../jobs/import';
import { docxOf } from './docx.fixture';
import { bookOf, chapter } from './epub.fixture';
import { pdfOf } from './pdf.fixture';

/** The examples of the pages in `docs/formats`: a page that says something else than the program does fails here. */
const FOLDER = new URL('../../docs/formats/', import.meta.url);
const EXAMPLE = /```in (\S+)\n([\s\S]*?)\n```\n```out\n([\s\S]*?)```/g;

/** What an example stands for: a file of its name. */
function fileOf(name: string, body: string): Uint8Array {
  if (name.endsWith('.docx')) return docxOf(body);
  if (name.endsWith('.epub')) return bookOf({ 'a.xhtml': chapter(body) });
  if (!name.endsWith('.pdf')) return new TextEncoder().encode(`${body}\n`);
  const pages = body.split('---\n').map((page) =>
    page
      .trim()
      .split('\n')
      .map((line) => {
        const [, x, y, size, text = ''] = /^(\d+) (\d+) (\d+) \| (.*)$/.exec(line) ?? [];
        return { text, x: Number(x), y: Number(y), size: Number(size) };
      }),
  );
  return pdfOf(pages);
}

/** The blocks of each document, and what cleaning did. */
async function told(name: string, bytes: Uint8Array): Promise<string> {
  const request = { kind: 'page' as const, page: { name, bytes } };
  const { bitext, cleaning } = importRead(await readGiven(request, NO_CONTROL), request, NO_CONTROL);
  const blocks = bitext.work.documents.flatMap(({ id, lang }) =>
    (bitext.segmentations[id]?.blocks ?? []).map(
      ({ kind, role, start, end }) => `${lang} ${role} ${kind}: ${bitext.texts[id]?.slice(start, end)}`,
    ),
  );
  const done = cleaning.map(({ pass, what, text }) => `${pass} ${what}: ${text}`);
  return [...blocks, ...done].map((line) => `${line.replaceAll('\n', ' / ')}\n`).join('');
}

const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

describe('docs/formats', () => {
  for (const page of pages) {
    const examples = [...readFileSync(new URL(page, FOLDER), 'utf8').matchAll(EXAMPLE)];
    for (const [, name = '', body = '', out] of examples) {
      it(`${page}: ${name}`, async () => expect(await told(name, fileOf(name, body))).toBe(out));
    }
  }

  it('has an example for every format that is read by itself', () => {
    const text = pages.map((page) => readFileSync(new URL(page, FOLDER), 'utf8')).join('\n');
    const shown = new Set([...text.matchAll(EXAMPLE)].map(([, name = '']) => name.split('.')[1]));
    expect([...shown].sort()).toEqual('csv docx epub html json md pdf srt tei tmx tsv txt xlf'.split(' '));
  });
});
