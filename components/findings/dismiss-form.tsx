'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DISMISS_REASONS, type DismissReason } from '../../core/model/finding';

interface DismissFormProps {
  readonly dismiss: (said: { because: DismissReason; words?: string }) => void;
}

/** Why a finding is dismissed: one of four reasons, and words where somebody has some. Enter sends it. */
export function DismissForm({ dismiss }: DismissFormProps) {
  const { t } = useTranslation('findings');
  const [because, choose] = useState<DismissReason>('same');
  const [words, write] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => first.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    dismiss({ because, ...(words.trim() && { words: words.trim() }) });
  };
  return (
    <form className="dismiss" onSubmit={submit}>
      <fieldset>
        <legend>{t('because')}</legend>
        {DISMISS_REASONS.map((reason, k) => (
          <label key={reason} className="choice">
            <input
              ref={k === 0 ? first : undefined}
              type="radio"
              name={name}
              checked={because === reason}
              onChange={() => choose(reason)}
            />
            {t(`becauseOf.${reason}`)}
          </label>
        ))}
      </fieldset>
      <input
        type="text"
        value={words}
        maxLength={2000}
        aria-label={t('words')}
        placeholder={t('words')}
        onChange={(event) => write(event.target.value)}
      />
      <button type="submit" className="button go">
        {t('dismiss')}
      </button>
    </form>
  );
}
