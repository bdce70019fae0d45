import type { PairColumn } from '../model/pairs';
import type { Document } from '../model/work';

const TEXTS = ['date', 'licence', 'address'] as const;
const LISTS = ['authors', 'translators'] as const;

/** What the program knows of a document, for a format that has no place for it. */
export function factsOf({ id: _, lang: __, ...facts }: Document): Omit<Document, 'id' | 'lang'> {
  return facts;
}

/** The facts of documents out of JSON, of one or of a list; what is not as the program writes it is left out. */
export function readFacts(json: string | undefined): Omit<PairColumn, 'lang'>[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    return (Array.isArray(value) ? value : [value]).map(factsIn);
  } catch {
    return [];
  }
}

function factsIn(value: unknown): Omit<PairColumn, 'lang'> {
  if (typeof value !== 'object' || value === null) return {};
  const fields = value as Record<string, unknown>;
  const texts = TEXTS.flatMap((key) => (typeof fields[key] === 'string' ? [[key, fields[key]]] : []));
  const lists = LISTS.flatMap((key) => {
    const list = fields[key];
    return Array.isArray(list) && list.every((each) => typeof each === 'string') ? [[key, list]] : [];
  });
  const { title, side } = fields;
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(side === 'original' || side === 'translation' ? { side } : {}),
    ...(lists.length + texts.length > 0 ? { facts: Object.fromEntries([...lists, ...texts]) } : {}),
  };
}

/** The string in a JSON text; undefined when it is none. */
export function readString(json: string | undefined): string | undefined {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
