'use client';

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../ui/theme';
import { useSwap } from './columns/use-swap';
import type { Display } from './display/display';
import { useDisplay } from './display/use-display';
import type { ReaderFacts } from './reader';
import { ReaderBar } from './reader-bar';
import { ToolPanel } from './tools/tool-panel';
import { useTools } from './tools/use-tools';
import { useCommands } from './use-commands';
import { useReader } from './use-reader';

interface ReaderShellProps {
  readonly facts: ReaderFacts;
  readonly theme: Theme;
  readonly display: Display;
  /** The two ends of the bar. */
  readonly start: ReactNode;
  readonly menus: ReactNode;
  /** The text, made on the server. */
  readonly children: ReactNode;
}

/** The frame around a text: bar, tools (`tools.ts`), and what is set on the page. The text itself is not React's. */
export function ReaderShell({ facts, theme, start, menus, children, ...kept }: ReaderShellProps) {
  const { t } = useTranslation('reader');
  const text = useRef<HTMLElement>(null);
  const [display, change] = useDisplay(kept.display);
  const [said, say] = useState('');
  const [tool, open] = useState<string>();
  const close = useCallback(() => open(undefined), []);
  const toggle = useCallback((name: string) => open((now) => (now === name ? undefined : name)), []);
  const voice = useMemo(() => ({ t, say, open }), [t]);
  const reader = useReader(text, facts, voice);
  const swap = useSwap(reader, change);
  useTools(reader);
  useCommands(reader, { display, change, swap, toggle });
  useFading(said, say);
  const { view, reveal, notes, size, width, spacing, face } = display;
  return (
    <>
      <header className="bar">
        {start}
        <div className="tools">
          <ReaderBar {...{ facts, reader, theme, display, change, swap, toggle }} open={tool} />
          {menus}
        </div>
      </header>
      <main
        id="text"
        ref={text}
        className="reader"
        tabIndex={-1}
        data-view={view}
        data-reveal={reveal}
        data-notes={notes ? 'on' : 'off'}
        data-size={size}
        data-width={width}
        data-spacing={spacing}
        data-face={face}
        data-columns={facts.columns.length}
      >
        {children}
      </main>
      {reader && tool && <ToolPanel key={tool} name={tool} reader={reader} close={close} />}
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}

/** What was said goes after a while. */
function useFading(said: string, say: (sentence: string) => void): void {
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => say(''), 6000);
    return () => clearTimeout(timer);
  }, [said, say]);
}
