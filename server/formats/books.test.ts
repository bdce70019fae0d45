import { describe, expect, it } from 'vitest';
import { ankiPairs } from '../../core/formats/anki-pairs';
import { serialise as toAnnotationPage } from '../../core/formats/annotation-page';
import { serialise as toHtml } from '../../core/formats/html-page';
import { printed } from '../../core/formats/printed';
import type { Annotation } from '../../core/model/annotation';
import type { Bitext } from '../../core/model/bitext';
import { bitextOf, HOSTILE } from '../../store/bitext.fixture';
import { readWork } from '../corpus/read';
import { programFolder } from '../root';
import { readDocx } from './docx';
import { writeDocx } from './docx-write';
import { readEpub } from './epub';
import { writeEpub } from './epub-write';
import { readHtml } from './html';
import { openZip } from './zip';

const NOW = '2026-11-25T08:00:00.000Z';
const corpus = (name: string) => readWork(`${programFolder()}/corpus/${name}`);

function noted(bitext: Bitext, exact: string): Bitext {
  const [document] = bitext.work.documents;
  const start = bitext.texts[document?.id ?? '']?.indexOf(exact) ?? 0;
  const note: Annotation = {
    id: 'n',
    motivation: 'commenting',
    targets: [
      {
        document: document?.id ?? '',
        start,
        end: start + exact.length,
        quote: { exact, prefix: '', suffix: '' },
        status: 'kept',
      },
    ],
    bodies: [{ text: 'A bridge <of> wood & rope.' }],
    type: 'comment',
    severity: 'neutral',
    state: 'open',
    published: true,
  };
  return { ...bitext, annotations: [note, { ...note, id: 'm', published: false }] };
}

/** Every sentence of a text, in order, is in what was read back. */
function holdsAll(read: string, bitext: Bitext): void {
  const plain = (text: string) => text.replace(/[⁰¹²³⁴-⁹]/g, '').replace(/\s+/g, ' ');
  const whole = plain(read);
  let at = 0;
  for (const { sides } of bitext.beads) {
    const [document] = bitext.work.documents;
    for (const id of sides[document?.id ?? ''] ?? []) {
      const segment = bitext.segmentations[document?.id ?? '']?.segments.find((each) => each.id === id);
      const words = bitext.texts[document?.id ?? '']?.slice(segment?.start, segment?.end) ?? '';
      const found = whole.indexOf(plain(words), at);
      expect(found, words).toBeGreaterThanOrEqual(at);
      at = found;
    }
  }
}

describe('a printed page', () => {
  it('[PR1] rows begin where every document begins a block; notes are numbered and stand at their ends', () => {
    const { rows, notes } = printed(noted(bitextOf('w', 8), 'Мост 4'));
    expect(rows.map(({ kind, cells }) => [kind, ...cells.map((cell) => cell.length)])).toEqual([
      ['heading', 1, 1],
      ['paragraph', 2, 2],
      ['paragraph', 3, 3],
      ['paragraph', 2, 2],
    ]);
    expect(notes).toEqual([{ number: 1, text: 'A bridge <of> wood & rope.' }]);
    expect(rows[2]?.cells[0]?.[1]?.notes).toEqual([{ at: 6, number: 1 }]);
  });
});

describe('books', () => {
  const bitext = noted(bitextOf('w', 120, HOSTILE.replace('\ud83d', '')), 'Мост 4');

  it('[PR2] one HTML file asks for nothing, escapes everything, and can be read', async () => {
    const page = toHtml(bitext);
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).toContain('A bridge &lt;of&gt; wood &amp; rope.');
    const { text } = await readHtml(new TextEncoder().encode(page), { file: 'a.html' });
    holdsAll(text, bitext);
  });

  it('[PR3] DOCX has a column a document, headings, languages and footnotes, and can be read', async () => {
    const bytes = writeDocx(bitext);
    expect(writeDocx(bitext)).toEqual(bytes);
    const { text } = await readDocx(bytes, { file: 'a.docx' });
    holdsAll(text, bitext);
    expect(text).toContain('A bridge <of> wood & rope.');
  });

  it('[PR4] EPUB 3 opens with its mimetype, has contents, chapters and footnotes, and can be read', async () => {
    const bytes = writeEpub(bitext, NOW);
    expect(new TextDecoder('latin1').decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    const { names } = await openZip(bytes, 'a.epub');
    expect(names.filter((name) => /c\d+\.xhtml$/.test(name)).length).toBeGreaterThan(1);
    const { text } = await readEpub(bytes, { file: 'a.epub' });
    holdsAll(text, bitext);
    expect(text).toContain('A bridge <of> wood & rope.');
  });

  it('[PR5] works of three languages, of the corpus, can be written in every form', async () => {
    const work = corpus('the-bridge-at-khasan');
    expect(toHtml(work)).toContain('lang="zh-Hans"');
    holdsAll((await readDocx(writeDocx(work), { file: 'a.docx' })).text, work);
    holdsAll((await readEpub(writeEpub(work, NOW), { file: 'a.epub' })).text, work);
  });

  it('[PR6] notes as one annotation page; pairs as cards', () => {
    const page = JSON.parse(toAnnotationPage(bitext)) as { type: string; items: unknown[] };
    expect([page.type, page.items.length]).toEqual(['AnnotationPage', 2]);
    const cards = ankiPairs(bitext);
    expect(cards).toHaveLength(120);
    expect(cards[0]).toMatchObject({
      id: 'w:w-bead0',
      word: expect.stringContaining('Мост 0'),
      meaning: expect.stringContaining('Bridge 0'),
    });
  });
});
