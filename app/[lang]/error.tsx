'use client';

import { useParams } from 'next/navigation';
import { Failed } from '../../components/ui/failed';

/** What a person sees when a page could not be made: words, and a second try. */
export default function PageError({ reset }: { readonly reset: () => void }) {
  const { lang } = useParams<{ lang: string }>();
  return <Failed lang={lang} again={reset} />;
}
