import { describe, expect, it } from 'vitest';
import { growth } from '../../core/model/growth.fixture';
import type { SourceText } from '../../core/model/source';
import { encode } from '../decode/encode.fixture';
import { htmlSource, readHtml } from './html';

const told = ({ text, blocks }: SourceText) =>
  blocks.map(({ kind, level, furniture, start, end }) => [
    furniture ? 'furniture' : level ? `${kind} ${level}` : kind,
    text.slice(start, end),
  ]);
const kept = (source: SourceText) =>
  told(source)
    .filter(([kind]) => kind !== 'furniture')
    .map(([, text]) => text);

const PROSE = [
  'The river froze early that year, and the mill, which had never stopped before, stood silent till spring.',
  'Nobody in the village could remember such a winter, although the oldest of them, the ferryman, was past eighty.',
  'He spent his days by the stove, mending nets, and told the children what the water had brought in other years.',
];
const page = (inner: string) =>
  `<!DOCTYPE html><html><head><title>The frozen mill — River notes</title></head><body>
  <header><a href="/">River notes</a></header><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Archive</a></li></ul></nav>
  <main><article>${inner}</article></main><aside class="sidebar"><p>Most read</p></aside><footer>All rights reserved</footer></body></html>`;
const article = `<h1>The frozen mill</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}`;

describe('web pages', () => {
  it('[HTML1] the article is the text, all the rest is set apart and none is lost', () => {
    const source = htmlSource(page(article));
    expect(kept(source)).toEqual(['The frozen mill', ...PROSE]);
    const apart = told(source).filter(([kind]) => kind === 'furniture');
    expect(apart.map(([, text]) => text)).toEqual([
      'River notes',
      'Home',
      'Archive',
      'Most read',
      'All rights reserved',
    ]);
    expect(source.about?.title).toContain('The frozen mill');
  });

  it('[HTML2] blocks by element; white space as a browser shows it', () => {
    const html = `<h2>A</h2>  <p>one\n  <b>two</b> <i>three</i>,four&nbsp;&mdash;&#x4e00;</p><ul><li>item<li>next</ul>
      <blockquote><p>said</p></blockquote><p>x<br>y<br><br>z</p><div>bare<p>inside</p>after</div>
      <table><tr><td>река</td><td>river</td></tr></table><figure><figcaption>A mill</figcaption></figure>`;
    expect(told(htmlSource(html))).toEqual([
      ['heading 2', 'A'],
      ['paragraph', 'one two three,four\u00a0—一'],
      ['list-item', 'item'],
      ['list-item', 'next'],
      ['quotation', 'said'],
      ['paragraph', 'x\ny'],
      ['paragraph', 'z'],
      ['paragraph', 'bare'],
      ['paragraph', 'inside'],
      ['paragraph', 'after'],
      ['paragraph', 'река'],
      ['paragraph', 'river'],
      ['caption', 'A mill'],
    ]);
  });

  it('[HTML3] notes are found by their links, whatever the marks look like', () => {
    const html = `<p>The weir<sup><a href="#n1" id="r1">[1]</a></sup> held<a href="#star">*</a>. See <a href="#h">2</a>.</p>
      <h2 id="h">Later</h2><p>Next.</p>
      <ol><li id="n1"><a href="#r1">↑</a> Of stone.</li></ol><p id="star">* For two years.</p>`;
    expect(told(htmlSource(html))).toEqual([
      ['paragraph', 'The weir¹ held². See 2.'],
      ['heading 2', 'Later'],
      ['paragraph', 'Next.'],
      ['footnote', '¹ Of stone.'],
      ['footnote', '² For two years.'],
    ]);
  });

  it('[HTML4] deleted words and the reading above a hanzi are set apart', () => {
    const source = htmlSource('<p>The <del>old </del>mill <ruby>水<rt>shuǐ</rt></ruby></p>');
    expect(source.blocks[0]?.apart?.map(({ start, end }) => source.text.slice(start, end))).toEqual([' old', 'shuǐ']);
  });

  it('[T25] scripts, frames, forms and images leave no word and no address behind', () => {
    const nasty =
      '<p onclick="x()">Kept <img src="http://a.example/x.png" onerror="x()">words.</p><script>x()</script>' +
      '<iframe src="http://a.example"></iframe><form action="/x"><p>Field</p></form><svg><text>drawn</text></svg>' +
      '<style>p{background:url(http://a.example)}</style><template><p>hidden</p></template><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>';
    expect(kept(htmlSource(nasty))).toEqual(['Kept words.', '<script>alert(1)</script>']);
    expect(htmlSource(nasty).text).not.toContain('a.example');
  });

  it('[T14] depth and length cost no more than their share', async () => {
    const deep = (size: number) => htmlSource(`${'<div>'.repeat(size)}x${'</div>'.repeat(size)}`).text;
    const bold = (size: number) => htmlSource(page(`${'<b><i>'.repeat(size)}deep text`)).text;
    expect(deep(10_000)).toBe('x');
    expect(bold(5_000)).toContain('deep text');
    expect(await growth(deep, 5_000)).toBeLessThanOrEqual(2.5);
    expect(await growth(bold, 2_500)).toBeLessThanOrEqual(2.5);
  });

  it('[T2] [T4] the charset a page declares is believed unless its bytes tell otherwise', () => {
    const html = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>Река замёрзла рано, и мельница стояла до весны.</p></body></html>`;
    const read = (declared: string, actual: string) => readHtml(encode(html(declared), actual), {});
    expect(read('koi8-r', 'koi8-r')).toMatchObject({ encoded: { encoding: 'koi8-r' } });
    expect(read('windows-1252', 'windows-1251').text).toContain('Река замёрзла');
    const lying = read('windows-1251', 'utf-8');
    expect(lying.text).toContain('Река замёрзла');
    expect(lying.encoded?.confidence).toBeLessThan(1);
    expect(read('utf-8', 'utf-8').encoded?.confidence).toBe(1);
  });
});
