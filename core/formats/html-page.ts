import type { Bitext } from '../model/bitext';
import { type PrintedRow, type PrintedSentence, printed, withNotes } from './printed';

const STYLE = `:root{color-scheme:light dark;--ink:light-dark(#1d1a16,#e8e2d6);--paper:light-dark(#fbf9f4,#161412);--soft:light-dark(#665f55,#a79f91);--rule:light-dark(#e6e0d4,#322e28);--lit:light-dark(#f8ecc6,#3a311a)}
body{max-width:78rem;margin:0 auto;padding:2rem 1.5rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.7 "Source Serif 4","PT Serif",Georgia,"Noto Serif CJK SC","Songti SC",SimSun,serif}
.row{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:.2rem 3rem;margin-block:.7rem;break-inside:avoid}
.row>*{margin:0}h1,h2,h3,h4,h5,h6{line-height:1.35;text-wrap:balance}
.quotation{padding-inline-start:1.2rem;border-inline-start:2px solid var(--rule)}.footnote{font-size:.9em}
.lit{background:var(--lit);text-decoration:underline 1px}
header p,footer{color:var(--soft);font-size:.9em}sup a{color:inherit;text-decoration:none}ol{padding-inline-start:1.5em}
@media print{body{max-width:none;padding:0}}`;

/** Lights what renders the sentence under the pointer. */
const SCRIPT = `document.addEventListener("mouseover",function(e){var s=e.target.closest&&e.target.closest("[data-b]");document.querySelectorAll(".lit").forEach(function(x){x.classList.remove("lit")});if(s)document.querySelectorAll('[data-b="'+s.dataset.b+'"]').forEach(function(x){x.classList.add("lit")})});`;

/**
 * A bitext as one HTML file that needs nothing else: rows of paragraphs side by side, one below the other where there is
 * no room, notes at the foot. No other file is asked for.
 */
export function serialise(bitext: Bitext): string {
  const { rows, notes } = printed(bitext);
  const { work } = bitext;
  const languages = work.documents.map(({ lang }) => lang);
  const about = work.documents.map(
    ({ title, lang, authors = [], translators = [], date, licence }) =>
      `<p><bdi lang="${html(lang)}">${html(title)}</bdi> · ${[...authors, ...translators, date, licence, lang]
        .filter((each) => each !== undefined)
        .map((each) => html(each))
        .join(' · ')}</p>`,
  );
  const foot = notes.map(
    ({ number, text }) => `<li id="n${number}">${html(text)} <a href="#r${number}" aria-label="${number}">↩</a></li>`,
  );
  return `<!doctype html>
<html lang="${html(languages[0] ?? 'en')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(work.title)}</title><style>${STYLE}</style></head>
<body>
<header>${about.join('')}</header>
<main>
${rows.map((row) => rowHtml(row, languages)).join('\n')}
</main>
${foot.length > 0 ? `<section><ol>${foot.join('')}</ol></section>` : ''}
${work.citation ? `<footer>${html(work.citation)}</footer>` : ''}
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function rowHtml({ kind, level, cells }: PrintedRow, languages: readonly string[]): string {
  const tag = kind === 'heading' ? `h${Math.min(6, level ?? 2)}` : 'p';
  const parts = cells.map((cell, k) => {
    if (cell.length === 0) return '<span></span>';
    return `<${tag} class="${kind}" lang="${html(languages[k] ?? '')}">${cell.map(sentenceHtml).join('')}</${tag}>`;
  });
  return `<div class="row">${parts.join('')}</div>`;
}

/** A note's number goes back to its place the first time it stands. */
function sentenceHtml(sentence: PrintedSentence, k: number): string {
  const inner = withNotes(sentence, html, (number) => `<sup><a id="r${number}" href="#n${number}">${number}</a></sup>`);
  return `${k > 0 ? html(sentence.gap) : ''}<span data-b="${sentence.bead}">${inner.join('')}</span>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML; U+0000, which HTML cannot hold, becomes U+FFFD. */
export function html(text: string): string {
  return text.replace(/[&<>"\0]/g, (char) => ENTITIES[char] ?? '\ufffd');
}
