'use client';

import { createInstance } from 'i18next';
import { type ReactNode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';

interface SpeechProps {
  /** BCP 47 tag of the interface's language. */
  readonly tag: string;
  /** Only the bundles that this page's client components need. */
  readonly bundles: Readonly<Record<string, object>>;
  readonly children: ReactNode;
}

/** Gives client components the interface's sentences in one language. */
export function Speech({ tag, bundles, children }: SpeechProps) {
  const [i18n] = useState(() => {
    const instance = createInstance();
    void instance.init({
      lng: tag,
      fallbackLng: false,
      initAsync: false,
      resources: { [tag]: bundles as Record<string, Record<string, string>> },
      ns: Object.keys(bundles),
      interpolation: { escapeValue: false }, // React escapes
    });
    return instance;
  });
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
