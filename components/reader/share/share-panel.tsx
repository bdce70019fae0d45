'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linesOf, partnersOf } from '../linking/group';
import { sentencesBetween } from '../place/range';
import type { Reader } from '../reader';
import type { PanelProps } from '../tool';
import { PairTools } from '../tools/pair-tools';
import { type Chosen, chosenSentences, hashOf } from './selected-range';

/** The pair one is at, or what is selected: copy it, link to it, cite the work; and what tools add to a pair. */
export default function SharePanel({ reader, close, tools }: PanelProps) {
  const { t } = useTranslation('reader');
  const [chosen, setChosen] = useState(() => chosenSentences(reader));
  useEffect(() => reader.onPin(() => setChosen(chosenSentences(reader))), [reader]);
  return (
    <>
      {chosen ? <ChosenPair reader={reader} chosen={chosen} /> : <p className="hint">{t('share.nothing')}</p>}
      {chosen && <PairTools tools={tools} reader={reader} close={close} sentence={chosen.first} />}
      <Citation reader={reader} />
    </>
  );
}

function ChosenPair({ reader, chosen }: { readonly reader: Reader; readonly chosen: Chosen }) {
  const { t } = useTranslation('reader');
  const { t: common } = useTranslation('common');
  const sentences = sentencesBetween(reader, chosen.first, chosen.last);
  const lines = linesOf([...new Set(sentences.flatMap(partnersOf))]);
  const columns = [...(chosen.first.closest('.row')?.querySelectorAll<HTMLElement>('.col') ?? [])];
  const address = `${window.location.origin}${window.location.pathname}${window.location.search}${hashOf(chosen)}`;
  return (
    <>
      {lines.map((line, k) => (
        <blockquote key={columns[k]?.dataset.d ?? k} lang={columns[k]?.lang} className="quoted">
          {line}
        </blockquote>
      ))}
      <div className="actions">
        <CopyButton reader={reader} text={lines.join('\n')}>
          {t('share.pair')}
        </CopyButton>
        {lines.length > 1 &&
          columns.slice(0, lines.length).map(({ lang, dataset }, k) => (
            <CopyButton key={dataset.d} reader={reader} text={lines[k] ?? ''}>
              {t('share.only', { language: common(`lang.${lang}` as 'lang.en', { defaultValue: lang }) })}
            </CopyButton>
          ))}
        <CopyButton reader={reader} text={address}>
          {t(chosen.first === chosen.last ? 'share.link' : 'share.rangeLink')}
        </CopyButton>
      </div>
    </>
  );
}

function Citation({ reader }: { readonly reader: Reader }) {
  const { t } = useTranslation('reader');
  const { work, document } = reader.facts;
  const address = `/api/works/${encodeURIComponent(work)}/citation?document=${encodeURIComponent(document)}`;
  const [citation, setCitation] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    fetch(address, { signal: stop.signal }).then(
      async (response) => setCitation(response.ok ? (await response.text()).trim() : ''),
      () => setCitation(''), // away, or the page is going: files below stay
    );
    return () => stop.abort();
  }, [address]);
  return (
    <>
      <h3>{t('share.cite')}</h3>
      {citation && <p className="citation">{citation}</p>}
      <div className="actions">
        {citation && (
          <CopyButton reader={reader} text={citation}>
            {t('share.citation')}
          </CopyButton>
        )}
        <a className="button" href={`${address}&format=bibtex`} download>
          BibTeX
        </a>
        <a className="button" href={`${address}&format=csl`} download>
          CSL-JSON
        </a>
      </div>
    </>
  );
}

interface CopyButtonProps {
  readonly reader: Reader;
  readonly text: string;
  readonly children: ReactNode;
}

function CopyButton({ reader, text, children }: CopyButtonProps) {
  const { t } = useTranslation('reader');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => reader.say(t('share.copied')),
      () => reader.say(t('share.notCopied')),
    );
  return (
    <button type="button" className="button" onClick={() => void copy()}>
      {children}
    </button>
  );
}
