/** How the columns stand. Below 600 px side by side becomes stacked by itself. */
export const VIEWS = ['side', 'stacked'] as const;

export type View = (typeof VIEWS)[number];

export function isView(value: string | undefined): value is View {
  return VIEWS.some((view) => view === value);
}
