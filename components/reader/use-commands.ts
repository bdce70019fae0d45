'use client';

import { useEffect, useRef } from 'react';
import type { Display } from './display/display';
import { VIEWS } from './display/view';
import type { Reader } from './reader';
import { TOOLS } from './tools';

interface PageActions {
  readonly display: Display;
  readonly change: (part: Partial<Display>) => void;
  readonly swap: () => void;
  readonly toggle: (tool: string) => void;
}

/** What keys do to the page as a whole. */
export function useCommands(reader: Reader | undefined, actions: PageActions): void {
  const now = useRef(actions);
  useEffect(() => {
    now.current = actions;
  });
  useEffect(() => {
    if (!reader) return;
    const doing = (action: () => void) => () => {
      action();
      return true;
    };
    const ends = [
      reader.on(
        'view',
        doing(() => now.current.change({ view: viewAfter(now.current.display) })),
      ),
      reader.on(
        'swap',
        doing(() => now.current.swap()),
      ),
      reader.on('copy', () => copyPair(reader)),
      ...TOOLS.flatMap(({ name, key }) =>
        key
          ? [
              reader.on(
                key,
                doing(() => now.current.toggle(name)),
              ),
            ]
          : [],
      ),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [reader]);
}

function viewAfter({ view }: Display): Display['view'] {
  return VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? 'side';
}

function copyPair(reader: Reader): boolean {
  const pair = reader.linking.pairText();
  if (pair === '') return false;
  void navigator.clipboard.writeText(pair).then(
    () => reader.say(reader.t('copied')),
    () => reader.say(reader.t('share.notCopied')),
  );
  return true;
}
