'use client';

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reader } from '../reader';
import type { PanelProps } from '../tool';
import { folded, type Hit, hitsIn, LIMIT } from './hits';

/** Searches what is on this page, every language at once: in it, the sentence is shown and gone to. */
export default function SearchPanel({ reader, close }: PanelProps) {
  const { t } = useTranslation('reader');
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const hits = useMemo(() => hitsIn(blocksOf(reader.text), wanted), [reader, wanted]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isAll = reader.facts.part === undefined || reader.facts.parts < 2;
  return (
    <search className="find">
      <input
        ref={field}
        type="search"
        value={words}
        aria-label={t('search.field')}
        placeholder={t('search.field')}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <p className="hint" role="status">
        {folded(wanted) === ''
          ? t(isAll ? 'search.all' : 'search.part')
          : t('search.hits', { count: hits.length, ...limit(hits) })}
      </p>
      <ol>
        {hits.map((hit) => (
          <li key={hit.key}>
            <button type="button" lang={hit.lang} onClick={() => goTo(reader, hit)}>
              {hit.before}
              <b>{hit.match}</b>
              {hit.after}
            </button>
          </li>
        ))}
      </ol>
    </search>
  );
}

function limit(hits: readonly Hit[]): { context?: 'many' } {
  return hits.length >= LIMIT ? { context: 'many' } : {};
}

function blocksOf(text: HTMLElement): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('.row > .col > *')];
}

function goTo(reader: Reader, { block, start }: Hit): void {
  const row = block.closest<HTMLElement>('.row');
  if (!row) return;
  reader.draw([row]);
  let at = start;
  const sentence = [...block.querySelectorAll<HTMLElement>('.s')].find((one) => {
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEndAfter(one);
    at = range.toString().length;
    return at > start;
  });
  if (!sentence) return;
  reader.linking.pin(sentence);
  sentence.scrollIntoView({ block: 'center' });
}
