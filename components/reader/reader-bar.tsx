'use client';

import { useTranslation } from 'react-i18next';
import { DisplayMenu } from '../ui/display-menu';
import type { Theme } from '../ui/theme';
import type { Display } from './display/display';
import { TypeSettings } from './display/type-settings';
import { ViewMenu } from './display/view-menu';
import type { Reader, ReaderFacts } from './reader';
import { TOOLS } from './tools';

interface ReaderBarProps {
  readonly facts: ReaderFacts;
  readonly reader: Reader | undefined;
  readonly theme: Theme;
  readonly display: Display;
  readonly change: (part: Partial<Display>) => void;
  readonly swap: () => void;
  /** Name of the tool that is open. */
  readonly open: string | undefined;
  readonly toggle: (tool: string) => void;
}

/** What the bar has while a text is read; on a phone it lies under the thumb. */
export function ReaderBar({ facts, reader, theme, display, change, swap, open, toggle }: ReaderBarProps) {
  const { t } = useTranslation('reader');
  const { t: common } = useTranslation('common');
  const names = {
    system: common('theme_system'),
    light: common('theme_light'),
    dark: common('theme_dark'),
    sepia: common('theme_sepia'),
  };
  return (
    <div className="reading-tools" role="toolbar" aria-label={t('toolbar')}>
      {facts.columns.length > 1 && <ViewMenu facts={facts} display={display} change={change} swap={swap} />}
      {facts.columns.length > 1 && display.view === 'one' && (
        <button type="button" className="tool reveal-button" disabled={!reader} onClick={() => reader?.run('reveal')}>
          {t('reveal.button')}
        </button>
      )}
      <button
        type="button"
        className="tool wide"
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
            className={name === 'help' ? 'tool wide' : 'tool'}
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
      <DisplayMenu label={common('theme')} theme={theme} names={names}>
        <TypeSettings display={display} change={change} />
        <label className="choice narrow">
          <input type="checkbox" checked={display.notes} onChange={() => change({ notes: !display.notes })} />
          {t('notesToggle')}
        </label>
      </DisplayMenu>
    </div>
  );
}
