import type { Annotation, Body, Emendation, Quote, Reply, Target } from '../model/annotation';
import type { DocumentId } from '../model/ids';
import { Problem } from '../model/problem';
import { type Offsets, offsetsOf } from '../text/offsets';
import {
  compact,
  type Fail,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectAt,
  optionalString,
  sameJson,
  stringAt,
  wordAt,
} from './json';
import * as words from './web-annotation-words';

/** Where a document's text is: undefined when there is no such document. Ask for the same one often: it is indexed once. */
export interface AnnotatedTexts {
  text(document: DocumentId): string | undefined;
  offsets(document: DocumentId): Offsets | undefined;
}

export function annotatedTexts(texts: Readonly<Record<DocumentId, string>>): AnnotatedTexts {
  const indexed = new Map<DocumentId, Offsets>();
  const text = (document: DocumentId) => (Object.hasOwn(texts, document) ? texts[document] : undefined);
  return {
    text,
    offsets: (document) => {
      const found = indexed.get(document);
      const words = text(document);
      if (found || words === undefined) return found;
      const made = offsetsOf(words);
      indexed.set(document, made);
      return made;
    },
  };
}

/**
 * A W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as JSON-LD, positions in code points; our own
 * properties begin with `diglot:`. Throws `Problem('bad-annotation')` when a target's document has no text.
 */
export function toJsonLd(note: Annotation, texts: AnnotatedTexts): JsonObject {
  const extra = (note.extra ?? {}) as JsonObject;
  const bodies = [...note.bodies.map(writeBody), ...(note.tags ?? []).map(writeTag), ...listOf(extra.body)];
  return compact({
    '@context': words.CONTEXT,
    ...extra,
    id: words.iri(words.ANNOTATION, note.id),
    type: 'Annotation',
    motivation: listOf(extra.motivation).includes(note.motivation) ? extra.motivation : note.motivation,
    creator: note.creator === undefined ? extra.creator : { type: 'Person', name: note.creator },
    created: note.created,
    modified: note.modified,
    body: bodies.length > 0 ? bodies : undefined,
    target: note.targets.map((target, k) => writeTarget(target, `target[${k}]`, texts)),
    'diglot:type': note.type,
    'diglot:severity': note.severity,
    'diglot:state': note.state,
    'diglot:published': note.published,
    'diglot:emendation': note.emendation as unknown as Json | undefined,
    'diglot:replies': note.replies as unknown as Json | undefined,
  });
}

/**
 * An annotation out of JSON-LD, ours or another program's: what we have no name for is kept in `extra`, and contexts
 * are never fetched. Throws `Problem('bad-annotation')` whose place names the key.
 */
export function fromJsonLd(json: Json, texts: AnnotatedTexts): Annotation {
  const object = objectAt(json, '', fail);
  const textual = listOf(object.body).filter(isTextual);
  const targets = listOf(object.target).map((target, k) => readTarget(target, `target[${k}]`, texts));
  if (targets.length === 0) fail('target', 'at least one target');
  const tags = textual.filter(isTag).map((body) => stringAt(body.value, 'body', fail));
  return compact({
    id: words.bare(words.ANNOTATION, stringAt(object.id, 'id', fail)),
    motivation: wordAt(words.MOTIVATIONS, listOf(object.motivation)[0] ?? 'commenting', 'motivation', fail),
    targets,
    bodies: textual.filter((body) => !isTag(body)).map((body, k) => readBody(body, `body[${k}]`)),
    type: wordAt(words.NOTE_TYPES, object['diglot:type'] ?? 'comment', 'diglot:type', fail),
    severity: wordAt(words.SEVERITIES, object['diglot:severity'] ?? 'neutral', 'diglot:severity', fail),
    state: wordAt(words.STATES, object['diglot:state'] ?? 'open', 'diglot:state', fail),
    published: object['diglot:published'] !== false,
    emendation: readEmendation(object['diglot:emendation']),
    tags: tags.length > 0 ? tags : undefined,
    creator: nameOf(object.creator),
    created: optionalString(object.created, 'created', fail),
    modified: optionalString(object.modified, 'modified', fail),
    replies: readReplies(object['diglot:replies']),
    extra: extraOf(object),
  });
}

const fail: Fail = (path, wanted) => {
  throw new Problem('bad-annotation', `${path || 'The annotation'} must be ${wanted}`, { path, wanted }, { path });
};

function extraOf(object: JsonObject): JsonObject | undefined {
  const foreign = listOf(object.body).filter((body) => !isTextual(body));
  const extra = compact({
    ...Object.fromEntries(Object.entries(object).filter(([key]) => !words.KNOWN.has(key))),
    '@context': sameJson(object['@context'], words.CONTEXT) ? undefined : object['@context'],
    motivation: Array.isArray(object.motivation) ? object.motivation : undefined,
    creator: nameOf(object.creator) === undefined ? object.creator : undefined,
    body: foreign.length > 0 ? foreign : undefined,
  });
  return Object.keys(extra).length > 0 ? extra : undefined;
}

function writeBody({ text, lang, purpose }: Body): JsonObject {
  return compact({ type: 'TextualBody', value: text, format: 'text/plain', language: lang, purpose });
}

function writeTag(tag: string): JsonObject {
  return { type: 'TextualBody', value: tag, purpose: 'tagging' };
}

function isTextual(body: Json): body is JsonObject {
  return isObject(body) && typeof body.value === 'string' && (body.format ?? 'text/plain') === 'text/plain';
}

function isTag(body: JsonObject): boolean {
  return body.purpose === 'tagging' && body.format === undefined;
}

function readBody(body: JsonObject, path: string): Body {
  return compact({
    text: stringAt(body.value, `${path}.value`, fail),
    lang: optionalString(body.language, `${path}.language`, fail),
    purpose: body.purpose === undefined ? undefined : wordAt(words.MOTIVATIONS, body.purpose, `${path}.purpose`, fail),
  });
}

function writeTarget({ document, start, end, quote, status }: Target, path: string, texts: AnnotatedTexts): JsonObject {
  const offsets = texts.offsets(document) ?? fail(`${path}.source`, 'a document of the work');
  return compact({
    type: 'SpecificResource',
    source: words.iri(words.DOCUMENT, document),
    selector: [
      { type: 'TextPositionSelector', start: offsets.toCodePoint(start), end: offsets.toCodePoint(end) },
      { type: 'TextQuoteSelector', ...quote },
    ],
    'diglot:status': status === 'kept' ? undefined : status,
  });
}

function readTarget(json: Json, path: string, texts: AnnotatedTexts): Target {
  const target = objectAt(json, path, fail);
  const document = words.bare(words.DOCUMENT, stringAt(target.source, `${path}.source`, fail));
  const text = texts.text(document) ?? fail(`${path}.source`, 'a document of the work');
  const selectors = listOf(target.selector).filter(isObject);
  const given = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const quote = given && readQuote(given, `${path}.selector`);
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  const range = position ? readPosition(position, `${path}.selector`, texts.offsets(document)) : placeOf(text, quote);
  const { start, end } = range ?? fail(`${path}.selector`, 'a place in the text');
  const status = wordAt(words.STATUSES, target['diglot:status'] ?? 'kept', `${path}.diglot:status`, fail);
  return { document, start, end, quote: quote ?? quoteOf(text, start, end), status };
}

function readQuote(selector: JsonObject, path: string): Quote {
  return {
    exact: stringAt(selector.exact, `${path}.exact`, fail),
    prefix: stringAt(selector.prefix ?? '', `${path}.prefix`, fail),
    suffix: stringAt(selector.suffix ?? '', `${path}.suffix`, fail),
  };
}

function readPosition(selector: JsonObject, path: string, offsets: Offsets | undefined) {
  const unit = (key: 'start' | 'end') => {
    const value = selector[key];
    if (typeof value !== 'number' || !Number.isInteger(value)) return fail(`${path}.${key}`, 'a whole number');
    try {
      return offsets?.toUnit(value) ?? 0;
    } catch {
      return fail(`${path}.${key}`, 'inside the text');
    }
  };
  const range = { start: unit('start'), end: unit('end') };
  return range.start <= range.end ? range : fail(path, 'a start before its end');
}

/** The only place in the text where the quote stands, its surroundings included; undefined when not exactly one. */
function placeOf(text: string, quote: Quote | undefined): { start: number; end: number } | undefined {
  if (!quote || quote.exact === '') return undefined;
  const whole = quote.prefix + quote.exact + quote.suffix;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return undefined;
  const start = at + quote.prefix.length;
  return { start, end: start + quote.exact.length };
}

const AROUND = 32;

function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}

/** The name of a creator that is a person with a name and nothing else. */
function nameOf(creator: Json | undefined): string | undefined {
  if (!isObject(creator) || typeof creator.name !== 'string') return undefined;
  return sameJson(creator, { type: 'Person', name: creator.name }) ? creator.name : undefined;
}

function readEmendation(json: Json | undefined): Emendation | undefined {
  if (json === undefined) return undefined;
  const key = 'diglot:emendation';
  const object = objectAt(json, key, fail);
  return compact({
    reading: stringAt(object.reading, `${key}.reading`, fail),
    correction: stringAt(object.correction, `${key}.correction`, fail),
    kind: wordAt(words.EMENDATION_KINDS, object.kind, `${key}.kind`, fail),
    verifiedBy: wordAt(words.VERIFIERS, object.verifiedBy, `${key}.verifiedBy`, fail),
    how: optionalString(object.how, `${key}.how`, fail),
    when: optionalString(object.when, `${key}.when`, fail),
    evidence: listOf(object.evidence).map((item, k) => {
      const path = `${key}.evidence[${k}]`;
      const evidence = objectAt(item, path, fail);
      return compact({
        text: stringAt(evidence.text, `${path}.text`, fail),
        address: optionalString(evidence.address, `${path}.address`, fail),
        document: optionalString(evidence.document, `${path}.document`, fail),
        segment: optionalString(evidence.segment, `${path}.segment`, fail),
      });
    }),
  });
}

function readReplies(json: Json | undefined): readonly Reply[] | undefined {
  if (json === undefined) return undefined;
  return listOf(json).map((item, k) => {
    const path = `diglot:replies[${k}]`;
    const reply = objectAt(item, path, fail);
    return compact({
      text: stringAt(reply.text, `${path}.text`, fail),
      creator: optionalString(reply.creator, `${path}.creator`, fail),
      created: optionalString(reply.created, `${path}.created`, fail),
    });
  });
}
