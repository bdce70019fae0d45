import type { LanguageCode } from '../../model/language';
import { type Bracketed, bracketsIn } from './brackets';
import { glossAnchor } from './gloss';
import { DISCLAIMERS, LINE_MARKERS, NOTE_MARKERS } from './markers';
import type { RunningNote } from './note';
import { anchorBefore, payloadOf } from './payload';

/** What a bracket may be, the first that fits: a note, an insertion, a gloss. */
const READERS: readonly ((text: string, bracket: Bracketed, lang: LanguageCode) => RunningNote | undefined)[] = [
  readNote,
  readInsertion,
  readGloss,
];

/**
 * Notes of editors and translators, glosses, inserted words and disclaimers in running text, in order (docs/spec/
 * check.md, N). Citations, years, links and remarks in the text's own language are none. Linear; never throws.
 */
export function notesOf(text: string, lang: LanguageCode): RunningNote[] {
  const lines = [...readLines(text), ...readDisclaimers(text, lang)];
  const brackets = bracketsIn(text).flatMap((bracket) => {
    if (lines.some((line) => bracket.start >= line.start && bracket.end <= line.end)) return [];
    const note = READERS.map((read) => read(text, bracket, lang)).find((found) => found !== undefined);
    return note ? [note] : [];
  });
  return [...lines, ...brackets].sort((a, b) => a.start - b.start);
}

/** （编者注：…）, (… — прим. пер.), [Ed.: …], [sic]. */
function readNote(text: string, { start, end, inner }: Bracketed): RunningNote | undefined {
  const whole = { start, end, text: text.slice(start, end) };
  if (/^\s*sic!?\s*$/i.test(inner)) {
    const anchor = anchorBefore(text, start);
    return {
      ...whole,
      kind: 'editor-note',
      body: 'sic',
      ...(anchor && { anchor, original: text.slice(anchor.start, anchor.end) }),
    };
  }
  const marker = NOTE_MARKERS.find(({ pattern }) => standsAtEdge(pattern, inner));
  if (!marker) return undefined;
  const body = inner.replace(marker.pattern, '').replace(/^[\s:：,，.—–-]+|[\s:：,，—–-]+$/g, '');
  const payload = payloadOf(body);
  const anchor = anchorBefore(text, start, payload.original);
  const corrected = payload.corrected ?? (payload.original && anchor && text.slice(anchor.start, anchor.end));
  return { ...whole, kind: marker.kind, body, ...(anchor && { anchor }), ...payload, ...(corrected && { corrected }) };
}

/** The marker opens the bracket or closes it; in the middle it is only mentioned. */
function standsAtEdge(pattern: RegExp, inner: string): boolean {
  const match = pattern.exec(inner);
  if (!match) return false;
  const before = inner.slice(0, match.index).trim();
  const after = inner.slice(match.index + match[0].length).trim();
  return before === '' || after === '' || /^[.)\]]*$/.test(after);
}

/** Words that are not of the text but of its translator: [steel producer]. Citations begin with a capital or hold a year. */
const INSERTED = /^\p{Ll}[\p{L}\p{M}'’ ,-]{1,60}$/u;
const NOT_INSERTED = /^(?:см|там же|цит|напр|ibid|cf|see|op\. cit|et al|link|редактировать|edit|править|hide|show)\b/i;

function readInsertion(text: string, { start, end, inner, open }: Bracketed): RunningNote | undefined {
  if (!'[［〔'.includes(open) || text.charAt(end) === '(' || NOT_INSERTED.test(inner)) return undefined;
  const hanzi = /^\p{Script=Han}{1,12}$/u.test(inner) && /\p{Script=Han}/u.test(text.slice(end, end + 1));
  if (!hanzi && !(INSERTED.test(inner) && inner.split(' ').length <= 8)) return undefined;
  const after = /^\s*[\p{L}\p{M}\d'’-]+/u.exec(text.slice(end))?.[0];
  const lead = after ? after.length - after.trimStart().length : 0;
  const anchor = after ? { start: end + lead, end: end + after.length } : anchorBefore(text, start);
  return { kind: 'insertion', start, end, text: text.slice(start, end), body: inner, ...(anchor && { anchor }) };
}

function readGloss(text: string, bracket: Bracketed, lang: LanguageCode): RunningNote | undefined {
  const anchor = glossAnchor(text, bracket, lang);
  if (!anchor) return undefined;
  const { start, end, inner } = bracket;
  return { kind: 'gloss', start, end, text: text.slice(start, end), body: inner.trim(), anchor };
}

function readLines(text: string): RunningNote[] {
  return Array.from(text.matchAll(/[^\n]+/g)).flatMap((line): RunningNote[] => {
    const marker = LINE_MARKERS.find(({ pattern }) => pattern.test(line[0]));
    if (!marker) return [];
    const body = line[0].replace(marker.pattern, '').trim();
    return [
      {
        kind: marker.kind,
        start: line.index,
        end: line.index + line[0].length,
        text: line[0],
        body,
        ...payloadOf(body),
      },
    ];
  });
}

function readDisclaimers(text: string, lang: LanguageCode): RunningNote[] {
  return Array.from(text.matchAll(DISCLAIMERS[lang])).map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const words = match[0].trim();
    return { kind: 'disclaimer', start, end: start + words.length, text: words, body: words };
  });
}
