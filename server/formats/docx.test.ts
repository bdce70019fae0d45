import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../core/model/source';
import { importOne } from '../../core/pipeline';
import { newId } from '../ids';
import { readDocx } from './docx';
import { docxOf, paragraph, table } from './docx.fixture';
import { zipOf } from './zip.fixture';

const read = (bytes: Uint8Array) => readDocx(bytes, { file: 'a.docx' });
const told = ({ text, blocks }: SourceText) =>
  blocks.map(({ kind, level, furniture, start, end }) => [
    furniture ? 'furniture' : level ? `${kind} ${level}` : kind,
    text.slice(start, end),
  ]);
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

describe('Word documents', () => {
  it('[DOCX1] headings by style, by outline level, and by bold letters alone', async () => {
    const styles =
      '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>' +
      '<w:style w:styleId="2"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:styleId="Own"><w:basedOn w:val="2"/><w:name w:val="Chapter"/></w:style>';
    const bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The mill</w:t></w:r></w:p>';
    const outline = `<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>${run('The weir')}</w:p>`;
    const body = paragraph('Водяная мельница', 'T') + paragraph('Upstream', 'Own') + bold + outline;
    expect(told(await read(docxOf(body + paragraph('It stood by the road.'), { styles })))).toEqual([
      ['heading 1', 'Водяная мельница'],
      ['heading 2', 'Upstream'],
      ['heading', 'The mill'],
      ['heading 4', 'The weir'],
      ['paragraph', 'It stood by the road.'],
    ]);
  });

  it('[DOCX2] footnotes and endnotes go to the foot, numbered in the order of their marks', async () => {
    const body =
      `<w:p>${run('The wheel')}<w:r><w:endnoteReference w:id="7"/></w:r>${run(' turned')}` +
      `<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p>`;
    const note = (kind: string, id: string, text: string) => `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph('-')}</w:footnote>${note('footnote', '2', ' Twice a day.')}`;
    const source = await read(docxOf(body, { footnotes, endnotes: note('endnote', '7', 'Of oak.') }));
    expect(told(source)).toEqual([
      ['paragraph', 'The wheel¹ turned².'],
      ['footnote', '¹ Of oak.'],
      ['footnote', '² Twice a day.'],
    ]);
    const { bitext } = importOne({ text: source.text, source }, { newId });
    expect(Object.values(bitext.texts)).toEqual(['The wheel¹ turned².\n¹ Of oak.\n² Twice a day.']);
  });

  it('[DOCX3] tracked insertions stay; deletions and hidden words go and can be had back', async () => {
    const body =
      `<w:p>${run('The miller ')}<w:ins>${run('often ')}</w:ins><w:del><w:r><w:delText>never </w:delText></w:r></w:del>` +
      `<w:r><w:rPr><w:vanish/></w:rPr><w:t>(see file 9) </w:t></w:r>${run('slept.')}</w:p>`;
    const source = await read(docxOf(body));
    const { bitext, cleaning } = importOne({ text: source.text, source }, { newId });
    expect(Object.values(bitext.texts)).toEqual(['The miller often slept.']);
    expect(cleaning.map(({ pass, what, text }) => [pass, what, text])).toEqual([
      ['set-apart', 'removed', 'never (see file 9) '],
    ]);
    const turned = new Set(cleaning.map(({ id }) => id));
    const again = importOne({ text: source.text, source }, { newId, turned });
    expect(Object.values(again.bitext.texts)).toEqual(['The miller often never (see file 9) slept.']);
  });

  it('[DOCX4] comments are listed, not part of the text', async () => {
    const comments = `<w:comment w:id="0" w:author="N">${paragraph('Is this the same mill?')}</w:comment>`;
    const body = `<w:p>${run('The other mill burned.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    expect(told(await read(docxOf(body, { comments })))).toEqual([
      ['paragraph', 'The other mill burned.'],
      ['furniture', 'Is this the same mill?'],
    ]);
  });

  it('[DOCX5] a table of two columns is read as a page in two languages', async () => {
    const source = await read(
      docxOf(
        table([
          ['Река замёрзла рано, и мельница стояла до весны.', 'The river froze early and the mill stood till spring.'],
          ['Мельник уехал к брату в соседнюю деревню.', 'The miller left for his brother in the next village.'],
          ['Вернулся он в апреле, когда лёд уже сошёл.', 'He came back in April, when the ice had gone.'],
        ]),
      ),
    );
    const { bitext } = importOne({ text: source.text, source }, { newId });
    expect(bitext.work.documents.map(({ lang }) => lang)).toEqual(['ru', 'en']);
    expect(bitext.beads.map(({ sides }) => Object.values(sides).map((ids) => ids.length))).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('[DOCX6] text boxes follow their paragraph, once; breaks and odd hyphens are characters', async () => {
    const box = `<w:txbxContent>${paragraph('In a box.')}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const signs = '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t></w:r>';
    expect(told(await read(docxOf(`<w:p>${signs}<w:r>${twice}</w:r></w:p>${paragraph('Next.')}`)))).toEqual([
      ['paragraph', 'a\nb\u2011c\u00add'],
      ['paragraph', 'In a box.'],
      ['paragraph', 'Next.'],
    ]);
  });

  it('[T15] [T18] [T22] refuses what is no Word document, naming part and line', async () => {
    await expect(read(zipOf({ 'a.txt': 'x' }))).rejects.toMatchObject({ code: 'missing-part' });
    await expect(read(docxOf('<w:p>\n<w:r></w:p>'))).rejects.toMatchObject({
      code: 'bad-xml',
      place: { file: 'a.docx', entry: 'word/document.xml', line: 2 },
    });
    const bomb = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>';
    await expect(read(zipOf({ 'word/document.xml': bomb }))).rejects.toMatchObject({ code: 'xml-entities' });
    await expect(read(docxOf(paragraph('x')).subarray(0, 200))).rejects.toMatchObject({ code: 'damaged-file' });
  });
});
