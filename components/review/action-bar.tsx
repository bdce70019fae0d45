'use client';

import { useTranslation } from 'react-i18next';
import { KEYS, type KeyCommand } from './keys';

/** What stands in the bar below the pairs, the most used first. Navigation has the list itself. */
const SHOWN: readonly KeyCommand[] = [
  'confirm',
  'merge',
  'split',
  'give',
  'take',
  'untranslated',
  'added',
  'edit',
  'link',
  'dispute',
  'nextDoubtful',
  'previousDoubtful',
  'confirmAbove',
  'realign',
];

const FACES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowUp: '↑',
  'Shift+Enter': '⇧ Enter',
  'Shift+U': '⇧ u',
  'Shift+D': '⇧ d',
  'Ctrl+Z': 'Ctrl z',
  'Shift+Ctrl+Z': '⇧ Ctrl z',
  Escape: 'Esc',
};

/** A key as it is printed on keyboards. */
export function faceOf(key: string): string {
  return FACES[key] ?? key;
}

/** Every action on the pair in focus as a button that names its key. */
export function ActionBar({ run }: { readonly run: (command: KeyCommand) => void }) {
  const { t } = useTranslation('review');
  return (
    <div role="toolbar" aria-label={t('actions')} className="actions">
      {SHOWN.map((command) => (
        <button key={command} type="button" className="tool" onClick={() => run(command)}>
          <kbd aria-hidden>{faceOf(KEYS.find((line) => line.command === command)?.keys[0] ?? '')}</kbd>
          {t(`action.${command}`)}
        </button>
      ))}
      <button type="button" className="tool" onClick={() => run('help')}>
        <kbd aria-hidden>?</kbd>
        {t('action.help')}
      </button>
    </div>
  );
}
