import { loadKept, saveKept } from '../place/kept';

/** A sentence that this device marked. */
export interface Bookmark {
  readonly document: string;
  readonly segment: string;
  readonly part?: number;
  /** The beginning of the sentence, to know it by. */
  readonly text: string;
  readonly lang: string;
}

const NAME = 'diglot-bookmarks';

type Bookmarks = Readonly<Record<string, readonly Bookmark[]>>;

export function bookmarksIn(work: string): readonly Bookmark[] {
  return loadKept(NAME, {}, isBookmarks)[work] ?? [];
}

/** Sets a bookmark, or takes it away when it is there; true when it is set. */
export function toggleBookmark(work: string, bookmark: Bookmark): boolean {
  const all = loadKept(NAME, {}, isBookmarks);
  const { list, isSet } = toggled(all[work] ?? [], bookmark);
  saveKept(NAME, { ...all, [work]: list });
  return isSet;
}

/** The list with the bookmark at its end, or without it. */
export function toggled(list: readonly Bookmark[], bookmark: Bookmark): { list: readonly Bookmark[]; isSet: boolean } {
  const rest = list.filter(({ segment }) => segment !== bookmark.segment);
  return rest.length < list.length ? { list: rest, isSet: false } : { list: [...list, bookmark], isSet: true };
}

function isBookmarks(value: unknown): value is Bookmarks {
  return value instanceof Object && Object.values(value).every(isList);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => one instanceof Object && 'segment' in one && 'text' in one);
}
