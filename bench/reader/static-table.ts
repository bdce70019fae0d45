import type { Bitext } from '../../core/model/bitext';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What one would write in five minutes: a table, a row a pair, `tr:hover`. The measure that our pages stand beside. */
export function staticTable({ work, texts, segmentations, beads }: Bitext): string {
  const places = new Map(
    Object.entries(segmentations).flatMap(([document, { segments }]) =>
      segments.map((segment) => [segment.id, (texts[document] ?? '').slice(segment.start, segment.end)] as const),
    ),
  );
  const rows = beads.map((bead) => {
    const cells = work.documents.map(({ id, lang }) => {
      const words = (bead.sides[id] ?? []).map((segment) => escaped(places.get(segment) ?? '')).join(' ');
      return `<td lang="${lang}">${words}</td>`;
    });
    return `<tr id="s-${bead.sides[work.documents[0]?.id ?? '']?.[0] ?? bead.id}">${cells.join('')}</tr>`;
  });
  return `<!doctype html><html><meta charset="utf-8"><title>${escaped(work.title)}</title>
<style>td{width:50%;vertical-align:top;padding:.5em}tr:hover{background:#f8ecc6}</style><table>${rows.join('\n')}</table></html>`;
}
