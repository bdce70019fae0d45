import type { FindingRecord } from '../../core/model/finding';
import type { Reader } from '../reader/reader';
import { fetchSection, type Judgement, sendVerdict } from './request';

/** The findings of the section that a reader shows, for its marks and for its panel. */
export interface SectionStore {
  /** Undefined until they are there. */
  findings(): readonly FindingRecord[] | undefined;
  /** Id of the finding that was last asked for. */
  chosen(): string | undefined;
  choose(id: string | undefined): void;
  /** Says something of a finding and shows what holds now. Throws `RefusedError`; then nothing has changed. */
  judge(said: Omit<Judgement, 'part'>): Promise<void>;
  /** The answer ends it. */
  subscribe(listener: () => void): () => void;
}

const stores = new WeakMap<Reader, SectionStore>();

/** The one store of a page; it begins to load when it is first asked for. */
export function sectionStore(reader: Reader): SectionStore {
  const known = stores.get(reader) ?? makeStore(reader);
  stores.set(reader, known);
  return known;
}

function makeStore({ facts }: Reader): SectionStore {
  const listeners = new Set<() => void>();
  let findings: readonly FindingRecord[] | undefined;
  let chosen: string | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const part = partOf(facts);
  if (part === undefined) findings = [];
  else {
    fetchSection(facts.work, part, facts.locale)
      .then((answer) => answer.findings)
      .catch(() => []) // the text is there to be read; its list of findings says what is wrong
      .then((found) => {
        findings = found;
        tell();
      });
  }
  return {
    findings: () => findings,
    chosen: () => chosen,
    choose: (id) => {
      chosen = id;
      tell();
    },
    judge: async (said) => {
      const verdict = await sendVerdict(facts.work, { ...said, ...(part !== undefined && { part }) }, facts.locale);
      findings = findings?.map((one) => (one.id === said.finding ? { ...one, verdict: verdict ?? undefined } : one));
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The section shown; a whole text of one section is that section, of a longer one nothing is checked beside it. */
function partOf({ part, parts }: Reader['facts']): number | undefined {
  return part ?? (parts === 1 ? 0 : undefined);
}
