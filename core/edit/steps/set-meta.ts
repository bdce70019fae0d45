import type { Bitext } from '../../model/bitext';
import { anything, type Check, listOf, name, object, optional, text, word } from '../../model/shape';
import type { Credit, Document, Side, Work } from '../../model/work';
import { equal, refuse } from '../refuse';
import type { SetMeta, StepRules } from '../step';

type Fields = Readonly<Record<string, Check<unknown>>>;

/** What may be set, in the order in which the model names it. */
const WORK: Fields = {
  title: text,
  citation: optional(text),
  subjects: optional(listOf(text)),
  credits: optional(listOf(object<Credit>({ role: text, text }))),
};

const DOCUMENT: Fields = {
  lang: name,
  side: word<Side>(['original', 'translation']),
  title: text,
  authors: optional(listOf(text)),
  translators: optional(listOf(text)),
  date: optional(text),
  licence: optional(text),
  address: optional(text),
};

/** One field of the work or of a document gets another value. */
export const setMeta: StepRules<SetMeta> = {
  apply(step, bitext) {
    const { work } = bitext;
    if (step.document === undefined) return { ...bitext, work: set(work, step, ['id', 'title', 'documents'], WORK) };
    const at = work.documents.findIndex(({ id }) => id === step.document);
    const document = work.documents[at];
    if (!document) return refuse(`There is no document ${step.document}`);
    const documents = work.documents.with(at, set(document, step, ['id'], DOCUMENT));
    return { ...bitext, work: { ...work, documents } };
  },

  invert(step, before) {
    const was = holderOf(before, step)?.[step.key as keyof (Work | Document)];
    return [{ ...step, from: step.to, to: was }];
  },

  map(step, over) {
    if (over.kind !== 'SetMeta' || over.document !== step.document || over.key !== step.key) return step;
    return equal(over.to, step.to) ? { ...step, from: over.to } : undefined;
  },

  shape: object<SetMeta>({
    kind: word(['SetMeta']),
    document: optional(name),
    key: text,
    from: anything,
    to: anything,
  }),
};

function holderOf(bitext: Bitext, step: SetMeta): Work | Document | undefined {
  if (step.document === undefined) return bitext.work;
  return bitext.work.documents.find(({ id }) => id === step.document);
}

/** A field that was absent comes in where the model names it, so that undoing gives the same JSON. */
function set<T extends Work | Document>(holder: T, step: SetMeta, head: readonly string[], fields: Fields): T {
  const check = Object.hasOwn(fields, step.key) ? fields[step.key] : undefined;
  if (!check) return refuse(`${step.key} is not a field that can be set`);
  if (!equal(holder[step.key as keyof T], step.from)) refuse(`${step.key} is not what the step removes`);
  check(step.to, step.key);
  const order = [...head, ...Object.keys(fields)];
  const entries = Object.entries(holder).filter(([key]) => key !== step.key);
  if (step.to === undefined) return Object.fromEntries(entries) as T;
  const held = Object.keys(holder).indexOf(step.key);
  const later = entries.findIndex(([key]) => order.indexOf(key) > order.indexOf(step.key));
  const at = held >= 0 ? held : later >= 0 ? later : entries.length;
  return Object.fromEntries(entries.toSpliced(at, 0, [step.key, step.to])) as T;
}
