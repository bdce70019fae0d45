'use client';

import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PanelProps } from '../tool';
import { COMMAND_NAMES, type CommandName } from './commands';
import { keepKeymap, loadKeymap } from './kept-keymap';
import { characterOf, DEFAULT_KEYMAP, isKey, type Keymap, remapped } from './keymap';

/** The keys of the reader: what each does, another character for it, all of them off or as they were. */
export default function KeysDialog({ reader }: PanelProps) {
  const { t } = useTranslation('reader');
  const [keymap, setKeymap] = useState(loadKeymap);
  const change = (next: Keymap) => {
    keepKeymap(next);
    setKeymap(next);
  };
  const known = reader.commands();
  return (
    <div className="keys">
      <p className="hint">{t('keys.hint')}</p>
      <label className="choice">
        <input type="checkbox" checked={keymap.on} onChange={() => change({ ...keymap, on: !keymap.on })} />
        {t('keys.on')}
      </label>
      <dl>
        {COMMAND_NAMES.filter((name) => known.includes(name)).map((name) => (
          <KeyRow key={name} name={name} keymap={keymap} change={change} />
        ))}
        {(['enter', 'leave', 'arrows'] as const).map((name) => (
          <div key={name}>
            <dt>
              <kbd>{{ enter: 'Enter', leave: 'Esc', arrows: '↓ ↑' }[name]}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => change(DEFAULT_KEYMAP)}>
        {t('keys.reset')}
      </button>
    </div>
  );
}

interface KeyRowProps {
  readonly name: CommandName;
  readonly keymap: Keymap;
  readonly change: (keymap: Keymap) => void;
}

/** A command and the field that takes its character: whatever is typed there becomes it. */
function KeyRow({ name, keymap, change }: KeyRowProps) {
  const { t } = useTranslation('reader');
  const take = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !isKey(event.key)) return;
    event.preventDefault();
    change(remapped(keymap, name, characterOf(event)));
  };
  return (
    <div>
      <dt>
        <input
          type="text"
          className="key"
          value={keymap.keys[name]}
          disabled={!keymap.on}
          aria-label={t('keys.of', { command: t(`keys.${name}`) })}
          onKeyDown={take}
          onFocus={(event) => event.target.select()}
          readOnly
        />
      </dt>
      <dd>{t(`keys.${name}`)}</dd>
    </div>
  );
}
