/** Frozen parameters of the aligner. How each was chosen: `docs/decisions/aligner-ablation.md`. */
export const PARAMETERS = {
  /** Most segments on one side of a bead; 5 as in Bertalign's and the prototype's ladders. */
  longest: 5,
  /** Most segments of both sides of a bead together. */
  widest: 8,
  /** Share of the background in the mixture that renders a word; heavy, so that unexplained words cost little. */
  background: 0.8,
  /** Added to each word count before it becomes a background probability. */
  backgroundSmoothing: 1,
  /** Weight of the word evidence of both directions together; 1 would be their sum. */
  wordWeight: 0.5,
  /** Weight of the length ratio. */
  lengthWeight: 1,
  /** Variance of lengths a character, before it is estimated; 6.8 in Gale and Church (1993). */
  lengthVariance: 6.8,
  /** Half width of the corridor round the anchor path, in segments. */
  corridor: 30,
  /** The corridor widens by this share of the distance to the next anchor. */
  corridorSlope: 0.3,
  /** Rounds in which priors and length are read off the output again. */
  rounds: 3,
} as const;

export type Parameters = { readonly [K in keyof typeof PARAMETERS]: number };
