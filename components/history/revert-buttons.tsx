'use client';

import { useState } from 'react';
import { newId, yourName } from '../review/device';

interface RevertButtonsProps {
  readonly work: string;
  readonly locale: string;
  readonly revision: number;
  /** Which ways back there are. */
  readonly only: boolean;
  readonly after: boolean;
  readonly words: {
    readonly only: string;
    readonly after: string;
    readonly name: Readonly<Record<'only' | 'after', string>>;
    readonly failed: string;
  };
}

/** The ways back from one line of the history. Both are changes themselves, so both can be taken back. */
export function RevertButtons({ work, locale, revision, only, after, words }: RevertButtonsProps) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const revert = async (what: 'only' | 'after') => {
    setBusy(true);
    setRefused(undefined);
    const detail = await ask(work, locale, { id: newId(), revision, what, by: yourName() }).catch(() => words.failed);
    setRefused(detail);
    setBusy(false);
    if (detail === undefined) window.location.assign(window.location.pathname);
  };
  const button = (what: 'only' | 'after') => (
    <button
      type="button"
      className="button"
      disabled={busy}
      aria-label={words.name[what]}
      onClick={() => void revert(what)}
    >
      {words[what]}
    </button>
  );
  return (
    <>
      {only && button('only')}
      {after && button('after')}
      {refused !== undefined && <span role="alert">{refused}</span>}
    </>
  );
}

/** Undefined when it is done, else why not. */
async function ask(work: string, locale: string, body: object): Promise<string | undefined> {
  const response = await fetch(`/api/works/${encodeURIComponent(work)}/revert?lang=${locale}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.ok ? undefined : ((await response.json()) as { detail: string }).detail;
}
