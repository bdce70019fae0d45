import enCommon from './en/common.json';
import enFindings from './en/findings.json';
import enImport from './en/import.json';
import enLibrary from './en/library.json';
import enProblem from './en/problem.json';
import enReader from './en/reader.json';
import type { Locale } from './locale';
import ruCommon from './ru/common.json';
import ruFindings from './ru/findings.json';
import ruImport from './ru/import.json';
import ruLibrary from './ru/library.json';
import ruProblem from './ru/problem.json';
import ruReader from './ru/reader.json';
import zhCommon from './zh/common.json';
import zhFindings from './zh/findings.json';
import zhImport from './zh/import.json';
import zhLibrary from './zh/library.json';
import zhProblem from './zh/problem.json';
import zhReader from './zh/reader.json';

/** English is the form the others are compared with (`locales.test.ts`) and the type of every key. */
export const ENGLISH = {
  common: enCommon,
  library: enLibrary,
  reader: enReader,
  import: enImport,
  problem: enProblem,
  findings: enFindings,
};

export type Namespace = keyof typeof ENGLISH;

type Bundles = Readonly<Record<Namespace, Readonly<Record<string, unknown>>>>;

export const RESOURCES: Readonly<Record<Locale, Bundles>> = {
  en: ENGLISH,
  zh: {
    common: zhCommon,
    library: zhLibrary,
    reader: zhReader,
    import: zhImport,
    problem: zhProblem,
    findings: zhFindings,
  },
  ru: {
    common: ruCommon,
    library: ruLibrary,
    reader: ruReader,
    import: ruImport,
    problem: ruProblem,
    findings: ruFindings,
  },
};
