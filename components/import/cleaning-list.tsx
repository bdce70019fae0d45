'use client';

import { useTranslation } from 'react-i18next';
import type { Preview } from './request';

type Entry = Preview['cleaning'][number];

interface CleaningListProps {
  readonly entries: readonly Entry[];
  readonly restored: readonly string[];
  /** Runs the import again, leaving these entries alone. */
  readonly restore: (ids: readonly string[]) => void;
}

/** What cleaning did, by pass, each thing with a way to take it back, or all of a kind at once. */
export function CleaningList({ entries, restored, restore }: CleaningListProps) {
  const { t } = useTranslation('import');
  const done = entries.filter((entry) => entry.what !== 'reported' || restored.includes(entry.id));
  const seen = entries.filter((entry) => entry.what === 'reported' && !restored.includes(entry.id));
  if (entries.length === 0) return <p className="clean-note">{t('cleaning.none')}</p>;
  return (
    <section className="cleaning" aria-labelledby="cleaning-title">
      <h2 id="cleaning-title">{t('cleaning.title')}</h2>
      <p className="lead">{t('cleaning.lead')}</p>
      {byPass(done).map(([pass, group]) => (
        <Pass key={pass} pass={pass} entries={group} restored={restored} restore={restore} />
      ))}
      {seen.length > 0 && (
        <details>
          <summary>{t('cleaning.seen', { count: seen.length })}</summary>
          <ul>
            {seen.map((entry) => (
              <li key={entry.id}>
                <bdi className="before">{visible(entry.text)}</bdi>{' '}
                <span className="why">{passName(entry.pass, t)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface PassProps {
  readonly pass: string;
  readonly entries: readonly Entry[];
  readonly restored: readonly string[];
  readonly restore: (ids: readonly string[]) => void;
}

function Pass({ pass, entries, restored, restore }: PassProps) {
  const { t } = useTranslation('import');
  const ids = entries.map((entry) => entry.id);
  const allBack = ids.every((id) => restored.includes(id));
  const others = restored.filter((id) => !ids.includes(id));
  const toggle = (id: string) =>
    restore(restored.includes(id) ? restored.filter((one) => one !== id) : [...restored, id]);
  return (
    <details open={entries.length <= 12}>
      <summary>
        {passName(pass, t)} <span className="count">{entries.length}</span>
      </summary>
      {entries.length > 1 && (
        <button type="button" className="button small" onClick={() => restore(allBack ? others : [...others, ...ids])}>
          {allBack ? t('cleaning.redoAll') : t('cleaning.restoreAll')}
        </button>
      )}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className={restored.includes(entry.id) ? 'back' : undefined}>
            <span className="change">
              <bdi className="before">{visible(entry.text)}</bdi>
              {entry.replacement !== '' && entry.replacement !== entry.text && (
                <>
                  {' → '}
                  <bdi className="after">{visible(entry.replacement)}</bdi>
                </>
              )}
            </span>
            <button type="button" className="button small" onClick={() => toggle(entry.id)}>
              {restored.includes(entry.id) ? t('cleaning.redo') : t('cleaning.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function byPass(entries: readonly Entry[]): [string, Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.pass, [...(groups.get(entry.pass) ?? []), entry]);
  return [...groups];
}

function passName(pass: string, t: ReturnType<typeof useTranslation<'import'>>['t']): string {
  return t(`pass.${pass}` as 'pass.web-furniture', { defaultValue: pass });
}

/** Line ends and characters that cannot be seen, made visible. */
function visible(text: string): string {
  const short = text.length > 400 ? `${text.slice(0, 400)}…` : text;
  return short
    .replace(/\n/g, ' ⏎ ')
    .replace(
      /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
      (c) => `‹U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
    );
}
