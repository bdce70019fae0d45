'use client';

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Display } from './display/display';
import { VIEWS } from './display/view';
import type { Reader } from './reader';

/** What keys do to the page as a whole. */
export function useCommands(
  reader: Reader | undefined,
  display: Display,
  change: (part: Partial<Display>) => void,
): void {
  const { t } = useTranslation('reader');
  const now = useRef({ display, change });
  useEffect(() => {
    now.current = { display, change };
  });
  useEffect(() => {
    if (!reader) return;
    const ends = [
      reader.on('view', () => {
        const at = VIEWS.indexOf(now.current.display.view);
        now.current.change({ view: VIEWS[(at + 1) % VIEWS.length] });
        return true;
      }),
      reader.on('help', () => {
        reader.open('help');
        return true;
      }),
      reader.on('copy', () => {
        const pair = reader.linking.pairText();
        if (pair === '') return false;
        void navigator.clipboard.writeText(pair).then(() => reader.say(t('copied')));
        return true;
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [reader, t]);
}
