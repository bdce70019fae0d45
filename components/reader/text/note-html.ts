import type { Annotation, Emendation, Evidence } from '../../../core/model/annotation';
import { escapeHtml } from './escape';
import type { Labels } from './labels';

/** A note as a card of the margin. `place` is the id of the sentence it is about, for the way back. */
export function noteHtml(note: Annotation, place: string | undefined, labels: Labels): string {
  const { t } = labels;
  const back = place
    ? ` <a class="back" href="#${escapeHtml(place)}" aria-label="${escapeHtml(t('note.goTo'))}">↩</a>`
    : '';
  const id = noteId(note);
  if (note.tags?.includes('gloss')) return glossHtml(note, id, back, labels);
  const parts = [
    `<p class="kind" id="${id}-kind">${escapeHtml(kindOf(note, labels))}${back}</p>`,
    note.emendation ? emendationHtml(note.emendation, note, labels) : bodyHtml(note, labels),
  ];
  return `<div class="card ${note.type}" id="${id}" role="note" aria-labelledby="${id}-kind" tabindex="-1">${parts.join('')}</div>`;
}

/** Notes read out of the text are called what the text calls them; others by their type. */
export function kindOf({ type, tags }: Annotation, { t }: Labels): string {
  const said = NOTES_OF_THE_TEXT.find((tag) => tags?.includes(tag));
  return type !== 'emendation' && said ? t(`note.of.${said}`) : t(`note.${type}`);
}

const NOTES_OF_THE_TEXT = ['editor-note', 'translator-note', 'insertion', 'disclaimer'] as const;

/** A gloss is one line: the term as the text has it, and what stands for it elsewhere. */
function glossHtml(note: Annotation, id: string, back: string, { t }: Labels): string {
  const term = escapeHtml(note.targets[0]?.quote.exact ?? '');
  const words = note.bodies.map(({ text, lang }) => `<span${langOf(lang)}>${escapeHtml(text)}</span>`).join(' · ');
  return `<div class="card gloss" id="${id}" role="note" aria-labelledby="${id}-kind" tabindex="-1"><p><span class="sr-only" id="${id}-kind">${escapeHtml(t('note.terminology'))}</span> <b>${term}</b> ${words}${back}</p></div>`;
}

function langOf(lang: string | undefined): string {
  return lang ? ` lang="${escapeHtml(lang)}"` : '';
}

export function noteId(note: Annotation): string {
  return `note-${escapeHtml(note.id)}`;
}

function emendationHtml(emendation: Emendation, note: Annotation, labels: Labels): string {
  const { t } = labels;
  const verified = [t(`note.by.${emendation.verifiedBy}`), emendation.when, emendation.how].filter(Boolean).join(' · ');
  const rows: [string, string][] = [
    [t('note.reading'), emendation.reading],
    [t('note.correction'), emendation.correction],
    [t('note.reason'), t(`note.kind.${emendation.kind}`)],
    [t('note.verified'), verified],
  ];
  const list = rows.map(([term, words]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(words)}</dd>`).join('');
  return `<dl>${list}</dl>${bodyHtml(note, labels)}${evidenceHtml(emendation.evidence, labels)}`;
}

function evidenceHtml(evidence: readonly Evidence[], { t }: Labels): string {
  if (evidence.length === 0) return '';
  const items = evidence.map((one) => `<li>${linked(one)}</li>`).join('');
  return `<p class="by">${escapeHtml(t('note.evidence'))}</p><ul>${items}</ul>`;
}

function linked({ text, document, segment, address }: Evidence): string {
  const words = escapeHtml(text);
  if (document) {
    const href = `${encodeURIComponent(document)}${segment ? `#s-${encodeURIComponent(segment)}` : ''}`;
    return `<a href="${escapeHtml(href)}">${words}</a>`;
  }
  return address && /^https?:/.test(address) ? `<a href="${escapeHtml(address)}" rel="noreferrer">${words}</a>` : words;
}

/** The body in the interface's language, else the first: a note is never hidden for want of a translation. */
function bodyHtml(note: Annotation, { locale }: Labels): string {
  const body = note.bodies.find(({ lang }) => lang?.split('-')[0] === locale) ?? note.bodies[0];
  if (!body) return '';
  return `<p${langOf(body.lang)}>${escapeHtml(body.text)}</p>`;
}
