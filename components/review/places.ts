import type { Segment } from '../../core/model/segmentation';

/**
 * Where a stretch of text may be cut: before words, and before what opens a quotation, never before the first. Offsets
 * as `segments` has them, `text` is that of the document.
 */
export function placesIn(text: string, segments: readonly Segment[], lang: string): readonly number[] {
  const places: number[] = [];
  for (const [k, { start, end }] of segments.entries()) {
    if (k > 0) places.push(start);
    for (const at of wordStarts(text.slice(start, end), lang)) places.push(start + at);
  }
  return places;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Made once for each language: making one costs more than all it is then asked. */
function segmenterOf(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return segmenter;
}

function wordStarts(text: string, lang: string): number[] {
  const starts: number[] = [];
  let opening: number | undefined;
  for (const { index, segment, isWordLike } of segmenterOf(lang).segment(text)) {
    if (/^[\p{Ps}\p{Pi}«“‘—–]+$/u.test(segment)) opening ??= index;
    else if (isWordLike) starts.push(opening ?? index);
    if (!/^[\p{Ps}\p{Pi}«“‘—–\s]+$/u.test(segment)) opening = undefined;
  }
  return starts.filter((at) => text.slice(0, at).trim() !== '');
}

/** The likeliest place for a cut: between segments, else after a stop or comma, else anywhere; nearest the middle. */
export function likeliestPlace(text: string, segments: readonly Segment[], lang: string): number | undefined {
  const places = placesIn(text, segments, lang);
  const [first, last] = [segments[0], segments[segments.length - 1]];
  if (!first || !last) return undefined;
  const middle = (first.start + last.end) / 2;
  const between = segments.slice(1).map(({ start }) => start);
  const afterStop = places.filter((at) => /[.!?…。！？][»”’"』」）)]*\s*$/u.test(text.slice(first.start, at)));
  const afterComma = places.filter((at) => /[,;:，；：、—]\s*$/u.test(text.slice(first.start, at)));
  const best = [between, afterStop, afterComma, places].find((some) => some.length > 0);
  return best?.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
}

/** The place that is `by` places further on; the first or last one at the ends. */
export function movedPlace(places: readonly number[], from: number, by: 1 | -1): number {
  const next = by > 0 ? places.find((at) => at > from) : places.findLast((at) => at < from);
  return next ?? from;
}

/** The place nearest to where somebody pointed. */
export function nearestPlace(places: readonly number[], at: number): number | undefined {
  return places.reduce<number | undefined>(
    (best, each) => (best === undefined || Math.abs(each - at) < Math.abs(best - at) ? each : best),
    undefined,
  );
}
