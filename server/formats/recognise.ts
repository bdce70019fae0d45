import { Problem } from '../../core/model/problem';
import { markOf } from '../decode/signatures';
import { openZip } from './zip';

/** Formats by name; `zip` is a folder of files. */
export const FORMAT_NAMES = [
  'txt',
  'markdown',
  'html',
  'docx',
  'pdf',
  'epub',
  'tei',
  'srt',
  'vtt',
  'tmx',
  'xliff',
  'tsv',
  'csv',
  'json',
  'zip',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

const EXTENSIONS: Readonly<Record<string, FormatName>> = {
  txt: 'txt',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  pdf: 'pdf',
  epub: 'epub',
  tei: 'tei',
  srt: 'srt',
  vtt: 'vtt',
  tmx: 'tmx',
  xlf: 'xliff',
  xliff: 'xliff',
  tsv: 'tsv',
  csv: 'csv',
  json: 'json',
  zip: 'zip',
};

/** Formats that are archives: their bytes decide, whatever the name says. */
const ZIPPED: ReadonlySet<FormatName> = new Set(['docx', 'epub', 'zip']);

/** Files known by what their archives hold that Diglot does not read. */
const STRANGERS: readonly (readonly [part: RegExp, kind: string])[] = [
  [/^xl\//, 'Excel'],
  [/^ppt\//, 'PowerPoint'],
  [/^content\.xml$/, 'OpenDocument'],
];

const HEAD = 4096;

/**
 * Tells the format of a file by its first bytes, then by its name, then by how its text begins. Throws `Problem`
 * `password`, `unsupported-file`, or what `openZip` throws.
 */
export async function recognise(bytes: Uint8Array, file?: string): Promise<FormatName> {
  const named = namedFormat(file);
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOffice(bytes, file);
  if (beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6])) return zipped(bytes, named, file);
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (named && ZIPPED.has(named)) throw new Problem('damaged-file', 'Not an archive', { detail: 'ZIP' }, { file });
  if (named === 'pdf') throw new Problem('damaged-file', 'Not a PDF', { detail: '%PDF-' }, { file });
  if (named && named !== 'txt') return named;
  return sniff(headOf(bytes), named, file);
}

/** The format that a file's ending stands for. */
export function namedFormat(file: string | undefined): FormatName | undefined {
  return EXTENSIONS[/\.(\w+)$/.exec(file ?? '')?.[1]?.toLowerCase() ?? ''];
}

/** The endings of every format, without the dot. */
export function extensions(): string[] {
  return Object.keys(EXTENSIONS);
}

function beginsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, k) => bytes[k] === byte);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** OLE: the old Office formats, and every new one under a password. */
function oldOffice(bytes: Uint8Array, file?: string): Problem {
  const place = file === undefined ? {} : { file };
  const locked = latin(bytes).includes([...'EncryptedPackage'].join('\0'));
  if (locked) return new Problem('password', 'The file is encrypted', {}, place);
  const kind = 'Microsoft Office 97–2003';
  return new Problem('unsupported-file', `A ${kind} file`, { kind }, place);
}

async function zipped(bytes: Uint8Array, named: FormatName | undefined, file?: string): Promise<FormatName> {
  if (named === 'docx' || named === 'epub') return named;
  const { names } = await openZip(bytes, file);
  if (names.includes('META-INF/container.xml')) return 'epub';
  if (names.some((name) => name.startsWith('word/')) && names.includes('[Content_Types].xml')) return 'docx';
  const stranger = STRANGERS.find(
    ([part]) => names.includes('[Content_Types].xml') && names.some((name) => part.test(name)),
  );
  const kind =
    stranger?.[1] ?? (names.includes('mimetype') && names.includes('content.xml') ? 'OpenDocument' : undefined);
  if (kind) throw new Problem('unsupported-file', `A file of ${kind}`, { kind }, file === undefined ? {} : { file });
  return 'zip';
}

/** The first characters, whichever Unicode form they are in. */
function headOf(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  const head = bytes.subarray(0, HEAD);
  if (mark?.encoding === 'utf-16le' || mark?.encoding === 'utf-16be')
    return new TextDecoder(mark.encoding).decode(head);
  return new TextDecoder().decode(head).replaceAll('\0', '');
}

/** What a text is by how it begins; a name that ends in .txt is not doubted for the sake of a tag. */
function sniff(head: string, named: FormatName | undefined, file?: string): FormatName {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (/^WEBVTT(\s|$)/.test(text)) return 'vtt';
  if (/^\d+\r?\n\d+:\d\d:\d\d,\d{3} --> /.test(text)) return 'srt';
  if (named === 'txt') return 'txt';
  const root = rootOf(text);
  const byRoot: Readonly<Record<string, FormatName>> = {
    tmx: 'tmx',
    xliff: 'xliff',
    html: 'html',
    head: 'html',
    body: 'html',
  };
  if (root === 'TEI' || root === 'teiCorpus' || root === 'TEI.2') return 'tei';
  const known = byRoot[root.toLowerCase()];
  if (known || !text.startsWith('<?xml')) return known ?? 'txt';
  throw new Problem(
    'unsupported-file',
    `XML of <${root}>`,
    { kind: `XML <${root}>` },
    file === undefined ? {} : { file },
  );
}

/** Name of the first element behind declarations and comments, without its prefix; empty when there is none. */
function rootOf(text: string): string {
  let rest = text;
  for (;;) {
    const before = /^\s*(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)/i.exec(rest);
    if (!before) break;
    rest = rest.slice(before[0].length);
  }
  const name = /^\s*<([\w:.-]+)/.exec(rest)?.[1] ?? '';
  return name.slice(name.indexOf(':') + 1);
}
