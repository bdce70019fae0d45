'use client';

import { useTranslation } from 'react-i18next';
import type { Display } from './display/display';
import { VIEWS } from './display/view';
import type { Reader, ReaderFacts } from './reader';
import { TOOLS } from './tools';

interface ReaderBarProps {
  readonly facts: ReaderFacts;
  readonly reader: Reader | undefined;
  readonly display: Display;
  readonly change: (part: Partial<Display>) => void;
  /** Name of the tool that is open. */
  readonly open: string | undefined;
  readonly toggle: (tool: string) => void;
}

/** What the bar has while a text is read. */
export function ReaderBar({ facts, reader, display, change, open, toggle }: ReaderBarProps) {
  const { t } = useTranslation('reader');
  return (
    <>
      {facts.columns.length > 1 && (
        <fieldset className="seg">
          <legend className="sr-only">{t('view.label')}</legend>
          {VIEWS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={display.view === name}
              onClick={() => change({ view: name })}
            >
              {t(`view.${name}`)}
            </button>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        className="tool"
        aria-pressed={display.notes}
        onClick={() => change({ notes: !display.notes })}
      >
        {t('notesToggle')}
      </button>
      {TOOLS.map(({ name, icon: Icon }) => {
        if (!Icon) return null;
        const label = t(`tools.${name}` as 'tools.help');
        return (
          <button
            key={name}
            type="button"
            className="tool"
            aria-expanded={open === name}
            aria-label={label}
            title={label}
            disabled={!reader}
            onClick={() => toggle(name)}
          >
            <Icon size={17} aria-hidden />
          </button>
        );
      })}
    </>
  );
}
