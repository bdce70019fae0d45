'use client';

import { taken } from './shelf';

/**
 * HTML that is made on the server and is in the page once. Given as a prop it would travel twice, in the HTML and in
 * the component payload; so the page leaves it on the shelf, this component takes it while it renders on the server,
 * and in the browser leaves what is there alone (docs/decisions/0002). A move inside the browser would find nothing:
 * links to texts are therefore plain links.
 */
export function ServedHtml({ name, className }: { name: string; className?: string }) {
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: taken(name) }} />;
}
