import type { TFunction } from 'i18next';

/** What the reader says in the browser, in one language: a few sentences instead of a whole bundle. */
export interface ReaderWords {
  readonly view: Readonly<Record<'label' | 'side' | 'stacked', string>>;
  readonly swap: string;
  readonly notes: string;
  readonly copied: string;
  readonly linkLost: string;
  readonly close: string;
  readonly help: Readonly<Record<HelpKey | 'title', string>>;
}

export const HELP_KEYS = ['next', 'previous', 'view', 'pin', 'release', 'swap', 'copy', 'help'] as const;
export type HelpKey = (typeof HELP_KEYS)[number];

export function readerWords(t: TFunction<'reader'>, close: string): ReaderWords {
  const help = Object.fromEntries(HELP_KEYS.map((key) => [key, t(`help.${key}`)])) as Record<HelpKey, string>;
  return {
    view: { label: t('view.label'), side: t('view.side'), stacked: t('view.stacked') },
    swap: t('swap'),
    notes: t('notesToggle'),
    copied: t('copied'),
    linkLost: t('linkLost'),
    close,
    help: { ...help, title: t('help.title') },
  };
}
