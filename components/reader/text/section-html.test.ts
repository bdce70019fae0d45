import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../core/model/annotation';
import type { Bitext } from '../../../core/model/bitext';
import { translator } from '../../../locales/translator';
import { difference } from './marks';
import { sectionHtml } from './section-html';

const labels = { locale: 'en', t: translator('en', 'reader') };

const slip: Annotation = {
  id: 'n1',
  motivation: 'editing',
  targets: [
    { document: 'a', start: 2, end: 6, quote: { exact: '2020', prefix: 'В ', suffix: ' году' }, status: 'kept' },
    { document: 'b', start: 3, end: 7, quote: { exact: '2000', prefix: 'In ', suffix: '' }, status: 'kept' },
  ],
  bodies: [
    { text: 'Проверено <b>', lang: 'ru' },
    { text: 'Checked <b>', lang: 'en' },
  ],
  type: 'emendation',
  severity: 'major',
  state: 'confirmed',
  published: true,
  emendation: { reading: 'в 2020 году', correction: 'в 2000 году', kind: 'slip', verifiedBy: 'author', evidence: [] },
};

const bitext: Bitext = {
  work: {
    id: 'w',
    title: 'w',
    documents: [
      { id: 'a', lang: 'ru', side: 'original', title: 'a' },
      { id: 'b', lang: 'en', side: 'translation', title: 'b' },
    ],
  },
  texts: { a: 'В 2020 году. <Да>.', b: 'In 2000.' },
  segmentations: {
    a: {
      segments: [
        { id: 'a1', start: 0, end: 12 },
        { id: 'a2', start: 13, end: 18 },
      ],
      blocks: [{ id: 'p', kind: 'paragraph', role: 'body', start: 0, end: 18 }],
    },
    b: {
      segments: [{ id: 'b1', start: 0, end: 8 }],
      blocks: [{ id: 'q', kind: 'paragraph', role: 'body', start: 0, end: 8 }],
    },
  },
  beads: [
    { id: 'x', sides: { a: ['a1'], b: ['b1'] }, method: 'given', score: 1, review: 'confirmed' },
    { id: 'y', sides: { a: ['a2'], b: [] }, method: 'given', score: 1, review: 'confirmed' },
  ],
  annotations: [slip],
};

describe('sectionHtml', () => {
  const html = sectionHtml(bitext, labels).text;

  it('escapes every text', () => {
    expect(html).toContain('&lt;Да&gt;.');
    expect(html).not.toMatch(/<Да>|Checked <b>/);
  });

  it('gives each sentence its id, bead and language', () => {
    expect(html).toContain('<span class="s" id="s-b1" data-b="x" lang="en">');
  });

  it('shows the wrong reading struck and the right one beside it, on the original only', () => {
    expect(html).toContain('<del class="sic" data-read="2000">2020</del>');
    expect(html.match(/<del/g)).toHaveLength(1);
  });

  it('marks the note on both sides and prints it once, in the language of the interface', () => {
    expect(html.match(/aria-details="note-n1"/g)).toHaveLength(2);
    expect(html.match(/id="note-n1"/g)).toHaveLength(1);
    expect(html).toContain('Checked &lt;b&gt;');
  });

  it('leaves a ghost and the type where a sentence has no partner', () => {
    expect(html).toContain('<span class="ghost" data-b="y" lang="en">Not in the translation</span>');
    expect(html).toContain('1 : 0');
  });

  it('hides internal and rejected notes', () => {
    expect(sectionHtml({ ...bitext, annotations: [{ ...slip, published: false }] }, labels).text).not.toContain('mark');
    expect(sectionHtml({ ...bitext, annotations: [{ ...slip, state: 'rejected' }] }, labels).text).not.toContain(
      'mark',
    );
  });
});

describe('the pieces of a page', () => {
  const withRole = (role: 'title' | 'summary') => {
    const copy = structuredClone(bitext) as unknown as {
      segmentations: Record<string, { blocks: { role: string }[] }>;
    };
    for (const { blocks } of Object.values(copy.segmentations)) for (const block of blocks) block.role = role;
    return sectionHtml(copy as unknown as Bitext, labels);
  };
  it('set the title and the summary apart', () => {
    expect(withRole('title').title).toContain('id="s-a1"');
    expect(withRole('title').text).toBe('');
    expect(withRole('summary').front).toContain('id="s-a1"');
  });
  it('chunk a long text without losing a row', () => {
    const chunked = sectionHtml(bitext, labels, { whole: true }).text;
    expect(chunked).toBe(`<div class="chunk">${sectionHtml(bitext, labels).text}</div>`);
  });
});

describe('difference', () => {
  const of = (reading: string, correction: string) =>
    difference({ reading, correction, kind: 'slip', verifiedBy: 'author', evidence: [] });
  it('finds the words that differ', () => {
    expect(of('в 2020 году', 'в 2000 году')).toEqual({ wrong: '2020', right: '2000' });
    expect(of('2020年', '2000年')).toEqual({ wrong: '2020', right: '2000' });
    expect(of('на севере', 'на юге')).toEqual({ wrong: 'севере', right: 'юге' });
    expect(of('same', 'same')).toEqual({ wrong: '', right: '' });
  });
});
