/**
 * An error a person can act on: `code` is the stable name and the key of the sentence in `locales` (`problem.<code>`);
 * `values` fill it; `place` says where. `message` is English, for logs.
 */
export class Problem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly values: Readonly<Record<string, string | number>> = {},
    readonly place: Place = {},
  ) {
    super(message);
    this.name = 'Problem';
  }
}

/** Where in what was given: lines and columns from 1, bytes from 0, `entry` of an archive, JSON path. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly byte?: number;
  readonly entry?: string;
  readonly path?: string;
}
