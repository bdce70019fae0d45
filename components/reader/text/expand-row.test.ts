import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../../core/model/bitext';
import { translator } from '../../../locales/translator';
import { readWork, worksIn } from '../../../server/corpus/read';
import { expandRow } from './expand-row';
import { sectionHtml } from './section-html';

const labels = { locale: 'en', t: translator('en', 'reader') };
const works = worksIn(path.resolve(import.meta.dirname, '../../../corpus')).map((folder) => readWork(folder));

/** The page's text with every compact row expanded, as the browser does it. */
function expanded(html: string): { text: string; compact: number } {
  const { document } = parseHTML(`<body>${html}</body>`);
  const rows = [...document.querySelectorAll('.row[data-b]')];
  for (const row of rows) {
    const columns = [...row.querySelectorAll('.col')];
    const inside = expandRow(
      row.getAttribute('data-b') ?? '',
      columns.map((column) => ({
        lang: column.getAttribute('lang') ?? '',
        list: column.getAttribute('data-s') ?? '',
        blocks: [...column.children].map((block) => block.textContent ?? ''),
      })),
    );
    columns.forEach((column, c) => {
      [...column.children].forEach((block, k) => {
        block.innerHTML = inside[c]?.[k] ?? '';
      });
      column.removeAttribute('data-s');
    });
    row.removeAttribute('data-b');
  }
  return { text: [...document.querySelectorAll('.row')].map(String).join('\n'), compact: rows.length };
}

const parsed = (html: string) =>
  [...parseHTML(`<body>${html}</body>`).document.querySelectorAll('.row')].map(String).join('\n');

describe('a whole book', () => {
  it.each(works)('[R60] expands to what a section draws: $work.id', (work: Bitext) => {
    const compact = expanded(sectionHtml(work, labels, { whole: true }).text);
    expect(compact.text).toBe(parsed(sectionHtml(work, labels).text));
    expect(compact.compact).toBeGreaterThan(2);
  });

  it('[R60] has every word before it is expanded', () => {
    for (const work of works) {
      const { document } = parseHTML(`<body>${sectionHtml(work, labels, { whole: true }).text}</body>`);
      const shown = (document.documentElement.textContent ?? '').replace(/\s+/g, ' ');
      for (const { id } of work.work.documents) {
        for (const { start, end } of work.segmentations[id]?.segments.slice(14) ?? []) {
          expect(shown).toContain(work.texts[id]?.slice(start, end).replace(/\s+/g, ' '));
        }
      }
    }
  });

  it('[R60] draws a row whole when its ids have the signs of a list', () => {
    const [work] = works;
    if (!work) throw new Error('no corpus');
    const beads = work.beads.map((bead) => ({ ...bead, id: `${bead.id};,` }));
    expect(sectionHtml({ ...work, beads }, labels, { whole: true }).text).not.toContain('data-s=');
  });
});
