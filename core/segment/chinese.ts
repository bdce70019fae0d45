import { ZH_BOUNDARIES, ZH_CONTINUERS, ZH_SOUNDS } from '../languages/zh/boundaries';
import type { Candidate } from './candidate';
import { BREAK, classAt, classBefore, DIGIT, LETTER, skipSpacesBack, WIDE } from './chars';
import type { Verdict } from './pass';

/** Longest clause after a quotation that may name its speaker; with a verb that has other uses. */
const LONGEST_SPEAKER = 40;
const SHORT_SPEAKER = 12;
const PLAIN_SPEECH = /(?<![听聽据據可难難么麼知])[说說称稱道问問]$/u;
/** A clause up to its punctuation, and the punctuation with what follows. */
const CLAUSE = /^([^，。！？；：、…\n\r“”「」『』"《（(,.!?;:]{1,40})(.{0,2})/u;
/** Fewer characters before an ellipsis are a stutter or a pause. */
const SHORTEST_BEFORE_ELLIPSIS = 6;

/** [S40] to [S45] Stops of Chinese shape, and half-width ones after a hanzi. */
export function chinese(candidate: Candidate): Verdict {
  const { text, stop } = candidate;
  if (!stop.wide && !(classBefore(text, stop.start) & WIDE)) return undefined;
  if (!stop.wide && stop.kind === 'dot' && isInnerDot(candidate)) return 'join';
  if (stop.kind === 'ellipsis' && stop.closer < 0) return ellipsis(candidate);
  return stop.closer < 0 ? 'cut' : closed(candidate);
}

/** [S42] `布什.克林顿`-like dots in names, `百度.com`, `图.3`. */
function isInnerDot(candidate: Candidate): boolean {
  const { text, stop } = candidate;
  if (!candidate.joined) return false;
  const next = classAt(text, stop.next);
  if (next & WIDE) return ZH_SOUNDS.has(text.charAt(stop.start - 1)) && ZH_SOUNDS.has(text.charAt(stop.next));
  return (next & (LETTER | DIGIT)) !== 0;
}

/** [S43] An ellipsis is a pause, save before a word that begins sentences or at the end of a line. */
function ellipsis({ text, stop, begin }: Candidate): Verdict {
  for (let at = stop.close; at < stop.next; at++) if (classAt(text, at) & BREAK) return 'cut';
  if (stop.start - begin < SHORTEST_BEFORE_ELLIPSIS) return 'join';
  if (text.charAt(stop.start - 1) === text.charAt(stop.next)) return 'join';
  const starts = [1, 2, 3].some((length) => ZH_BOUNDARIES.starters.has(text.slice(stop.next, stop.next + length)));
  return starts ? 'cut' : 'join';
}

/** [S44] [S45] What a closing mark after the stop leaves open. */
function closed(candidate: Candidate): Verdict {
  const { text, stop, block, begin } = candidate;
  const opener = block.marks.openerOf.get(stop.closer) ?? begin;
  if (/[》〉]/.test(text.charAt(stop.closer))) return 'join';
  if (ZH_CONTINUERS.has(text.charAt(stop.next)) || namesSpeaker(candidate)) return 'join';
  const before = skipSpacesBack(text, opener);
  const inside = before > begin && (classBefore(text, before) & (LETTER | DIGIT)) !== 0;
  return inside && (stop.kind !== 'dot' || !candidate.closesQuotation) ? 'join' : 'cut';
}

/** [S45] A short clause that ends with a verb of speech: `“……？”老人问道。` */
function namesSpeaker({ text, stop }: Candidate): boolean {
  const rest = text.slice(stop.next, stop.next + LONGEST_SPEAKER + 2);
  const [, clause = '', after = ''] = CLAUSE.exec(rest) ?? [];
  if (clause.trim() === '' || /[：:]/.test(after)) return false;
  if (stop.kind === 'dot' && /^[，,]\s*[^\s“「『"]/u.test(after)) return false;
  if (/[没沒未]|[无無]人|不(?![少久禁解由])/u.test(clause)) return false;
  const stem = clause.replace(/(?<=.)(?:[着著]|[我他她你您](?:们|們)?)$/u, '');
  const { speech } = ZH_BOUNDARIES;
  if (speech.has(stem.slice(-2)) || PLAIN_SPEECH.test(stem)) return true;
  return clause.length <= SHORT_SPEAKER && speech.has(stem.slice(-1));
}
