import type { DocumentId } from '../model/ids';
import type { Document } from '../model/work';
import type { Sheet } from './sheets';

/** Most characters that a title made out of the first words has. */
const TITLE_LENGTH = 80;

/** What the library shows of a sheet. Properties that are not known are left out. */
export function describe(sheet: Sheet, id: DocumentId): Document {
  const { lang, side, authors, translators, date, address } = sheet;
  return {
    id,
    lang,
    side,
    title: titleOf(sheet),
    ...(authors.length > 0 ? { authors } : {}),
    ...(translators.length > 0 ? { translators } : {}),
    ...(date ? { date } : {}),
    ...(address ? { address } : {}),
  };
}

/** The title in the text, else the name it came with, else how the text begins. */
export function titleOf({ blocks, title: given, name }: Sheet): string {
  const title = blocks.find((block) => block.role === 'title');
  if (title) return title.body.text.trim();
  if (given || name) return given || name || '';
  const body = blocks.find((block) => block.role === 'body') ?? blocks[0];
  const opening = [...(body?.body.text.trim().slice(0, TITLE_LENGTH * 2) ?? '')];
  return opening.length > TITLE_LENGTH ? `${opening.slice(0, TITLE_LENGTH).join('')}…` : opening.join('');
}
