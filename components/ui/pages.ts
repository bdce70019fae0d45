/** Pages of the whole program, in every bar: `/<locale>/<name>`. A new one is a line here and a word in `common.pages`. */
export const PROGRAM_PAGES = ['import'] as const;

/** Pages of one work: `/<locale>/<name>/<document>`. A new one is a line here and a word in `common.workPages`. */
export const WORK_PAGES = ['read', 'review', 'findings', 'terms', 'names', 'compare', 'history'] as const;

export type ProgramPage = (typeof PROGRAM_PAGES)[number];
export type WorkPage = (typeof WORK_PAGES)[number];
