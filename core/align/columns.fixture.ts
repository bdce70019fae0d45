import type { Bead, Bitext } from '../model/bitext';
import type { LanguageTag } from '../model/language';

/** Names and numbers that stand in every language, so that lines find each other without a dictionary. */
const NAMES = ['Gorn', 'Vale', 'Marlow', 'Hobbs', 'Dale', 'Ames', 'Orrin', 'Pell', 'Quist', 'Rudge', 'Sorrel', 'Tamm'];

/** Line `n` of a story in a language: its own number and name, and words that say nothing. */
export function lineOf(lang: LanguageTag, n: number): string {
  const name = NAMES[n % NAMES.length];
  if (lang === 'zh') return `${1000 + n * 7}年${name}买了${n * 13 + 5}条船。`;
  if (lang === 'ru') return `В ${1000 + n * 7} году ${name} купил ${n * 13 + 5} лодок.`;
  return `In ${1000 + n * 7} ${name} bought ${n * 13 + 5} boats.`;
}

/** For each column the lines it has, a segment a list: `[[0], [1, 2]]` has two segments, the second of two lines. */
export type Plan = Readonly<Record<LanguageTag, readonly (readonly number[])[]>>;

/** A work whose columns follow a plan. `rows` says how many segments of each column a bead takes. */
export function bitextFrom(plan: Plan, rows: readonly (readonly number[])[]): Bitext {
  const langs = Object.keys(plan);
  const columns = langs.map((lang) => {
    const segments: { id: string; start: number; end: number }[] = [];
    let text = '';
    (plan[lang] ?? []).forEach((lines, k) => {
      const words = lines.map((n) => lineOf(lang, n)).join(' ');
      if (k > 0) text += '\n';
      segments.push({ id: `${lang}${k}`, start: text.length, end: text.length + words.length });
      text += words;
    });
    const blocks = segments.map((segment) => ({
      ...segment,
      id: `${segment.id}b`,
      kind: 'paragraph' as const,
      role: 'body' as const,
    }));
    return { id: `d-${lang}`, lang, text, segmentation: { segments, blocks } };
  });
  const next = langs.map(() => 0);
  const beads = rows.map((row, k): Bead => {
    const sides = columns.map(({ id, segmentation: { segments } }, column) => {
      const start = next[column] as number;
      next[column] = start + (row[column] as number);
      return [id, segments.slice(start, next[column]).map((segment) => segment.id)] as const;
    });
    return { id: `bead${k}`, sides: Object.fromEntries(sides), method: 'aligned', score: 0.5, review: 'unseen' };
  });
  const documents = columns.map(({ id, lang }, k) => ({
    id,
    lang,
    side: k === 0 ? ('original' as const) : ('translation' as const),
    title: lang,
  }));
  return {
    work: { id: 'w', title: 'Boats', documents },
    texts: Object.fromEntries(columns.map(({ id, text }) => [id, text])),
    segmentations: Object.fromEntries(columns.map(({ id, segmentation }) => [id, segmentation])),
    beads,
    annotations: [],
  };
}
