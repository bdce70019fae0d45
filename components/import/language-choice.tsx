'use client';

import { useTranslation } from 'react-i18next';

const TAGS = ['zh-Hans', 'zh-Hant', 'ru', 'en'] as const;

interface LanguageChoiceProps {
  readonly value: string | undefined;
  readonly onChange: (lang: string | undefined) => void;
  readonly label: string;
}

/** The language of a text: told from its letters, or said. */
export function LanguageChoice({ value, onChange, label }: LanguageChoiceProps) {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const detect = t('detect');
  return (
    <select aria-label={label} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
      <option value="">{detect}</option>
      {TAGS.map((tag) => (
        <option key={tag} value={tag}>
          {common(`lang.${tag}`)}
        </option>
      ))}
    </select>
  );
}
