'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from './request';

type Entry = Preview['cleaning'][number];

interface CleaningListProps {
  readonly entries: readonly Entry[];
  /** Entries on which the person decided otherwise. */
  readonly turned: readonly string[];
  /** Runs the import again with these decisions. */
  readonly turn: (ids: readonly string[]) => void;
}

/** What cleaning did and what it offers, by pass, each thing with a way to decide otherwise, or all of a kind at once. */
export function CleaningList({ entries, turned, turn }: CleaningListProps) {
  const { t } = useTranslation('import');
  const back = new Set(turned);
  const offered = entries.filter((entry) => entry.offered);
  const done = entries.filter((entry) => !entry.offered && (entry.what !== 'reported' || back.has(entry.id)));
  const seen = entries.filter((entry) => !entry.offered && entry.what === 'reported' && !back.has(entry.id));
  if (entries.length === 0) return <p className="clean-note">{t('cleaning.none')}</p>;
  return (
    <section className="cleaning" aria-labelledby="cleaning-title">
      <h2 id="cleaning-title">{t('cleaning.title')}</h2>
      <p className="lead">{t('cleaning.lead')}</p>
      {byPass(done).map(([pass, group]) => (
        <Pass key={pass} pass={pass} entries={group} turned={turned} turn={turn} />
      ))}
      {offered.length > 0 && (
        <>
          <h3>{t('cleaning.offered')}</h3>
          <p className="lead">{t('cleaning.offeredLead')}</p>
          {byPass(offered).map(([pass, group]) => (
            <Pass key={pass} pass={pass} entries={group} turned={turned} turn={turn} offered />
          ))}
        </>
      )}
      {seen.length > 0 && (
        <details>
          <summary>{t('cleaning.seen', { count: seen.length })}</summary>
          <ul>
            {seen.map((entry) => (
              <li key={entry.id}>
                <bdi className="around">{visible(entry.before)}</bdi>
                <bdi className="before">{visible(entry.text)}</bdi>
                <bdi className="around">{visible(entry.after)}</bdi>{' '}
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
  readonly turned: readonly string[];
  readonly turn: (ids: readonly string[]) => void;
  readonly offered?: boolean;
}

/** Entries drawn at first; a book has thousands. */
const FIRST_ENTRIES = 100;

const WORDS = {
  done: ['restore', 'redo', 'restoreAll', 'redoAll'],
  offered: ['take', 'untake', 'takeAll', 'untakeAll'],
} as const;

function Pass({ pass, entries, turned, turn, offered = false }: PassProps) {
  const { t } = useTranslation('import');
  const [shown, setShown] = useState(FIRST_ENTRIES);
  const [one, undoOne, all, undoAll] = WORDS[offered ? 'offered' : 'done'];
  const ids = entries.map((entry) => entry.id);
  const allBack = ids.every((id) => turned.includes(id));
  const others = turned.filter((id) => !ids.includes(id));
  const toggle = (id: string) => turn(turned.includes(id) ? turned.filter((other) => other !== id) : [...turned, id]);
  return (
    <details open={entries.length <= 12}>
      <summary>
        {passName(pass, t)} <span className="count">{entries.length}</span>
      </summary>
      {entries.length > 1 && (
        <button type="button" className="button small" onClick={() => turn(allBack ? others : [...others, ...ids])}>
          {t(`cleaning.${allBack ? undoAll : all}`)}
        </button>
      )}
      <ul>
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id} className={turned.includes(entry.id) !== offered ? 'back' : undefined}>
            <span className="change">
              <bdi className="around">{visible(entry.before)}</bdi>
              <bdi className="before">{visible(entry.text)}</bdi>
              {entry.replacement !== '' && entry.replacement !== entry.text && (
                <>
                  {' → '}
                  <bdi className="after">{visible(entry.replacement)}</bdi>
                </>
              )}
              <bdi className="around">{visible(entry.after)}</bdi>
            </span>
            <button type="button" className="button small" onClick={() => toggle(entry.id)}>
              {t(`cleaning.${turned.includes(entry.id) ? undoOne : one}`)}
            </button>
          </li>
        ))}
      </ul>
      {entries.length > shown && (
        <button type="button" className="button small" onClick={() => setShown(entries.length)}>
          {t('cleaning.showAll', { count: entries.length - shown })}
        </button>
      )}
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
