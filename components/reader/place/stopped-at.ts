import { loadKept, saveKept } from './kept';

/** Where this device stopped reading a work. */
export interface StoppedAt {
  readonly work: string;
  readonly title: string;
  readonly document: string;
  readonly segment: string;
  /** Number of the section, from 0; undefined on the whole-text page. */
  readonly part?: number;
  /** How much of the work is read, 0 to 1. */
  readonly share: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const NAME = 'diglot-places';
const LIMIT = 50;

/** Every work that was begun, the last one first. */
export function places(): StoppedAt[] {
  return loadKept(NAME, [], isPlaces);
}

export function placeIn(work: string): StoppedAt | undefined {
  return places().find((place) => place.work === work);
}

export function keepPlace(place: StoppedAt): void {
  saveKept(NAME, withPlace(places(), place));
}

export function forgetPlace(work: string): void {
  saveKept(
    NAME,
    places().filter((place) => place.work !== work),
  );
}

/** The list with a place put first, at most one a work and 50 in all. */
export function withPlace(list: readonly StoppedAt[], place: StoppedAt): StoppedAt[] {
  return [place, ...list.filter(({ work }) => work !== place.work)].slice(0, LIMIT);
}

/** The address that leads back, in an interface language. */
export function addressOf(place: Pick<StoppedAt, 'document' | 'segment' | 'part'>, locale: string): string {
  const path = `/${locale}/read/${encodeURIComponent(place.document)}`;
  const hash = `#s-${encodeURIComponent(place.segment)}`;
  if (place.part === undefined) return `${path}/whole${hash}`;
  return `${path}${place.part > 0 ? `?part=${place.part + 1}` : ''}${hash}`;
}

function isPlaces(value: unknown): value is StoppedAt[] {
  return Array.isArray(value) && value.every(isPlace);
}

function isPlace(value: unknown): value is StoppedAt {
  if (!(value instanceof Object)) return false;
  const has = (name: string, type: string) => typeof (value as Record<string, unknown>)[name] === type;
  return ['work', 'title', 'document', 'segment'].every((name) => has(name, 'string')) && has('share', 'number');
}
