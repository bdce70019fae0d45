/** Frozen parameters of the aligner. How each was chosen: `docs/decisions/0005-aligner-parameters.md`. */
export const PARAMETERS = {
  /** Most segments on one side of a bead; 5 as in Bertalign's and the prototype's ladders. */
  longest: 5,
  /** Most segments of both sides of a bead together. */
  widest: 8,
  /** Share of the background in the mixture that renders a word; heavy, so that unexplained words cost little. */
  background: 0.6,
  /** Share of a word's explanation that may come from anywhere in the bead; the rest comes from what lies level. */
  flat: 0.1,
  /** Pairs of words less often together than this times chance, after (1 - λ) / λ, are left out. */
  linkLeast: 2,
  /** Weight of the word evidence of both directions together; 1 would be their sum. */
  wordWeight: 0.5,
  /** Weight of the likeness of a model's vectors, where there are any; no set was tried, for want of a free model. */
  likenessWeight: 1,
  /** Weight of the length ratio. */
  lengthWeight: 1.2,
  /** Variance of lengths a character, before it is estimated; 6.8 in Gale and Church (1993). */
  lengthVariance: 5,
  /** Degrees of freedom of the length difference. */
  lengthFreedom: 12,
  /** What a Latin letter in a Chinese text adds to its length, in hanzi. */
  latinLength: 0.35,
  /** Likeness of consonants above which hanzi are taken for a transcription of a name. */
  namesLeast: 0.74,
  /** Rendering weight of a transcription whose consonants are all alike. */
  namesWeight: 0.5,
  /** Likeness of letters above which a Russian and an English word are cognates. */
  cognatesLeast: 0.6,
  /** Rendering weight of cognates that are wholly alike. */
  cognatesWeight: 0.6,
  /** Half width of the corridor round the anchor path, in segments. */
  corridor: 20,
  /** The corridor widens by this share of the distance to the next anchor. */
  corridorSlope: 0.3,
  /** A pair of words anchors when the product of its counts on both sides is no greater. */
  anchorMeetings: 9,
  /** Least weight of a pair of segments that anchors; 1 is one unambiguous pair of words. */
  anchorWeight: 1,
  /** Anchors further than this from the diagonal of their neighbours are dropped, in segments. */
  anchorSpread: 10,
  /** Half width of the corridor at most, in segments; keeps time linear where nothing anchors. */
  corridorWidest: 200,
  /** The coarse search keeps cells whose best path is no further than this below the best of all. */
  corridorMargin: 25,
  /** Cells that are kept to each side of the best path at most, in segments. */
  corridorFine: 20,
  /** Beads that join three segments or more are not weighed when prior and lengths alone score less. */
  shapeFloor: -20,
  /** Scores are divided by it before they become probabilities: words of one bead are not independent. */
  temperature: 2,
  /** What a bead costs when the expected number of right beads is maximised; half of the F1 expected. */
  beadCost: 0.47,
  /** Weight in beads of the expected shapes when priors are read off the output. */
  priorMemory: 40,
  /** Weight in beads of the first variance when it is read off the output. */
  lengthMemory: 20,
  /** How often words are learned from the result and the search repeated. */
  learningStages: 1,
  /** Rounds of expectation maximisation. */
  learningRounds: 4,
  /** Beads two words must share before one may be learned to render the other. */
  togetherLeast: 2,
  /** Pseudo-count of what the lexicon says. */
  knownWeight: 3,
  /** Share of the background when words of a bead are shared out. */
  nullShare: 0.1,
  /** Learned renderings below this are left out. */
  faintest: 0.02,
  /** A pair seen in n beads keeps 1 - discount / n of what it learned. */
  learnedDiscount: 1,
  /** Rounds in which priors and length are read off the output again. */
  rounds: 3,
} as const;

export type Parameters = { readonly [K in keyof typeof PARAMETERS]: number };
