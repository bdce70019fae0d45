import enCommon from './en/common.json';
import enCompare from './en/compare.json';
import enFindings from './en/findings.json';
import enHistory from './en/history.json';
import enImport from './en/import.json';
import enLedgers from './en/ledgers.json';
import enLibrary from './en/library.json';
import enProblem from './en/problem.json';
import enReader from './en/reader.json';
import enReview from './en/review.json';
import type { Locale } from './locale';
import ruCommon from './ru/common.json';
import ruCompare from './ru/compare.json';
import ruFindings from './ru/findings.json';
import ruHistory from './ru/history.json';
import ruImport from './ru/import.json';
import ruLedgers from './ru/ledgers.json';
import ruLibrary from './ru/library.json';
import ruProblem from './ru/problem.json';
import ruReader from './ru/reader.json';
import ruReview from './ru/review.json';
import zhCommon from './zh/common.json';
import zhCompare from './zh/compare.json';
import zhFindings from './zh/findings.json';
import zhHistory from './zh/history.json';
import zhImport from './zh/import.json';
import zhLedgers from './zh/ledgers.json';
import zhLibrary from './zh/library.json';
import zhProblem from './zh/problem.json';
import zhReader from './zh/reader.json';
import zhReview from './zh/review.json';

/** English is the form the others are compared with (`locales.test.ts`) and the type of every key. */
export const ENGLISH = {
  common: enCommon,
  library: enLibrary,
  reader: enReader,
  review: enReview,
  history: enHistory,
  import: enImport,
  problem: enProblem,
  findings: enFindings,
  ledgers: enLedgers,
  compare: enCompare,
};

export type Namespace = keyof typeof ENGLISH;

type Bundles = Readonly<Record<Namespace, Readonly<Record<string, unknown>>>>;

export const RESOURCES: Readonly<Record<Locale, Bundles>> = {
  en: ENGLISH,
  zh: {
    common: zhCommon,
    library: zhLibrary,
    reader: zhReader,
    review: zhReview,
    history: zhHistory,
    import: zhImport,
    problem: zhProblem,
    findings: zhFindings,
    ledgers: zhLedgers,
    compare: zhCompare,
  },
  ru: {
    common: ruCommon,
    library: ruLibrary,
    reader: ruReader,
    review: ruReview,
    history: ruHistory,
    import: ruImport,
    problem: ruProblem,
    findings: ruFindings,
    ledgers: ruLedgers,
    compare: ruCompare,
  },
};
