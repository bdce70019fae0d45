import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { LOCALE_TAGS } from '../../locales/locale';
import { translator } from '../../locales/translator';
import '../look.css';
import { localeOf, settings } from '../settings';

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ lang: string }>;
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#161412' },
  ],
};

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const t = translator(localeOf((await params).lang), 'common');
  return {
    title: { default: `${t('name')} · ${t('tagline')}`, template: `%s · ${t('name')}` },
    description: t('tagline'),
    icons: { apple: '/apple-touch-icon.png' },
  };
}

export default async function Layout({ children, params }: LayoutProps) {
  const locale = localeOf((await params).lang);
  const { theme } = await settings();
  return (
    <html lang={LOCALE_TAGS[locale]} data-theme={theme}>
      <body>{children}</body>
    </html>
  );
}
