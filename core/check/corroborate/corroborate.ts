import type { Annotation } from '../../model/annotation';
import type { Bitext } from '../../model/bitext';
import { languageOf } from '../../model/language';
import { factKeys, type Statement } from './statements';
import { type IntoEnglish, type Subject, sharedSubjects, subjectsOf } from './subjects';

/** What to ask the library about an emendation: both values, and what its sentence is about. */
export interface Question {
  /** Values of the correction that the reading does not have, and the other way round. */
  readonly supports: readonly string[];
  readonly contradicts: readonly string[];
  readonly subjects: readonly Subject[];
}

/** A statement with how many words of the question it answers. */
export interface Answer {
  readonly statement: Statement;
  readonly says: 'supports' | 'contradicts';
  readonly shared: number;
}

/** Words that a sentence must share with the emendation's to be about the same. */
const SHARED = 2;
/** Share of the words of the shorter sentence: to contradict takes more than to support. */
const SHARE = { supports: 0.15, contradicts: 0.25 };
/** Statements given of either kind. */
const MOST = 5;

/** The question an emendation asks; undefined when its readings differ in no value, or it stands nowhere. */
export function questionOf(bitext: Bitext, note: Annotation, into: IntoEnglish): Question | undefined {
  const { emendation, targets } = note;
  const target = targets.at(-1);
  const lang = languageOf(bitext.work.documents.find(({ id }) => id === target?.document)?.lang ?? '');
  if (!emendation || !target || !lang) return undefined;
  const [wrong, right] = [emendation.reading, emendation.correction].map((text) => valuesIn(text, lang));
  const supports = right?.filter((key) => !wrong?.includes(key)) ?? [];
  const contradicts = wrong?.filter((key) => !right?.includes(key)) ?? [];
  if (supports.length === 0 && contradicts.length === 0) return undefined;
  const segment = bitext.segmentations[target.document]?.segments.find(
    ({ start, end }) => start < target.end && end > target.start,
  );
  const text = (bitext.texts[target.document] ?? '').slice(segment?.start, segment?.end);
  return { supports, contradicts, subjects: subjectsOf(text, lang, into) };
}

/** Values of a reading, which may be written in another language than the text it is quoted in. */
function valuesIn(reading: string, lang: 'zh' | 'ru' | 'en'): string[] {
  const written = /\p{Script=Han}/u.test(reading) ? 'zh' : /\p{Script=Cyrillic}/u.test(reading) ? 'ru' : lang;
  return factKeys(reading, written);
}

/** The keys under which the library keeps what may answer. */
export function keysOf({ supports, contradicts }: Question): string[] {
  return [...supports.flatMap((key) => (key.startsWith('year:') ? [key, `~${key}`] : [key])), ...contradicts];
}

/**
 * Statements about the same thing that have the one value or the other, those that share most first. What only follows
 * can support; it contradicts nothing.
 */
export function answersTo(question: Question, statements: readonly Statement[]): Answer[] {
  const answers = statements.flatMap((statement): Answer[] => {
    const key = statement.fact.replace(/^~/, '');
    const says = question.supports.includes(key) ? 'supports' : 'contradicts';
    if (says === 'contradicts' && !question.contradicts.includes(statement.fact)) return [];
    const shared = sharedSubjects(question.subjects, statement.subjects);
    const least = SHARE[says] * Math.min(question.subjects.length, statement.subjects.length);
    return shared >= Math.max(SHARED, least) ? [{ statement, says, shared }] : [];
  });
  const best = (says: Answer['says']) =>
    answers
      .filter((answer) => answer.says === says)
      .sort((a, b) => b.shared - a.shared || (a.statement.segment < b.statement.segment ? -1 : 1))
      .slice(0, MOST);
  return [...best('supports'), ...best('contradicts')];
}
