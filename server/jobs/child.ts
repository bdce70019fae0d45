import type { ImportResult } from '../../core/pipeline';
import type { BatchFile } from '../formats/batch';
import type { BatchReport, BatchRequest } from './batch';
import type { FilePreview, ImportRequest, ReadRequest } from './import';
import type { KeepRequest, KeptWork } from './keep';
import { type Job, serveJobs } from './serve';

/** The jobs of the program by name; a new one is a line here and one below. */
export interface JobTypes {
  readonly preview: { input: ImportRequest; output: ImportResult };
  readonly read: { input: ReadRequest; output: FilePreview };
  readonly batch: { input: BatchRequest; output: BatchReport };
  readonly unpack: { input: readonly BatchFile[]; output: readonly BatchFile[] };
  readonly keep: { input: KeepRequest; output: KeptWork };
}

export type JobName = keyof JobTypes;

/** Each loads what it needs when it is called. */
const jobs: { readonly [Name in JobName]: Job<JobTypes[Name]['input'], JobTypes[Name]['output']> } = {
  preview: async (input, control) => (await import('./import')).importGiven(input, control),
  read: async (input, control) => (await import('./import')).readOnly(input, control),
  batch: async (input, control) => (await import('./batch')).keepBatch(input, control),
  unpack: async (input) => (await import('./batch')).unpackAll(input),
  keep: async (input, control) => (await import('./keep')).keepGiven(input, control),
};

serveJobs(jobs);
