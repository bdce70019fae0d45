import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { proxy } from '../proxy';

const policyOf = () =>
  proxy(new NextRequest('http://127.0.0.1:3000/en/import')).headers.get('content-security-policy') ?? '';

describe('the policy of pages', () => {
  it('[P5] lets no script run that the page does not name', () => {
    const scripts = policyOf()
      .split('; ')
      .find((part) => part.startsWith('script-src'));
    expect(scripts).toMatch(/'nonce-[\w+/=]{20,}'/);
    expect(scripts).not.toMatch(/unsafe-(?:inline|eval)/);
  });

  it('[P5] lets content ask no other server for anything', () => {
    const policy = policyOf();
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("object-src 'none'");
  });

  it('[P5] gives each page a nonce of its own', () => {
    expect(policyOf()).not.toBe(policyOf());
  });
});
