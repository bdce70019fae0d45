import type { TFunction } from 'i18next';
import { LOCALE_TAGS, type Locale } from '../../locales/locale';
import { RESOURCES } from '../../locales/resources';
import { translator } from '../../locales/translator';
import { Empty } from '../ui/empty';
import { ExportMenu } from '../ui/export-menu';
import { Speech } from '../ui/speech';
import { ContinueReading } from './continue-reading';
import { openingDocument, type WorkFacts } from './work-facts';

/** The works as a printed list of contents: titles in their own languages, what they are, how far they are checked. */
export function Shelf({ works, locale }: { readonly works: readonly WorkFacts[]; readonly locale: Locale }) {
  const t = translator(locale, 'library');
  const importPath = `/${locale}/import`;
  if (works.length === 0) {
    return <Empty title={t('empty.title')} text={t('empty.text')} go={{ href: importPath, text: t('empty.go') }} />;
  }
  return (
    <main id="text" className="page shelf">
      <header>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <Speech tag={LOCALE_TAGS[locale]} bundles={{ library: RESOURCES[locale].library }}>
        <ContinueReading locale={locale} works={works.map(({ work }) => work.id)} />
      </Speech>
      <ul>
        {works.map((facts) => (
          <WorkEntry key={facts.work.id} facts={facts} locale={locale} />
        ))}
      </ul>
      <aside className="invite">
        <h2>{t('add')}</h2>
        <p>{t('addText')}</p>
        <a className="button go" href={importPath}>
          {t('empty.go')}
        </a>
      </aside>
    </main>
  );
}

function WorkEntry({ facts, locale }: { readonly facts: WorkFacts; readonly locale: Locale }) {
  const t = translator(locale, 'library');
  const { work } = facts;
  return (
    <li className="entry">
      <a href={`/${locale}/read/${encodeURIComponent(openingDocument(work) ?? '')}`}>
        {work.documents.map((document) => (
          <bdi key={document.id} lang={document.lang} className={document.side}>
            {document.title}
          </bdi>
        ))}
      </a>
      <div className="facts">
        <span>{languagesOf(facts, locale)}</span>
        {measuresOf(facts, t).map((measure) => (
          <span key={measure}>{measure}</span>
        ))}
        <span>
          <a href={`/${locale}/review/${encodeURIComponent(openingDocument(work) ?? '')}`}>
            {translator(locale, 'common')('workPages.review')}
          </a>
        </span>
        {facts.imported && (
          <span>
            <a href={`/${locale}/import/${encodeURIComponent(work.id)}`}>{t('made')}</a>
          </span>
        )}
        <ExportMenu locale={locale} id={work.id} title={work.title} />
      </div>
    </li>
  );
}

/** `Russian → Chinese, English`. */
function languagesOf({ work }: WorkFacts, locale: Locale): string {
  const t = translator(locale, 'common');
  const names = work.documents.map(({ lang }) => t(`lang.${lang}` as 'lang.en', { defaultValue: lang }));
  const [first = '', ...others] = names;
  return others.length > 0 ? `${first} → ${others.join(', ')}` : first;
}

function measuresOf({ work, pairs, confirmed, doubtful, notes }: WorkFacts, t: TFunction<'library'>): string[] {
  const length = work.documents.length > 1 ? t('pairs', { count: pairs }) : t('sentences', { count: pairs });
  const state = confirmed === pairs ? t('allConfirmed') : t('confirmed', { done: confirmed });
  return [
    length,
    ...(confirmed > 0 ? [state] : []),
    ...(doubtful > 0 ? [t('doubtful', { count: doubtful })] : []),
    ...(notes > 0 ? [t('notes', { count: notes })] : []),
  ];
}
