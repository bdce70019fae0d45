/** What Diglot uses of the `az` package, which has no types of its own. */
declare module 'az' {
  export interface AzTag {
    readonly stat: readonly string[];
    readonly flex: readonly string[];
    readonly POS?: string;
    toString(): string;
  }
  export interface AzParse {
    readonly word: string;
    readonly tag: AzTag;
    readonly score: number;
    readonly parser: string;
    readonly formCnt?: number;
    normalize(keepPos?: boolean): AzParse | false;
    inflect(form: number): AzParse | false;
    toString(): string;
  }
  export interface Morph {
    (word: string, options?: { ignoreCase?: boolean; parsers?: readonly string[] }): AzParse[];
    init(folder: string, done: (error?: unknown) => void): void;
  }
  const az: { readonly Morph: Morph };
  export default az;
}
