import { escapeHtml } from './escape';

/** A sentence as it stands in the page: `id` names its segment, `data-b` its bead. `inside` is HTML. */
export function sentenceHtml(segment: string, bead: string, lang: string, inside: string): string {
  return `<span class="s" id="s-${escapeHtml(segment)}" data-b="${escapeHtml(bead)}" lang="${escapeHtml(lang)}">${inside}</span>`;
}

/** The type of a bead, on the seam; nothing for one that is the same number on every side. */
export function typeHtml(type: string | undefined): string {
  return type ? `<span class="type" aria-hidden="true">${type}</span>` : '';
}
