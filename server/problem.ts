import { type Place, Problem } from '../core/model/problem';
import { isLocale, type Locale, preferredLocale } from '../locales/locale';
import type { ENGLISH } from '../locales/resources';
import { RESOURCES } from '../locales/resources';
import { translator } from '../locales/translator';

/** RFC 9457 problem details: `code` is stable, `detail` a sentence in the interface's language. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly values: Problem['values'];
  readonly place: Place;
  /** A page of the program where the person can go on. */
  readonly address?: string;
}

/** HTTP status by code; 500 for what is not here. */
const STATUS: Readonly<Record<string, number>> = {
  'bad-request': 400,
  'bad-json': 400,
  'bad-shape': 400,
  'lone-surrogate': 400,
  'cross-origin': 403,
  'not-found': 404,
  stalled: 408,
  'already-imported': 409,
  'finding-gone': 409,
  'changed-meanwhile': 409,
  'upload-gone': 410,
  'no-import-record': 404,
  'step-refused': 409,
  conflict: 409,
  'id-taken': 409,
  'no-such-revision': 409,
  'came-whole': 409,
  'nothing-to-revert': 409,
  'work-exists': 409,
  'too-large': 413,
  'unsupported-media': 415,
  'nothing-to-import': 422,
  'not-text': 422,
  'bad-utf8': 422,
  'bad-bytes': 422,
  'unsupported-encoding': 422,
  'unknown-encoding': 422,
  'unknown-language': 422,
  'bad-annotation': 422,
  'bad-dictionary': 422,
  'bad-terms': 422,
  'unsupported-dictionary': 422,
  'too-much-memory': 422,
  'too-slow': 422,
  password: 422,
  'wrong-password': 422,
  'damaged-file': 422,
  'unsupported-file': 415,
  'missing-part': 422,
  'zip-path': 422,
  'zip-link': 422,
  'zip-duplicate': 422,
  'zip-bomb': 422,
  'bad-xml': 422,
  'xml-entities': 422,
  'too-deep': 422,
  'no-text-layer': 422,
  'no-unicode-map': 422,
  drm: 422,
  'pairs-beside-text': 422,
  'bad-table': 422,
  'other-language': 422,
  'bad-tmx': 422,
  'bad-xliff': 422,
  'bad-bitext': 422,
  'archive-of-files': 422,
  cancelled: 499,
  'data-busy': 503,
  'newer-schema': 503,
  'not-a-database': 503,
  'data-not-writable': 503,
  'data-full': 507,
};

/** The document of any error; what is not a Problem becomes `failed` and tells nothing of the inside. */
export function problemDocument(error: unknown, locale: Locale): ProblemDocument {
  const problem = error instanceof Problem && isKnown(error.code) ? error : new Problem('failed', String(error));
  const { code, values, place } = problem;
  const status = STATUS[code] ?? 500;
  const address = code === 'already-imported' ? `/read/${encodeURIComponent(String(values.document))}` : undefined;
  const detail = sentenceOf(problem, locale);
  return { type: `urn:diglot:problem:${code}`, title: code, status, code, detail, values, place, address };
}

/** What, where and what to do, in one line. */
export function sentenceOf({ code, values, place }: Problem, locale: Locale): string {
  const t = translator(locale, 'problem');
  const where = whereOf(place);
  const before = where === undefined ? '' : t(`where.${where}`, { ...place });
  return before + t(code as 'failed', { ...place, ...values });
}

function whereOf({ file, line, byte, entry }: Place): keyof typeof ENGLISH.problem.where | undefined {
  if (file !== undefined && entry !== undefined) return line === undefined ? 'file-entry' : 'file-entry-line';
  if (file === undefined) return line === undefined ? undefined : 'line';
  if (line !== undefined) return 'file-line';
  return byte === undefined ? 'file' : 'file-byte';
}

function isKnown(code: string): boolean {
  return Object.keys(RESOURCES.en.problem).some((key) => key === code || key === `${code}_other`);
}

/** The language of a request: `?lang=`, else Accept-Language, else English. */
export function localeOfRequest(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('lang') ?? undefined;
  return isLocale(asked) ? asked : preferredLocale(request.headers.get('accept-language'));
}
