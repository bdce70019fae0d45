import type { BeadId, DocumentId } from '../../model/ids';
import type { LanguageCode, LanguageTag } from '../../model/language';
import type { LedgerPlace } from '../../model/ledger';
import type { TextRange } from '../../model/range';
import { placeIn, type Stretch } from './stretches';

/** A name in a text, with its words; `keys` are the words without endings. */
export interface FoundName extends TextRange {
  readonly text: string;
  readonly parts: readonly string[];
  readonly keys: readonly string[];
}

/** One way a name is written in a document, before it is known what belongs together. */
export interface NameForm {
  readonly number: number;
  readonly document: DocumentId;
  /** Of the name itself: Latin letters in a Chinese text are `en`. */
  readonly lang: LanguageCode;
  readonly tag: LanguageTag;
  readonly parts: readonly string[];
  readonly keys: readonly string[];
  /** How often each spelling of it occurs: cases, mostly. */
  readonly texts: Map<string, number>;
  readonly places: LedgerPlace[];
  readonly beads: Set<BeadId>;
  /** Only the other side makes it a name: it goes when it is joined to none. */
  readonly tentative: boolean;
}

/** Forms that were found, and which of them are one name: a union–find. */
export class NameForms {
  readonly all: NameForm[] = [];
  readonly inBead = new Map<BeadId, Set<NameForm>>();
  private readonly byKey = new Map<string, NameForm>();
  private readonly parent: number[] = [];

  /** Takes a name that stands in a stretch; once each place. */
  put(side: Stretch, lang: LanguageCode, name: FoundName, tentative = false): void {
    const form = this.formOf(side, lang, name, tentative);
    const place = placeIn(side, name);
    if (form.beads.has(place.bead) && form.places.some(({ start }) => start === place.start)) return;
    form.texts.set(name.text, (form.texts.get(name.text) ?? 0) + 1);
    form.places.push(place);
    form.beads.add(place.bead);
    this.inBead.set(place.bead, (this.inBead.get(place.bead) ?? new Set()).add(form));
  }

  join(x: NameForm, y: NameForm): void {
    this.parent[this.root(x.number)] = this.root(y.number);
  }

  areOne(x: NameForm, y: NameForm): boolean {
    return this.root(x.number) === this.root(y.number);
  }

  /** The forms of each name. */
  groups(): NameForm[][] {
    const groups = new Map<number, NameForm[]>();
    for (const form of this.all) {
      const root = this.root(form.number);
      groups.set(root, [...(groups.get(root) ?? []), form]);
    }
    return [...groups.values()];
  }

  private formOf(side: Stretch, lang: LanguageCode, { parts, keys }: FoundName, tentative: boolean): NameForm {
    const { document, lang: own, tag } = side;
    const key = `${document} ${lang} ${keys.join(' ')}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const number = this.all.length;
    const made = { number, document, lang, tag: lang === own ? tag : lang, parts, keys, tentative };
    const form: NameForm = { ...made, texts: new Map(), places: [], beads: new Set() };
    this.all.push(form);
    this.parent.push(number);
    this.byKey.set(key, form);
    return form;
  }

  private root(form: number): number {
    let at = form;
    while (this.parent[at] !== at) at = this.parent[at] as number;
    this.parent[form] = at;
    return at;
  }
}
