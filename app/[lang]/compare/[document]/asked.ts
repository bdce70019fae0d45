import type { Choice } from '../../../../components/compare/compare-page';
import type { ComparisonView } from '../../../../components/compare/view';
import { LOCALE_TAGS, type Locale } from '../../../../locales/locale';
import { translator } from '../../../../locales/translator';
import type { Choices } from '../../../../server/compare/choices';
import type { ComparedText, Comparison } from '../../../../server/compare/comparison';
import type { JournalEntry } from '../../../../store/port';

/** What the address asks for. */
export interface Asked {
  readonly what?: string;
  readonly from?: string;
  readonly to?: string;
  /** Another translation. */
  readonly with?: string;
}

/** What is compared: as asked, else what there is to compare. */
export function choiceOf({ what, from, to, with: other }: Asked, { revisions, others }: Choices): Choice {
  if (what === 'revisions' || what === 'translations' || what === 'new') return what;
  if (from !== undefined || to !== undefined) return 'revisions';
  if (other !== undefined) return 'translations';
  return revisions.length > 1 || others.length === 0 ? 'revisions' : 'translations';
}

export function revisionOptions(revisions: readonly JournalEntry[], locale: Locale) {
  const number = new Intl.NumberFormat(LOCALE_TAGS[locale]);
  const date = new Intl.DateTimeFormat(LOCALE_TAGS[locale], { dateStyle: 'medium', timeStyle: 'short' });
  return revisions.map(({ revision, transaction: { meta } }) => ({
    value: String(revision),
    text: `${number.format(revision)} · ${date.format(new Date(meta.at))}`,
  }));
}

export function viewOf({ rows, a, b, original }: Comparison, locale: Locale): ComparisonView {
  return {
    rows,
    a: sideOf(a, locale),
    b: sideOf(b, locale),
    ...(original ? { original: { text: original.text, lang: original.document.lang } } : {}),
  };
}

function sideOf({ text, document, revision }: ComparedText, locale: Locale) {
  const t = translator(locale, 'compare');
  const who = document.translators?.join(', ');
  const detail = [who, revision === undefined ? undefined : t('revision', { revision })].filter(Boolean).join(' · ');
  return { text, lang: document.lang, title: document.title, detail };
}
