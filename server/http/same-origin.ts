import { Problem } from '../../core/model/problem';

/**
 * Refuses what another site made a browser send: `Sec-Fetch-Site` decides where there is one, else `Origin` against
 * `Host`. Programs that are no browser send neither and pass. Throws `Problem('cross-origin')`.
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const same = site ? site === 'same-origin' : origin === null || hostOf(origin) === request.headers.get('host');
  if (!same) throw new Problem('cross-origin', 'The request came from another site');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
