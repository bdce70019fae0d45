'use client';

import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rendering, TermDecision, TermEntry } from '../../core/model/ledger';
import { Places } from './places';

interface TermRowProps {
  readonly entry: TermEntry;
  /** Languages of the work's documents. */
  readonly langs: readonly string[];
  readonly read: string;
  readonly decide: (renderings: TermDecision['renderings']) => Promise<void>;
}

/** One term: where it stands, what renders it, and what was decided. */
export function TermRow({ entry, langs, read, decide }: TermRowProps) {
  const { t } = useTranslation('ledgers');
  const { term, lang, places, renderings, varies, decision } = entry;
  const others = [...new Set([...langs, ...renderings.map((one) => one.lang)].map(primary))].filter(
    (one) => one !== primary(lang),
  );
  return (
    <li className={varies.length > 0 ? 'varies' : undefined}>
      {varies.length > 0 && <p className="varies-word">{t('terms.varies')}</p>}
      <div className="form term">
        <bdi lang={lang}>{term}</bdi>
        <span className="times">{t('times', { count: places.length })}</span>
        <Places places={places} read={read} of={term} />
      </div>
      {renderings.map((rendering) => (
        <RenderingLine key={keyOf(rendering)} rendering={rendering} read={read} />
      ))}
      {others.map((other) => (
        <DecideForm key={other} lang={other} entry={entry} decide={decide} />
      ))}
      {decision && (
        <button type="button" className="button small" onClick={() => void decide([])}>
          {t('terms.undecide')}
        </button>
      )}
    </li>
  );
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function keyOf({ document, lang, text, from }: Rendering): string {
  return [document, lang, text, from].join(' ');
}

function RenderingLine({ rendering, read }: { readonly rendering: Rendering; readonly read: string }) {
  const { t } = useTranslation('ledgers');
  const { text, lang, from, places } = rendering;
  return (
    <div className={`form rendering ${from}`}>
      {text === '' ? <i>{t('terms.other')}</i> : <bdi lang={lang}>{text}</bdi>}
      <span className="times">
        {t(`terms.from.${from}`)} · {t('times', { count: places.length })}
      </span>
      <Places places={places} read={read} of={text || t('terms.other')} />
    </div>
  );
}

interface DecideFormProps {
  readonly lang: string;
  readonly entry: TermEntry;
  readonly decide: TermRowProps['decide'];
}

/** How the term is to be rendered in one language; what is seen is offered. */
function DecideForm({ lang, entry, decide }: DecideFormProps) {
  const { t } = useTranslation('ledgers');
  const { term, decision, renderings } = entry;
  const seen = renderings.filter((one) => one.text !== '' && primary(one.lang) === primary(lang));
  const decided = decision?.renderings.find((one) => primary(one.lang) === primary(lang))?.text;
  const [text, write] = useState(decided ?? seen[0]?.text ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const rest = (decision?.renderings ?? []).filter((one) => primary(one.lang) !== primary(lang));
    if (text.trim()) void decide([...rest, { lang, text: text.trim() }]);
  };
  const list = `seen-${lang}-${entry.id}`.replace(/\s+/g, '_');
  return (
    <form className="decide" onSubmit={submit}>
      <input
        type="text"
        lang={lang}
        list={list}
        value={text}
        maxLength={500}
        aria-label={t('terms.preferred', { term, lang: t(`lang.${lang}` as 'lang.en') })}
        onChange={(event) => write(event.target.value)}
      />
      <datalist id={list}>
        {[...new Set(seen.map((one) => one.text))].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" className="button small" disabled={text.trim() === '' || text.trim() === decided}>
        {t('terms.decide')}
      </button>
    </form>
  );
}
