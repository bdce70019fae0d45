import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, preferredLocale } from './locales/locale';

const LOCALE_COOKIE = 'diglot-locale';

/** Sends an address without a language to the reader's language, and every page out under its own script nonce. */
export function proxy(request: NextRequest): NextResponse {
  const [, first] = request.nextUrl.pathname.split('/');
  if (!isLocale(first)) return toLocale(request);
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('x-diglot-locale', first);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'same-origin');
  return response;
}

function toLocale(request: NextRequest): NextResponse {
  const kept = request.cookies.get(LOCALE_COOKIE)?.value;
  const locale = isLocale(kept) ? kept : preferredLocale(request.headers.get('accept-language'));
  const url = request.nextUrl.clone();
  url.pathname = `/${locale}${url.pathname === '/' ? '' : url.pathname}`;
  return NextResponse.redirect(url, 307);
}

/** Content may never cause a request: images and fonts are our own, and no text brings a script. */
function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = { matcher: ['/((?!api/|_next/|healthz|.*\\.(?:svg|png|ico|webmanifest|txt|js)$).*)'] };
