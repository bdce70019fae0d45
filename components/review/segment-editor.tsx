'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';

interface SegmentEditorProps {
  readonly text: string;
  readonly lang: string;
  readonly label: string;
  /** With the words as they were when the field opened. */
  readonly onDone: (was: string, text: string) => void;
  readonly onLeave: () => void;
}

/** The words of one sentence in a field as high as they need: Enter keeps them, Esc leaves them as they were. */
export function SegmentEditor({ text, lang, label, onDone, onLeave }: SegmentEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  const was = useRef(text).current;
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
    grow(element);
  }, []);
  const end = (done: () => void) => {
    if (left.current) return;
    left.current = true;
    done();
  };
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') end(onLeave);
    else if (event.key === 'Enter') {
      event.preventDefault();
      const { value } = event.currentTarget;
      end(() => onDone(was, value));
    }
  };
  return (
    <textarea
      ref={field}
      className="editor"
      lang={lang}
      aria-label={label}
      defaultValue={text}
      rows={1}
      onKeyDown={keys}
      onInput={(event) => grow(event.currentTarget)}
      onBlur={(event) => {
        const { value } = event.currentTarget;
        end(() => onDone(was, value));
      }}
    />
  );
}

function grow(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + 2}px`;
}
