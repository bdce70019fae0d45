import { REVEALS, type Reveal, VIEWS, type View } from './view';

/** Sizes of the text, in percent of the page's. */
export const SIZES = [85, 100, 115, 130, 150, 175] as const;
export const WIDTHS = ['narrow', 'normal', 'wide'] as const;
export const SPACINGS = ['tight', 'normal', 'loose'] as const;
export const FACES = ['serif', 'sans'] as const;

/** How this device shows texts. Kept in one cookie, so that the server draws the page right at once. */
export interface Display {
  readonly view: View;
  readonly reveal: Reveal;
  readonly notes: boolean;
  readonly size: (typeof SIZES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly spacing: (typeof SPACINGS)[number];
  readonly face: (typeof FACES)[number];
  /** Languages in the order in which columns stand, as far as chosen; see `columns.ts`. */
  readonly order: readonly string[];
  /** Languages that a work of three leaves out. */
  readonly hidden: readonly string[];
}

export const DEFAULT_DISPLAY: Display = {
  view: 'side',
  reveal: 'sentence',
  notes: true,
  size: 100,
  width: 'normal',
  spacing: 'normal',
  face: 'serif',
  order: [],
  hidden: [],
};

/** Reads what `displayQuery` wrote; whatever is missing or unknown is the default. */
export function displayOf(query: string | undefined): Display {
  const kept = new URLSearchParams(query);
  const one = <T>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => String(value) === kept.get(name)) ?? otherwise;
  const list = (name: string) => (kept.get(name) ?? '').split(',').filter((tag) => /^[\w-]+$/.test(tag));
  const d = DEFAULT_DISPLAY;
  return {
    view: one('view', VIEWS, d.view),
    reveal: one('reveal', REVEALS, d.reveal),
    notes: kept.get('notes') !== 'off',
    size: one('size', SIZES, d.size),
    width: one('width', WIDTHS, d.width),
    spacing: one('spacing', SPACINGS, d.spacing),
    face: one('face', FACES, d.face),
    order: list('order'),
    hidden: list('hidden'),
  };
}

/** The display as a query string that names only what differs from the default. */
export function displayQuery(display: Display): string {
  const said = Object.entries({ ...display, notes: display.notes ? '' : 'off' }).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(',') : String(value);
    const usual = String(DEFAULT_DISPLAY[name as keyof Display]);
    return text === '' || text === usual ? [] : [[name, text]];
  });
  return new URLSearchParams(said).toString();
}

/** An address may name the view and how the other language is revealed: they hold over what the device keeps. */
export function displayFromAddress(
  kept: Display,
  address: { readonly view?: string; readonly reveal?: string },
): Display {
  const view = VIEWS.find((name) => name === address.view) ?? kept.view;
  return { ...kept, view, reveal: REVEALS.find((name) => name === address.reveal) ?? kept.reveal };
}
