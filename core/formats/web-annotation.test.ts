import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/annotation';
import { type Json, type JsonObject, sameJson } from './json';
import { annotatedTexts, fromJsonLd, toJsonLd } from './web-annotation';
import {
  EMENDATION_KINDS,
  MOTIVATIONS,
  NOTE_TYPES,
  SEVERITIES,
  STATES,
  STATUSES,
  VERIFIERS,
} from './web-annotation-words';

const text = 'В 2020 году 𠮷野 приехал в Кяхту. 👍🏽 Позже он вернулся.';
const texts = annotatedTexts({ ru: text, en: 'In 2000 he came to Kyakhta.' });

const emended: Annotation = {
  id: 'note-1',
  motivation: 'editing',
  targets: [
    { document: 'ru', start: 2, end: 6, quote: { exact: '2020', prefix: 'В ', suffix: ' году' }, status: 'kept' },
    { document: 'en', start: 3, end: 7, quote: { exact: '2000', prefix: 'In ', suffix: ' he' }, status: 'changed' },
  ],
  bodies: [{ text: 'The visit was in 2000.', lang: 'en', purpose: 'commenting' }],
  type: 'emendation',
  severity: 'major',
  state: 'confirmed',
  published: true,
  tags: ['date'],
  creator: 'The editors',
  created: '2026-11-24T08:00:00.000Z',
  emendation: {
    reading: '2020',
    correction: '2000',
    kind: 'slip',
    verifiedBy: 'author',
    how: 'by letter',
    evidence: [{ text: 'The station book of the year', document: 'en' }],
  },
};

const change = (path: readonly (string | number)[], value: unknown): Json => {
  const json = JSON.parse(JSON.stringify(toJsonLd(emended, texts))) as JsonObject;
  let at = json as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path[path.length - 1] as string] = value;
  return json;
};

describe('toJsonLd', () => {
  it('counts code points', () => {
    const after = text.indexOf('Позже');
    const note = {
      ...emended,
      targets: [{ ...(emended.targets[0] as Annotation['targets'][0]), start: after, end: after + 5 }],
    };
    const [target] = toJsonLd(note, texts).target as JsonObject[];
    const position = target?.selector as JsonObject[] | undefined;
    expect(position?.[0]).toEqual({ type: 'TextPositionSelector', start: after - 3, end: after + 2 });
  });

  it('writes what other programs read, and our own under a prefix', () => {
    const json = toJsonLd(emended, texts);
    expect(json).toMatchObject({ type: 'Annotation', motivation: 'editing', creator: { type: 'Person' } });
    expect(Object.keys(json).filter((key) => key.startsWith('diglot:'))).toEqual([
      'diglot:type',
      'diglot:severity',
      'diglot:state',
      'diglot:published',
      'diglot:emendation',
    ]);
  });
});

describe('fromJsonLd', () => {
  it('[P4] gives back an annotation as it was, for any annotation', () => {
    const word = fc.string({ unit: 'grapheme' });
    const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const ends = [...Array(text.length + 1).keys()].filter(
      (at) => !/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)),
    );
    const target = fc
      .tuple(fc.constantFrom(...ends), fc.constantFrom(...ends), fc.constantFrom(...STATUSES), word, word)
      .map(([a, b, status, exact, prefix]) => ({
        document: 'ru',
        start: Math.min(a, b),
        end: Math.max(a, b),
        quote: { exact, prefix, suffix: '' },
        status,
      }));
    const note = fc.record({
      id: word,
      motivation: fc.constantFrom(...MOTIVATIONS),
      targets: fc.array(target, { minLength: 1, maxLength: 3 }),
      bodies: fc.array(fc.record({ text: word, lang: some(word), purpose: some(fc.constantFrom(...MOTIVATIONS)) })),
      type: fc.constantFrom(...NOTE_TYPES),
      severity: fc.constantFrom(...SEVERITIES),
      state: fc.constantFrom(...STATES),
      published: fc.boolean(),
      tags: some(fc.array(word, { minLength: 1 })),
      creator: some(word),
      emendation: some(
        fc.record({
          reading: word,
          correction: word,
          kind: fc.constantFrom(...EMENDATION_KINDS),
          verifiedBy: fc.constantFrom(...VERIFIERS),
          evidence: fc.array(fc.record({ text: word, address: some(word) })),
        }),
      ),
      replies: some(fc.array(fc.record({ text: word, creator: some(word) }))),
    });
    fc.assert(
      fc.property(note, (any) => {
        const plain = JSON.parse(JSON.stringify(any)) as Annotation;
        const json = JSON.parse(JSON.stringify(toJsonLd(plain, texts))) as Json;
        expect(fromJsonLd(json, texts)).toEqual(plain);
      }),
    );
  });

  it("[P4] gives back another program's annotation with all it has no name for", () => {
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/notes/7',
      type: 'Annotation',
      motivation: ['commenting', 'linking'],
      creator: { id: 'https://example.org/people/3', type: 'Person' },
      body: [{ type: 'Image', id: 'https://example.org/p.png' }],
      rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
      target: { source: 'urn:diglot:document:ru', selector: { type: 'TextQuoteSelector', exact: 'Кяхту' } },
    };
    const note = fromJsonLd(foreign, texts);
    expect(text.slice(note.targets[0]?.start, note.targets[0]?.end)).toBe('Кяхту');
    const written = toJsonLd(note, texts);
    for (const key of ['@context', 'id', 'motivation', 'creator', 'body', 'rights'] as const) {
      expect(sameJson(written[key], foreign[key])).toBe(true);
    }
    expect(fromJsonLd(written, texts)).toEqual(note);
  });

  it.each([
    [['id'], 7, 'id'],
    [['target'], [], 'target'],
    [['target', 0, 'source'], 'urn:diglot:document:fr', 'target[0].source'],
    [['target', 0, 'selector', 0, 'end'], 900, 'target[0].selector.end'],
    [['target', 0, 'selector', 0, 'start'], 9, 'target[0].selector'],
    [['target', 0, 'selector', 0, 'start'], 0.5, 'target[0].selector.start'],
    [['target', 1, 'selector'], [{ type: 'TextQuoteSelector', exact: 'e' }], 'target[1].selector'],
    [['motivation'], 'shouting', 'motivation'],
    [['diglot:emendation', 'kind'], 'whim', 'diglot:emendation.kind'],
  ])('names the key %j when it holds %j', (path, value, named) => {
    expect(() => fromJsonLd(change(path, value), texts)).toThrow(
      expect.objectContaining({ code: 'bad-annotation', place: { path: named } }),
    );
  });
});
