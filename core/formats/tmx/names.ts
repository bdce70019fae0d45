/** Types of the properties in which the program keeps what TMX has no place for; TMX asks that they begin with `x-`. */
export const TITLE = 'x-title';
/** In place of the title, as JSON, where it holds what XML cannot. */
export const TITLE_JSON = 'x-title-json';
export const DOCUMENT = 'x-document';
export const SCORE = 'x-score';
export const REVIEW = 'x-review';
/** A placeholder for one character that XML cannot hold; its content is the code point, hexadecimal. */
export const CHARACTER = 'x-char';
