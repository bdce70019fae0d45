import type { Realigned } from '../../core/align/realign';
import type { WorkId } from '../../core/model/ids';
import type { LanguageCode } from '../../core/model/language';
import type { NameEntry, TermEntry } from '../../core/model/ledger';
import type { ImportResult } from '../../core/pipeline';
import type { CheckedWork } from '../findings/checked';
import type { BatchFile } from '../formats/batch';
import type { LedgerAnswer } from '../ledgers/ledgers';
import type { BatchReport, BatchRequest } from './batch';
import type { FilePreview, ImportRequest, ReadRequest } from './import';
import type { KeepRequest, KeptWork } from './keep';
import type { RealignRequest } from './realign';
import type { Reimported, ReimportRequest } from './reimport';
import { type Job, serveJobs } from './serve';

/** The jobs of the program by name; a new one is a line here and one below. */
export interface JobTypes {
  readonly preview: { input: ImportRequest; output: ImportResult };
  readonly read: { input: ReadRequest; output: FilePreview };
  readonly batch: { input: BatchRequest; output: BatchReport };
  readonly unpack: { input: readonly BatchFile[]; output: readonly BatchFile[] };
  readonly check: { input: { readonly work: WorkId }; output: CheckedWork };
  readonly names: { input: { readonly work: WorkId }; output: LedgerAnswer<NameEntry> };
  readonly terms: { input: { readonly work: WorkId }; output: LedgerAnswer<TermEntry> };
  readonly facts: { input: object; output: number };
  readonly lexicon: { input: { readonly a: LanguageCode; readonly b: LanguageCode }; output: undefined };
  readonly realign: { input: RealignRequest; output: Realigned };
  readonly keep: { input: KeepRequest; output: KeptWork };
  readonly reimport: { input: ReimportRequest; output: Reimported };
}

export type JobName = keyof JobTypes;

/** Each loads what it needs when it is called. */
const jobs: { readonly [Name in JobName]: Job<JobTypes[Name]['input'], JobTypes[Name]['output']> } = {
  preview: async (input, control) => (await import('./import')).importGiven(input, control),
  read: async (input, control) => (await import('./import')).readOnly(input, control),
  batch: async (input, control) => (await import('./batch')).keepBatch(input, control),
  unpack: async (input) => (await import('./batch')).unpackAll(input),
  check: async (input, control) => (await import('../findings/check-kept')).checkKept(input, control),
  names: async (input, control) => (await import('../ledgers/ledgers')).namesOfKept(input, control),
  terms: async (input, control) => (await import('../ledgers/ledgers')).termsOfKept(input, control),
  facts: async (input, control) => (await import('../corroborate/index-facts')).indexFacts(input, control),
  lexicon: async ({ a, b }) => {
    (await import('./import')).lexiconOf(a, b);
  },
  realign: async (input, control) => (await import('./realign')).realignGiven(input, control),
  keep: async (input, control) => (await import('./keep')).keepGiven(input, control),
  reimport: async (input, control) => (await import('./reimport')).reimportWork(input, control),
};

serveJobs(jobs);
