'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

interface MenuProps {
  readonly label: string;
  /** What the button shows; `label` is what it is called. */
  readonly face: ReactNode;
  readonly children: ReactNode;
}

/** A button that opens a small panel. Esc and a click elsewhere close it; the browser's own popover does the rest. */
export function Menu({ label, face, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => {
      const box = button.current?.getBoundingClientRect();
      if (!box || !panel.current) return;
      const width = document.documentElement.clientWidth;
      const left = box.left < width / 2;
      const isLow = box.top > window.innerHeight / 2;
      panel.current.style.top = isLow ? 'auto' : `${box.bottom + 6}px`;
      panel.current.style.bottom = isLow ? `${window.innerHeight - box.top + 6}px` : 'auto';
      panel.current.style.maxHeight = `${(isLow ? box.top : window.innerHeight - box.bottom) - 14}px`;
      panel.current.style.left = left ? `${Math.max(8, box.left)}px` : 'auto';
      panel.current.style.right = left ? 'auto' : `${Math.max(8, width - box.right)}px`;
    };
    const element = panel.current;
    element?.addEventListener('beforetoggle', place);
    return () => element?.removeEventListener('beforetoggle', place);
  }, []);
  return (
    <>
      <button ref={button} type="button" className="tool" popoverTarget={id} aria-label={label} title={label}>
        {face}
      </button>
      <div ref={panel} id={id} popover="auto" className="menu">
        {children}
      </div>
    </>
  );
}
