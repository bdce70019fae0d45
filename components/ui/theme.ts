/** How a page is coloured on this device. */
export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;

export type Theme = (typeof THEMES)[number];
