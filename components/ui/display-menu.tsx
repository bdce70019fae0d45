'use client';

import { type ReactNode, useState } from 'react';
import { keep } from './keep';
import { Menu } from './menu';
import { THEMES, type Theme } from './theme';

interface DisplayMenuProps {
  readonly label: string;
  readonly theme: Theme;
  readonly names: Readonly<Record<Theme, string>>;
  /** What a page adds to it. */
  readonly children?: ReactNode;
}

/** How the page looks on this device. */
export function DisplayMenu({ label, theme: kept, names, children }: DisplayMenuProps) {
  const [theme, setTheme] = useState(kept);
  const choose = (next: Theme) => {
    setTheme(next);
    document.documentElement.dataset.theme = next;
    keep('diglot-theme', next);
  };
  return (
    <Menu label={label} face="Aa">
      <fieldset>
        <legend>{label}</legend>
        {THEMES.map((name) => (
          <label key={name} className="choice">
            <input type="radio" name="theme" value={name} checked={theme === name} onChange={() => choose(name)} />
            {names[name]}
          </label>
        ))}
      </fieldset>
      {children}
    </Menu>
  );
}
