import { headers } from 'next/headers';
import { Bar } from '../../components/ui/bar';
import { Empty } from '../../components/ui/empty';
import { isLocale } from '../../locales/locale';
import { translator } from '../../locales/translator';
import { settings } from '../settings';

/** Says that nothing is here, and the way back. The proxy says in which language: a not-found page has no parameters. */
export default async function NotFound() {
  const asked = (await headers()).get('x-diglot-locale') ?? undefined;
  const locale = isLocale(asked) ? asked : 'en';
  const t = translator(locale, 'common');
  return (
    <>
      <Bar locale={locale} theme={(await settings()).theme} />
      <Empty
        title={t('notFound.title')}
        text={t('notFound.text')}
        go={{ href: `/${locale}`, text: t('notFound.go') }}
      />
    </>
  );
}
