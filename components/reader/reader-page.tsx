import type { Bitext } from '../../core/model/bitext';
import type { Document, Work } from '../../core/model/work';
import { LOCALE_TAGS, type Locale } from '../../locales/locale';
import { RESOURCES } from '../../locales/resources';
import { translator } from '../../locales/translator';
import { BarMenus, BarStart } from '../ui/bar';
import { Speech } from '../ui/speech';
import type { Theme } from '../ui/theme';
import { chosenColumns, withColumns } from './columns/columns';
import type { Display } from './display/display';
import type { ReaderOutline } from './outline';
import { Parts } from './parts';
import type { ReaderColumn, ReaderFacts } from './reader';
import { ReaderShell } from './reader-shell';
import { ServedHtml } from './served-html';
import { leave } from './shelf';
import { sectionHtml } from './text/section-html';

interface ReaderPageProps {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly display: Display;
  readonly document: string;
  readonly outline: ReaderOutline;
  /** One section, or the whole text. */
  readonly bitext: Bitext;
  readonly revision: number;
  /** Languages of the columns that the address names, `en,ru`. */
  readonly columns?: string | undefined;
  /** Number of the section, from 0; undefined on the whole-text page. */
  readonly part?: number;
}

/** The bundles that the reader's tools speak from in the browser; a tool with its own namespace adds it here. */
const NAMESPACES = ['common', 'reader', 'findings'] as const;

export function ReaderPage(props: ReaderPageProps) {
  const { locale, theme, display, document, outline, part } = props;
  const choice = { address: props.columns, order: display.order, hidden: display.hidden };
  const bitext = withColumns(props.bitext, chosenColumns(outline.work.documents, choice));
  const t = translator(locale, 'reader');
  const common = translator(locale, 'common');
  const html = sectionHtml(bitext, { locale, t }, { whole: part === undefined });
  const hasNotes = bitext.annotations.some((note) => note.published);
  const bundles = Object.fromEntries(NAMESPACES.map((name) => [name, RESOURCES[locale][name]]));
  const home = { text: common('library'), href: `/${locale}` };
  return (
    <Speech tag={LOCALE_TAGS[locale]} bundles={bundles}>
      <ReaderShell
        facts={factsOf(props, bitext)}
        theme={theme}
        display={display}
        start={
          <BarStart locale={locale} crumbs={[home, { text: outline.work.title }]} work={{ document, page: 'read' }} />
        }
        menus={<BarMenus locale={locale} />}
      >
        <div className={`sheet${hasNotes ? ' with-notes' : ''}`}>
          {html.title && <ServedHtml name={leave(html.title)} className="title" />}
          <div className="about">
            {bitext.work.documents.map((one) => (
              <p key={one.id}>{aboutDocument(one, outline, locale)}</p>
            ))}
          </div>
          {html.front && <ServedHtml name={leave(html.front)} className="front" />}
          <ServedHtml name={leave(html.text)} className="text" />
          <Parts outline={outline} document={document} part={part} locale={locale} />
          <Colophon work={outline.work} locale={locale} />
          <p className="print-only" />
        </div>
      </ReaderShell>
    </Speech>
  );
}

function factsOf({ locale, document, outline, revision, part }: ReaderPageProps, bitext: Bitext): ReaderFacts {
  const column = ({ id, lang, side }: Document): ReaderColumn => ({ document: id, lang, side });
  return {
    locale,
    work: outline.work.id,
    title: outline.work.title,
    document,
    revision,
    ...(part === undefined ? {} : { part }),
    parts: outline.sections.length,
    columns: bitext.work.documents.map(column),
    documents: outline.work.documents.map(column),
  };
}

/** `Original · Russian · 2024`, and on a translation how far the pairs are checked. */
function aboutDocument(document: Document, outline: ReaderOutline, locale: Locale): string {
  const t = translator(locale, 'reader');
  const common = translator(locale, 'common');
  const language = common(`lang.${document.lang}` as 'lang.en', { defaultValue: document.lang });
  const single = outline.work.documents.length === 1;
  const state =
    document.side === 'translation'
      ? [
          t('pairs', { count: outline.pairs }),
          outline.confirmed > 0 ? t('confirmed', { done: outline.confirmed }) : [],
        ].flat()
      : [];
  return [single ? [] : common(`side.${document.side}`), language, document.date?.slice(0, 4) ?? [], state]
    .flat(2)
    .join(' · ');
}

/** What stands below a text: how to cite it, and its credits. */
function Colophon({ work, locale }: { readonly work: Work; readonly locale: Locale }) {
  const t = translator(locale, 'reader');
  if (!work.citation && !work.credits?.length) return null;
  return (
    <footer className="colophon">
      {work.citation && (
        <>
          <h2>{t('cite')}</h2>
          <p>{work.citation}</p>
        </>
      )}
      {work.credits && work.credits.length > 0 && (
        <>
          <h2>{t('credits')}</h2>
          <ul>
            {work.credits.map((credit) => (
              <li key={credit.role + credit.text}>{credit.text}</li>
            ))}
          </ul>
        </>
      )}
    </footer>
  );
}
