'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../ui/answer';
import { EncodingChoice } from './encoding-choice';
import type { FileWishes } from './request';

/** Problems that another encoding may mend. */
const ENCODING: ReadonlySet<string> = new Set(['bad-utf8', 'bad-bytes', 'unknown-encoding']);
const PASSWORD: ReadonlySet<string> = new Set(['password', 'wrong-password']);

/** Whether a person can help the file to be read. */
export function canHelp({ code, place }: Refusal): boolean {
  return ENCODING.has(code) || (PASSWORD.has(code) && /\.pdf$/i.test(place?.file ?? ''));
}

interface UnreadFileProps {
  readonly refusal: Refusal;
  /** Reads it in another way; undefined when nothing would help. */
  readonly read?: (wishes: FileWishes) => void;
  readonly remove: () => void;
}

/** A file that could not be read as it is: asks for its password or its encoding. */
export function UnreadFile({ refusal, read, remove }: UnreadFileProps) {
  const { t } = useTranslation('import');
  const [password, setPassword] = useState('');
  return (
    <div className="file-card unread">
      <p role="alert">{refusal.detail}</p>
      {read && PASSWORD.has(refusal.code) && (
        <p className="acts">
          <label>
            {t('password')}
            <input type="password" value={password} autoComplete="off" onChange={(e) => setPassword(e.target.value)} />
          </label>
          <button type="button" className="button" disabled={password === ''} onClick={() => read({ password })}>
            {t('openFile')}
          </button>
        </p>
      )}
      {read && ENCODING.has(refusal.code) && (
        <>
          {refusal.code === 'bad-utf8' && (
            <button type="button" className="button" onClick={() => read({ encoding: 'utf-8', lossy: true })}>
              {t('encoding.lossy')}
            </button>
          )}
          <EncodingChoice choose={(encoding) => read({ encoding, lossy: true })} />
        </>
      )}
      <button type="button" className="button small" onClick={remove}>
        {t('removeFile')}
      </button>
    </div>
  );
}
