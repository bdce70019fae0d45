/** One saved word as an Anki note; every field is plain text, empty where there is none. */
export interface AnkiNote {
  readonly word: string;
  /** Pinyin, or the form with its stress. */
  readonly reading: string;
  readonly meaning: string;
  readonly sentence: string;
  /** The sentence in the other language. */
  readonly partner: string;
  readonly note: string;
  /** Title of the work. */
  readonly source: string;
  /** Address of the sentence. */
  readonly link: string;
  /** The same word keeps its id, so that importing again updates it: `zh:银行`. */
  readonly id: string;
}

/** Fields of the note type in Anki's order; the id is Anki's guid and no field. */
export const ANKI_FIELDS = ['word', 'reading', 'meaning', 'sentence', 'partner', 'note', 'source', 'link'] as const;

export const ANKI_NOTE_TYPE = 'Diglot';
