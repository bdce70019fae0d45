import { rowsHtml } from '../../../../../components/compare/rows-html';
import type { NewVersionAnswer } from '../../../../../components/compare/version-request';
import type { NewVersion, Replaced } from '../../../../../core/compare/replace-version';
import { textOf } from '../../../../../core/compare/rows';
import type { Bitext } from '../../../../../core/model/bitext';
import type { Locale } from '../../../../../locales/locale';
import { translator } from '../../../../../locales/translator';
import type { Kept } from '../../../../../store/port';

/** What a newer version would change, drawn: its rows, document by document, and the fate of every note. */
export function previewOf(
  kept: Kept,
  { versions, bitext, fates }: Replaced & { readonly versions: readonly NewVersion[] },
  locale: Locale,
): NewVersionAnswer {
  const t = translator(locale, 'compare');
  const html = versions.map((version) => rowsHtml(viewOf(kept.bitext, version), { missing: t('missing') }).html);
  const notes = fates.map(({ note, status }) => {
    const target = note.targets.find((each) => each.status === status) ?? note.targets[0];
    const now = target ? (bitext.texts[target.document]?.slice(target.start, target.end) ?? '') : '';
    return { id: note.id, status, quote: target?.quote.exact ?? '', text: note.bodies[0]?.text ?? '', now };
  });
  return { html: html.join(''), revision: kept.revision, notes };
}

function viewOf(before: Bitext, { document, version, rows }: NewVersion) {
  const lang = before.work.documents.find(({ id }) => id === document)?.lang ?? '';
  const side = (text: string) => ({ text, lang, title: '', detail: '' });
  return { rows, a: side(before.texts[document] ?? ''), b: side(textOf(version)) };
}
