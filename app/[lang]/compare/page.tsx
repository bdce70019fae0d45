import type { Metadata } from 'next';
import { Bar } from '../../../components/ui/bar';
import { translator } from '../../../locales/translator';
import { library } from '../../../server/library';
import { localeOf, settings } from '../../settings';

interface PageProps {
  readonly params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: translator(localeOf((await params).lang), 'compare')('title') };
}

/** Which text to compare. */
export default async function CompareAny({ params }: PageProps) {
  const locale = localeOf((await params).lang);
  const { theme } = await settings();
  const t = translator(locale, 'compare');
  const common = translator(locale, 'common');
  const works = await (await library()).works();
  return (
    <>
      <Bar
        locale={locale}
        theme={theme}
        crumbs={[{ text: common('library'), href: `/${locale}` }, { text: t('title') }]}
      />
      <main id="text" className="page compare">
        <header>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </header>
        <ul className="cmp-works">
          {works.map(({ work }) => (
            <li key={work.id}>
              <h2>
                <bdi>{work.title}</bdi>
              </h2>
              <ul>
                {work.documents.map(({ id, title, lang }) => (
                  <li key={id}>
                    <a href={`/${locale}/compare/${encodeURIComponent(id)}`}>
                      <bdi lang={lang}>{title}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
