/** A model that gives sentences of many languages vectors which are near each other when they mean the same. */
export interface Encoder {
  /** A vector for each text, all of one length. Throws `Problem('bad-model')` when the model cannot take them. */
  encode(texts: readonly string[]): Promise<Float32Array[]>;
}
