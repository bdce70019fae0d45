'use client';

import { X } from 'lucide-react';
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reader } from '../reader';
import type { PanelProps, Tool } from '../tool';
import { TOOLS } from '../tools';

/** Each panel is loaded when it is first opened. */
const PANELS: ReadonlyMap<string, ComponentType<PanelProps>> = new Map(
  TOOLS.flatMap(({ name, panel }) => (panel ? [[name, lazy(panel)] as const] : [])),
);

interface ToolPanelProps {
  readonly name: string;
  readonly reader: Reader;
  readonly close: () => void;
}

/** The open tool. Esc closes it, before it lets go of a pair; the focus goes back to where it was. */
export function ToolPanel({ name, reader, close }: ToolPanelProps) {
  const { t } = useTranslation('reader');
  const Panel = PANELS.get(name);
  const tool = TOOLS.find((one) => one.name === name);
  if (!Panel || !tool) return null;
  const title = t(`tools.${name}` as 'tools.help');
  const content = (
    <Suspense fallback={<p className="hint">{t('loading')}</p>}>
      <Panel reader={reader} close={close} tools={TOOLS} />
    </Suspense>
  );
  if (tool.place === 'dialog')
    return (
      <ToolDialog title={title} close={close}>
        {content}
      </ToolDialog>
    );
  return (
    <ToolAside title={title} place={tool.place ?? 'side'} reader={reader} close={close}>
      {content}
    </ToolAside>
  );
}

interface FrameProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

function ToolAside({
  title,
  place,
  reader,
  close,
  children,
}: FrameProps & { readonly place: NonNullable<Tool['place']>; readonly reader: Reader }) {
  const aside = useRef<HTMLElement>(null);
  useEffect(
    () =>
      reader.on('leave', () => {
        close();
        return true;
      }),
    [reader, close],
  );
  useFocusWithin(aside);
  return (
    <aside ref={aside} className={`tool-panel ${place}`} aria-label={title} tabIndex={-1}>
      <PanelHead title={title} close={close} />
      {children}
    </aside>
  );
}

function ToolDialog({ title, close, children }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" onClose={close} aria-label={title}>
      <PanelHead title={title} close={() => dialog.current?.close()} />
      {children}
    </dialog>
  );
}

function PanelHead({ title, close }: Omit<FrameProps, 'children'>) {
  const { t } = useTranslation('common');
  return (
    <header className="panel-head">
      <h2>{title}</h2>
      <button type="button" className="tool" onClick={close} aria-label={t('close')} title={t('close')}>
        <X size={16} aria-hidden />
      </button>
    </header>
  );
}

/** Moves the focus into a panel that a key or button opened, and back when it goes. */
function useFocusWithin(panel: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [panel]);
}
