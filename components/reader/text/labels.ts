import type { TFunction } from 'i18next';

/** What the drawing functions need to speak: the interface's language, and its sentences. */
export interface Labels {
  readonly locale: string;
  readonly t: TFunction<'reader'>;
}
