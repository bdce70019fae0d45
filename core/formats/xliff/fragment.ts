/** One step of a fragment identifier: `f=f1` has the prefix `f`; an inline element has none. */
export interface Selector {
  readonly prefix: string;
  readonly id: string;
}

/** Prefixes of the standard: places in order, then what ends an identifier; those of modules and registered extensions. */
const PLACES = ['f', 'g', 'u'];
const LEAVES: ReadonlySet<string> = new Set([
  'n',
  'd',
  't',
  '',
  'mtc',
  'gls',
  'mda',
  'res',
  'ctr',
  'slr',
  'val',
  'fs',
  'itsm',
  'its',
  'tbx',
  'pgs',
]);
const NAME = /^[-.:·\p{L}\p{N}\p{M}_]+$/u;

/**
 * The selectors of a fragment identifier of XLIFF 2 (section 3 of the specification), without its `#`; what is wrong
 * with it, in words, when it is none.
 */
export function parseFragment(fragment: string): readonly Selector[] | string {
  const selectors = fragment
    .replace(/^\//, '')
    .split('/')
    .map((part): Selector => {
      const at = part.indexOf('=');
      return at < 0 ? { prefix: '', id: part } : { prefix: part.slice(0, at), id: part.slice(at + 1) };
    });
  let last = -1;
  for (const [k, { prefix, id }] of selectors.entries()) {
    if (!NAME.test(id)) return `“${id}” is not an id`;
    const place = PLACES.indexOf(prefix);
    if (place < 0 && !LEAVES.has(prefix)) return `the prefix “${prefix}” is not known`;
    if (place < 0 && k < selectors.length - 1) return `“${prefix === '' ? id : prefix}” must come last`;
    if (place >= 0 && place <= last) return `the prefix “${prefix}” is out of order`;
    if (place >= 0) last = place;
  }
  return selectors;
}
