import { headers } from 'next/headers';
import { Empty } from '../../components/ui/empty';
import { preferredLocale } from '../../locales/locale';
import { translator } from '../../locales/translator';

/** Says that nothing is here, and the way back. */
export default async function NotFound() {
  const locale = preferredLocale((await headers()).get('accept-language'));
  const t = translator(locale, 'common');
  return (
    <Empty title={t('notFound.title')} text={t('notFound.text')} go={{ href: `/${locale}`, text: t('notFound.go') }} />
  );
}
