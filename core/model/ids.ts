/** Opaque names. None carries order or meaning; the shell makes them, core never invents one. */
export type WorkId = string;
export type DocumentId = string;
export type SegmentId = string;
export type BeadId = string;
export type BlockId = string;
export type AnnotationId = string;

/** Makes a new, never used id. Passed in by the shell: core has no randomness. */
export type NewId = () => string;

/** ISO 8601 instant, UTC, e.g. `2026-11-24T08:00:00.000Z`. Passed in by the shell: core has no clock. */
export type Instant = string;
