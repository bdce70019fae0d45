import type { ImportResult } from '../../core/pipeline';
import type { FilePreview, ImportRequest, ReadRequest } from './import';
import type { KeepRequest, KeptWork } from './keep';
import { type Job, serveJobs } from './serve';

/** The jobs of the program by name; a new one is a line here and one below. */
export interface JobTypes {
  readonly import: { input: ImportRequest; output: ImportResult };
  readonly read: { input: ReadRequest; output: FilePreview };
  readonly keep: { input: KeepRequest; output: KeptWork };
}

export type JobName = keyof JobTypes;

/** Each loads what it needs when it is called. */
const jobs: { readonly [Name in JobName]: Job<JobTypes[Name]['input'], JobTypes[Name]['output']> } = {
  import: async (input, control) => (await import('./import')).importGiven(input, control),
  read: async (input, control) => (await import('./import')).readOnly(input, control),
  keep: async (input, control) => (await import('./keep')).keepGiven(input, control),
};

serveJobs(jobs);
