import { describe } from '../annotate/describe';
import type { RunningNote } from '../annotate/notes/note';
import { notesOf } from '../annotate/notes/notes';
import type { Annotation, Body, Emendation, Target } from '../model/annotation';
import type { Bead, Bitext } from '../model/bitext';
import type { DocumentId, NewId } from '../model/ids';
import { languageOf } from '../model/language';
import type { TextRange } from '../model/range';

/**
 * The bitext with the notes that stand in its running texts as annotations behind those it has (docs/spec/findings.md, I).
 * The words stay where they are. Linear in the texts.
 */
export function withRunningNotes(bitext: Bitext, newId: NewId): Bitext {
  const found = bitext.work.documents.flatMap(({ id, lang }) => {
    const code = languageOf(lang);
    const text = bitext.texts[id] ?? '';
    return code ? notesOf(text, code).map((note) => annotationOf(bitext, id, lang, note, newId)) : [];
  });
  return found.length > 0 ? { ...bitext, annotations: [...bitext.annotations, ...found] } : bitext;
}

function annotationOf(bitext: Bitext, document: DocumentId, lang: string, note: RunningNote, newId: NewId): Annotation {
  const emendation = emendationOf(note);
  const target = describe(document, bitext.texts[document] ?? '', placeOf(note));
  const partners = emendation ? partnersOf(bitext, target, emendation.reading) : [];
  return {
    id: newId(),
    targets: [...partners, target],
    severity: 'neutral',
    published: true,
    tags: [note.kind],
    ...SHAPES[note.kind],
    bodies: bodiesOf(note, lang),
    ...(emendation && {
      type: 'emendation' as const,
      motivation: 'editing' as const,
      severity: 'minor' as const,
      state: note.verifiedBy ? ('confirmed' as const) : ('open' as const),
      emendation,
    }),
  };
}

/** What each kind of running note is as an annotation. What the text itself states stands as confirmed. */
const SHAPES: Readonly<Record<RunningNote['kind'], Pick<Annotation, 'type' | 'motivation' | 'state'>>> = {
  'editor-note': { type: 'comment', motivation: 'commenting', state: 'confirmed' },
  'translator-note': { type: 'comment', motivation: 'commenting', state: 'confirmed' },
  gloss: { type: 'terminology', motivation: 'identifying', state: 'confirmed' },
  insertion: { type: 'addition', motivation: 'classifying', state: 'confirmed' },
  disclaimer: { type: 'comment', motivation: 'classifying', state: 'confirmed' },
};

/** A note and a gloss stand at the words they are about; inserted words and a disclaimer are themselves the place. */
function placeOf(note: RunningNote): TextRange {
  const itself = note.kind === 'insertion' || note.kind === 'disclaimer';
  return itself ? note : (note.anchor ?? note);
}

/** Both readings make an emendation; a note that names one of them alone stays a note. */
function emendationOf({ kind, original, corrected, reason, verifiedBy }: RunningNote): Emendation | undefined {
  if (kind !== 'editor-note' && kind !== 'translator-note') return undefined;
  if (!original || !corrected || original === corrected) return undefined;
  const [reading, correction] = [original, corrected];
  return { reading, correction, kind: reason ?? 'slip', verifiedBy: verifiedBy ?? 'editor', evidence: [] };
}

function bodiesOf({ kind, body }: RunningNote, lang: string): Body[] {
  if (kind === 'insertion' || kind === 'disclaimer') return [];
  if (kind !== 'gloss') return [{ text: body, lang, purpose: 'commenting' }];
  return glossesIn(body).map((text) => ({ text, lang: languageByScript(text), purpose: 'identifying' }));
}

/** A gloss may give several languages: they are parted where the script changes behind a comma or a slash. */
function glossesIn(body: string): string[] {
  const parts = body.split(/\s*[,，;；/／、]\s*/).filter(Boolean);
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && languageByScript(last) === languageByScript(part))
      joined[joined.length - 1] += `, ${part}`;
    else joined.push(part);
  }
  return joined.length > 1 ? joined : [body];
}

function languageByScript(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

/** In the other texts of the bead, the reading that the note says is wrong there: digit for digit, never nearly. */
function partnersOf(bitext: Bitext, { document, start, end }: Target, reading: string): Target[] {
  const bead = beadAt(bitext, document, start, end);
  const wrong = /\d+(?:[.,]\d+)*/.exec(reading)?.[0] ?? reading;
  const pattern = new RegExp(`(?<![\\d.,])${wrong.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d|[.,]\\d)`, 'u');
  return bitext.work.documents.flatMap(({ id }) => {
    const side = id === document || !bead ? undefined : sideOf(bitext, id, bead);
    const match = side && pattern.exec((bitext.texts[id] ?? '').slice(side.start, side.end));
    if (!side || !match) return [];
    const at = side.start + match.index;
    return [describe(id, bitext.texts[id] ?? '', { start: at, end: at + match[0].length })];
  });
}

function beadAt(bitext: Bitext, document: DocumentId, start: number, end: number): Bead | undefined {
  const segment = bitext.segmentations[document]?.segments.find((one) => one.start < end && one.end > start);
  return segment && bitext.beads.find((bead) => bead.sides[document]?.includes(segment.id));
}

function sideOf(bitext: Bitext, document: DocumentId, bead: Bead): TextRange | undefined {
  const held = bead.sides[document] ?? [];
  const segments = bitext.segmentations[document]?.segments ?? [];
  const first = segments.find(({ id }) => id === held[0]);
  const last = segments.find(({ id }) => id === held.at(-1));
  return first && last && { start: first.start, end: last.end };
}
