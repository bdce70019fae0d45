'use client';

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookmarksIn } from '../bookmarks/kept-bookmarks';
import { shareOfWork } from '../place/progress';
import { addressOf, placeIn } from '../place/stopped-at';
import { type Reader, segmentOf } from '../reader';
import type { PanelProps } from '../tool';
import { type Heading, headingsOf } from './headings';

/** The headings of the text with how far one is, and what this device has marked in it. */
export default function ContentsPanel({ reader, close }: PanelProps) {
  const { t, i18n } = useTranslation('reader');
  const headings = useHeadings(reader);
  const bookmarks = bookmarksIn(reader.facts.work);
  const stopped = placeIn(reader.facts.work);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(shareOfWork(reader));
  const { locale } = reader.facts;
  return (
    <nav className="contents" aria-label={t('contents')}>
      <p className="hint">{t('contentsPanel.progress', { percent })}</p>
      {headings === 'failed' && <p role="alert">{t('contentsPanel.failed')}</p>}
      {headings !== 'failed' && headings && <HeadingList headings={headings} reader={reader} close={close} />}
      {stopped && (
        <>
          <h3>{t('contentsPanel.stopped')}</h3>
          <a href={addressOf(stopped, locale)}>{t('contentsPanel.stoppedAt', { share: stopped.share })}</a>
        </>
      )}
      <h3>{t('bookmarks.title')}</h3>
      {bookmarks.length === 0 && <p className="hint">{t('bookmarks.none')}</p>}
      <ol>
        {bookmarks.map((bookmark) => (
          <li key={bookmark.segment}>
            <a href={addressOf(bookmark, locale)} lang={bookmark.lang}>
              {bookmark.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface HeadingListProps {
  readonly headings: readonly Heading[];
  readonly reader: Reader;
  readonly close: () => void;
}

function HeadingList({ headings, reader, close }: HeadingListProps) {
  const { t } = useTranslation('reader');
  const { facts } = reader;
  const here = headingHere(headings, reader);
  if (headings.length === 0) return <p className="hint">{t('contentsPanel.none')}</p>;
  return (
    <ol>
      {headings.map((heading) => {
        const part = facts.part === undefined ? undefined : heading.section;
        return (
          <li key={heading.segment} data-level={heading.level}>
            <a
              href={addressOf({ document: facts.document, segment: heading.segment, part }, facts.locale)}
              aria-current={heading.segment === here ? 'location' : undefined}
              onClick={close}
            >
              {facts.columns.map(({ document, lang }, k) => (
                <bdi key={document} lang={lang} className={k === 0 ? 'own' : 'other'}>
                  {heading.titles[document]}
                </bdi>
              ))}
            </a>
          </li>
        );
      })}
    </ol>
  );
}

function useHeadings({ facts }: Reader): readonly Heading[] | 'failed' | undefined {
  const [headings, setHeadings] = useState<readonly Heading[] | 'failed'>();
  useEffect(() => {
    const stop = new AbortController();
    headingsOf(facts.work, stop.signal).then(setHeadings, () => {
      if (!stop.signal.aborted) setHeadings('failed');
    });
    return () => stop.abort();
  }, [facts.work]);
  return headings;
}

/** The heading one has passed last; the last of the parts before when none is on this page. */
function headingHere(headings: readonly Heading[], { facts, text, linking }: Reader): string | undefined {
  const at = linking.onScreen();
  const passed = [...text.querySelectorAll('.row.head .s')].filter(
    (heading) =>
      at && (heading === at || (heading.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
  const segments = new Set(passed.map(segmentOf));
  const here = headings.findLast(({ segment }) => segments.has(segment));
  return (here ?? headings.findLast(({ section }) => facts.part !== undefined && section < facts.part))?.segment;
}
