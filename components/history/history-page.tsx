import { type Summary, summaryOf } from '../../core/edit/summary';
import type { Transaction } from '../../core/edit/transaction';
import type { Work } from '../../core/model/work';
import { LOCALE_TAGS, type Locale } from '../../locales/locale';
import { translator } from '../../locales/translator';
import { RevertButtons } from './revert-buttons';
import { StateTable, type Then } from './state-table';

/** A line of the journal, as the page needs it. */
export interface HistoryEntry {
  readonly revision: number;
  readonly byProgram: boolean;
  readonly transaction: Transaction;
}

interface HistoryPageProps {
  readonly locale: Locale;
  readonly document: string;
  readonly work: Work;
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly newest: number;
  readonly then?: Then;
}

/** Who changed what and when, in words; the text as it was; and the way back. */
export function HistoryPage({ locale, document, work, entries, newest, then }: HistoryPageProps) {
  const t = translator(locale, 'history');
  const path = `/${locale}/history/${encodeURIComponent(document)}`;
  const oldest = entries.at(-1)?.revision ?? 1;
  return (
    <main id="text" className="page history">
      <h1>{t('title', { title: work.title })}</h1>
      {then && <StateTable then={then} newest={newest} path={path} locale={locale} />}
      {newest === 1 && <p className="hint">{t('empty')}</p>}
      <ol className="journal">
        {entries.map((entry) => (
          <Entry
            key={entry.revision}
            entry={entry}
            work={work}
            locale={locale}
            path={path}
            isNewest={entry.revision === newest}
          />
        ))}
      </ol>
      {oldest > 1 && (
        <p>
          <a className="button" href={`${path}?before=${oldest}`}>
            {t('older')}
          </a>
        </p>
      )}
    </main>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly work: Work;
  readonly locale: Locale;
  readonly path: string;
  readonly isNewest: boolean;
}

function Entry({ entry, work, locale, path, isNewest }: EntryProps) {
  const t = translator(locale, 'history');
  const { revision, byProgram, transaction } = entry;
  const { at, by } = transaction.meta;
  const cameWhole = byProgram && transaction.steps.length === 0;
  const who = byProgram ? t('program') : by || t('somebody');
  const time = new Intl.DateTimeFormat(LOCALE_TAGS[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return (
    <li id={`r${revision}`}>
      <p className="meta">
        <span className="revision">{t('revision', { revision })}</span> <bdi>{who}</bdi>{' '}
        <time dateTime={at}>{time.format(new Date(at))} UTC</time>
      </p>
      <Words summary={summaryOf(transaction, work)} locale={locale} />
      <p className="acts">
        <a href={`${path}?revision=${revision}#then`}>{t('show')}</a>
        <RevertButtons
          work={work.id}
          locale={locale}
          revision={revision}
          only={!cameWhole}
          after={!isNewest}
          words={{
            only: t('revertOnly'),
            after: t('revertAfter'),
            name: { only: t('revertOnlyName', { revision }), after: t('revertAfterName', { revision }) },
            failed: t('failed'),
          }}
        />
      </p>
    </li>
  );
}

/** What was done, as a sentence; words that were changed are shown struck out and underlined. */
function Words({ summary, locale }: { readonly summary: Summary; readonly locale: Locale }) {
  const t = translator(locale, 'history');
  const { label, count, side, texts } = summary;
  const key = side ? `did.${label}-${side}` : `did.${label}`;
  const sentence = t([key, `did.${label}`, 'did.other'] as unknown as 'did.merge', { count });
  return (
    <p className="did">
      {sentence}
      {texts.slice(0, SHOWN).map(({ at, removed, added }) => (
        <span key={at} className="change">
          {removed && <del>{shortened(removed)}</del>} {added && <ins>{shortened(added)}</ins>}
        </span>
      ))}
    </p>
  );
}

/** Changed words that one line of the history shows, at most, and how long each may be. */
const SHOWN = 6;
const LONGEST = 120;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
