'use client';

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  readonly display: Display;
  /** The two ends of the bar. */
  readonly start: ReactNode;
  readonly menus: ReactNode;
  /** The text, made on the server. */
  readonly children: ReactNode;
}

/** The frame around a text: bar, tools (`tools.ts`), and what is set on the page. The text itself is not React's. */
export function ReaderShell({ facts, start, menus, children, ...kept }: ReaderShellProps) {
  const { t } = useTranslation('reader');
  const text = useRef<HTMLElement>(null);
  const [display, change] = useDisplay(kept.display);
  const [said, say] = useState('');
  const [tool, open] = useState<string>();
  const close = useCallback(() => open(undefined), []);
  const voice = useMemo(() => ({ say, open, lost: () => say(t('linkLost')) }), [t]);
  const reader = useReader(text, facts, voice);
  useTools(reader);
  useCommands(reader, display, change);
  useFading(said, say);
  const toggle = (name: string) => open(tool === name ? undefined : name);
  return (
    <>
      <header className="bar">
        {start}
        <div className="tools">
          <ReaderBar facts={facts} reader={reader} display={display} change={change} open={tool} toggle={toggle} />
          {menus}
        </div>
      </header>
      <main
        id="text"
        ref={text}
        className="reader"
        tabIndex={-1}
        data-view={display.view}
        data-reveal={display.reveal}
        data-notes={display.notes ? 'on' : 'off'}
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
