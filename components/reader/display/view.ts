/** How the columns stand. Below 600 px side by side becomes stacked by itself. */
export const VIEWS = ['side', 'stacked', 'interlinear', 'one'] as const;
export type View = (typeof VIEWS)[number];

/** What `one` language shows of the other: a sentence, a paragraph, a sentence while held, or all of it blurred. */
export const REVEALS = ['sentence', 'paragraph', 'peek', 'blur'] as const;
export type Reveal = (typeof REVEALS)[number];
