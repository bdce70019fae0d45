import type { ComparedRow, Stretch } from '../../core/compare/rows';
import type { Piece } from '../../core/compare/words';
import type { TextRange } from '../../core/model/range';
import { escapeHtml } from '../reader/text/escape';
import type { ComparisonView } from './view';

/** Rows in one stretch that the browser draws when it comes near. */
const CHUNK = 40;

/** What the drawing says itself, in the interface's language. */
export interface RowWords {
  readonly missing: string;
}

export interface RowsHtml {
  readonly html: string;
  readonly differences: number;
}

/**
 * The rows of a comparison: what went as `del`, what came as `ins`, each with its number, the kinds it is made of, and its
 * place in the right-hand text. Linear.
 */
export function rowsHtml(view: ComparisonView, words: RowWords): RowsHtml {
  const drawing = new Drawing(view, words);
  const chunks: string[] = [];
  for (let at = 0; at < view.rows.length; at += CHUNK) {
    const rows = view.rows.slice(at, at + CHUNK).map((row) => drawing.row(row));
    chunks.push(`<div class="cmp-chunk">${rows.join('')}</div>`);
  }
  return { html: chunks.join(''), differences: drawing.count };
}

class Drawing {
  count = 0;

  constructor(
    private readonly view: ComparisonView,
    private readonly words: RowWords,
  ) {}

  row(row: ComparedRow): string {
    const { original, a, b } = this.view;
    const same = row.pieces.every((piece) => piece.same);
    const numbers = row.pieces.map((piece) => (piece.same ? 0 : ++this.count));
    const above =
      original && row.original && row.original.segments.length > 0
        ? `<p class="cmp-original" lang="${escapeHtml(original.lang)}">${escapeHtml(slice(original.text, row.original))}</p>`
        : '';
    const left = this.side('a', a.lang, row.a, this.pieces(row, 'a', numbers));
    const right = this.side('b', b.lang, row.b, this.pieces(row, 'b', numbers));
    return `<div class="cmp-row${same ? ' same' : ''}">${above}${left}${right}</div>`;
  }

  private side(name: 'a' | 'b', lang: string, { segments }: Stretch, words: string): string {
    if (segments.length === 0)
      return `<p class="cmp-${name} missing"><span>${escapeHtml(this.words.missing)}</span></p>`;
    return `<p class="cmp-${name}" lang="${escapeHtml(lang)}">${words}</p>`;
  }

  private pieces(row: ComparedRow, side: 'a' | 'b', numbers: readonly number[]): string {
    const { start } = row[side];
    const text = this.view[side].text;
    return row.pieces
      .map((piece, k) => {
        const words = text.slice(start + piece[side].start, start + piece[side].end);
        return piece.same ? escapeHtml(words) : difference(side, words, numbers[k] ?? 0, piece, placeOf(row, piece));
      })
      .join('');
  }
}

/** White space behind a difference stays outside its mark. */
function difference(
  side: 'a' | 'b',
  words: string,
  number: number,
  { kinds }: Piece,
  { start, end }: TextRange,
): string {
  const shown = words.trimEnd();
  if (shown === '') return escapeHtml(words);
  const tag = side === 'a' ? 'del' : 'ins';
  const kind = kinds.length > 0 ? ` data-k="${kinds.join(' ')}"` : '';
  return `<${tag} data-d="${number}"${kind} data-b="${start}-${end}">${escapeHtml(shown)}</${tag}>${escapeHtml(words.slice(shown.length))}`;
}

/** Where a note of the difference stands in the right-hand text: its words there, or else its row. */
function placeOf({ b }: ComparedRow, piece: Piece): TextRange {
  if (piece.b.end > piece.b.start) return { start: b.start + piece.b.start, end: b.start + piece.b.end };
  return { start: b.start, end: b.end };
}

function slice(text: string, { start, end }: TextRange): string {
  return text.slice(start, end);
}
