/** A Chromium for the journeys, or undefined when there is none to be had. */
export function findBrowser(): Promise<string | undefined>;
