import { transcriptionKey } from '../../languages/en/transcription';
import type { LanguageTag } from '../../model/language';
import type { NameForm, NameForms } from './name-forms';

/** Joins forms of one document that are one name in two transcriptions, or with and without its hyphen. */
export function joinSpellings(forms: NameForms): void {
  const byKey = new Map<string, NameForm>();
  for (const form of forms.all) {
    if (form.lang !== 'en') continue;
    const key = `${form.document} ${transcriptionKey(form.parts.join('').replaceAll('-', ''))}`;
    const known = byKey.get(key);
    if (known) forms.join(form, known);
    else byKey.set(key, form);
  }
}

/** A full name that stands this seldom beside its short form is more likely two names in a row. */
const FULL_LEAST = 0.1;

/** Joins a form to the longer one of its document that has all its words, when only one name has them. */
export function joinShortForms(forms: NameForms): void {
  const byPart = new Map<string, NameForm[]>();
  for (const form of forms.all) {
    for (const key of form.keys) {
      const at = `${form.document} ${form.lang} ${key}`;
      byPart.set(at, [...(byPart.get(at) ?? []), form]);
    }
  }
  for (const form of forms.all) {
    const longer = (byPart.get(`${form.document} ${form.lang} ${form.keys[0]}`) ?? []).filter((one) =>
      isPartOf(form, one),
    );
    const [first] = longer;
    const full = longer.reduce((sum, { places }) => sum + places.length, 0);
    if (!first || full < FULL_LEAST * form.places.length) continue;
    if (longer.every((one) => forms.areOne(one, first))) forms.join(form, first);
  }
}

/** Languages in which a name has two forms of which neither is short for the other. */
export function variants(group: readonly NameForm[]): LanguageTag[] {
  const full = group.filter((form) => !group.some((other) => isPartOf(form, other)));
  const tags = new Set(full.map(({ tag }) => tag));
  return [...tags].filter((tag) => {
    const written = full.filter((form) => form.tag === tag).map(({ keys }) => keys.join(' '));
    return new Set(written).size > 1;
  });
}

function isPartOf(form: NameForm, other: NameForm): boolean {
  const sameText = form.document === other.document && form.lang === other.lang;
  return sameText && form.keys.length < other.keys.length && form.keys.every((key) => other.keys.includes(key));
}
