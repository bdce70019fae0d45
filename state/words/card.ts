/** Memory of one word by FSRS, as JSON keeps it; times are ISO 8601, UTC. */
export interface Card {
  readonly due: string;
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduled_days: number;
  readonly learning_steps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  readonly last_review?: string;
}
