'use client';

import { UserRound } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../ui/menu';
import { keepYourName, yourName } from './device';

/** The name that changes made on this device have in the history. */
export function YourName() {
  const { t } = useTranslation('review');
  const id = useId();
  const [name, setName] = useState('');
  useEffect(() => setName(yourName()), []);
  const change = (next: string) => {
    setName(next);
    keepYourName(next);
  };
  const label = name === '' ? t('name.label') : `${t('name.label')}: ${name}`;
  return (
    <Menu label={label} face={<UserRound size={16} aria-hidden />}>
      <div className="your-name">
        <label htmlFor={id}>{t('name.label')}</label>
        <input
          id={id}
          type="text"
          autoComplete="name"
          maxLength={100}
          value={name}
          onChange={(event) => change(event.target.value)}
        />
        <p>{t('name.hint')}</p>
      </div>
    </Menu>
  );
}
