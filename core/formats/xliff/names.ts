/** The namespace in which the program keeps what XLIFF has no place for, and its names there. */
export const PREFIX = 'diglot';
export const DIGLOT = 'diglot';
export const SPACE = 'urn:diglot:exchange';
export const TITLE = `${PREFIX}:title`;
/** In place of the title, as JSON, where it holds what XML cannot. */
export const TITLE_JSON = `${PREFIX}:title-json`;
/** A list of what is known of each document, as JSON. */
export const FACTS = `${PREFIX}:documents`;
/** The sub-state of a pair that somebody disputes. */
export const DISPUTED = 'diglot:disputed';
/** The kind of metadata that holds a pair's score. */
export const SCORE = 'score';
