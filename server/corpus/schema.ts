import { z } from 'zod';

/** The JSON files of a work on disk; see `docs/formats/corpus.md`. */
const id = z.string().min(1).max(200);
const strings = z.array(z.string());

const document = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i, 'letters, digits, dots and hyphens: it names a file'),
  lang: z.string().min(1),
  side: z.enum(['original', 'translation']),
  title: z.string(),
  authors: strings.optional(),
  translators: strings.optional(),
  date: z.string().optional(),
  licence: z.string().optional(),
  address: z.string().optional(),
});

export const workFile = z.strictObject({
  id,
  title: z.string(),
  documents: z.array(document).min(1),
  citation: z.string().optional(),
  subjects: strings.optional(),
  credits: z.array(z.strictObject({ role: z.string(), text: z.string() })).optional(),
});

const range = { id, start: z.int().min(0), end: z.int().min(0) };

export const segmentsFile = z.strictObject({
  segments: z.array(z.strictObject(range)),
  blocks: z.array(
    z.strictObject({
      ...range,
      kind: z.enum(['heading', 'paragraph', 'quotation', 'list-item', 'footnote', 'caption', 'verse']),
      role: z.enum([
        'title',
        'author',
        'summary',
        'takeaway',
        'body',
        'footnote',
        'references',
        'credits',
        'disclaimer',
      ]),
      level: z.int().min(1).max(6).optional(),
    }),
  ),
});

export const beadsFile = z.array(
  z.strictObject({
    id,
    sides: z.record(z.string(), z.array(id)),
    method: z.enum(['aligned', 'given', 'person', 'front']).default('given'),
    score: z.number().min(0).max(1).default(1),
    review: z.enum(['unseen', 'confirmed', 'disputed']).default('unseen'),
  }),
);

const extras = {
  attributes: z.record(z.string(), z.string()).optional(),
  xml: z.string().optional(),
  before: z.string().optional(),
};

const marked = z.strictObject({
  text: z.string(),
  codes: z.array(z.strictObject({ at: z.int().min(0), xml: z.string() })),
  ...extras,
});

/** What an exchange file said beside its words (`core/model/exchange.ts`). */
export const exchangeFile = z.strictObject({
  format: z.enum(['tmx', 'xliff']),
  header: z.strictObject(extras).optional(),
  beads: z.record(z.string(), z.strictObject(extras)),
  segments: z.record(z.string(), marked),
  wordless: z.record(z.string(), z.record(z.string(), marked)).optional(),
  after: z.string().optional(),
});
