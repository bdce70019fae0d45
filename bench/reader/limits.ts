import type { Visit } from './measure';

export interface Limit {
  readonly page: 'section' | 'book';
  readonly of: keyof Visit;
  readonly label: string;
  /** `ratio`: to the plain table of the same round; `value`: as it is. */
  readonly as: 'value' | 'ratio';
  readonly sign: '≤' | '=';
  readonly limit: number;
}

const section = (of: keyof Visit, label: string, sign: Limit['sign'], limit: number): Limit => ({
  page: 'section',
  of,
  label,
  as: 'value',
  sign,
  limit,
});
const book = (of: keyof Visit, label: string, limit: number): Limit => ({
  page: 'book',
  of,
  label,
  as: 'ratio',
  sign: '≤',
  limit,
});

/** What the reader is held to. Sizes are gzip bytes, times milliseconds, memory MB of the page's process alone. */
export const LIMITS: readonly Limit[] = [
  section('html', 'HTML, bytes gzip', '≤', 80 * 1024),
  section('script', 'script, bytes gzip', '≤', 190 * 1024),
  section('nodes', 'elements', '≤', 3000),
  section('hoverP95', 'hover to paint p95, ms', '≤', 33),
  section('clickP98', 'click to paint p98, ms', '≤', 200),
  section('dropped', 'dropped frames, share', '≤', 0.02),
  section('memory', 'memory, MB', '≤', 120),
  section('hovered', 'hovers that lit', '=', 1),
  section('copied', 'sentences copied, share', '=', 1),
  section('printed', 'sentences printed, share', '=', 1),
  book('raw', 'HTML, bytes', 1.3),
  book('html', 'HTML, bytes gzip', 1.3),
  book('blocking', 'blocked till hovered, ms', 0.3),
  book('memory', 'memory, MB', 0.4),
  book('hoverP95', 'hover to paint p95, ms', 0.5),
  book('deepLink', 'deep link, ms', 0.4),
  { ...book('hovered', 'hovers that lit', 1), as: 'value', sign: '=' },
  { ...book('found', 'sentences found, share', 1), as: 'value', sign: '=' },
  { ...book('copied', 'sentences copied, share', 1), as: 'value', sign: '=' },
  { ...book('printed', 'sentences printed, share', 1), as: 'value', sign: '=' },
];

export function judge(value: number, sign: Limit['sign'], limit: number): boolean {
  return sign === '≤' ? value <= limit : value === limit;
}
