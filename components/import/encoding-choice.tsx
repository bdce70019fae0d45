'use client';

import { useTranslation } from 'react-i18next';
import { ENCODINGS, encodingName } from './encodings';

/** Confidence under which the other readings are shown without being asked for. */
const SURE = 0.9;

interface EncodingChoiceProps {
  /** The one in use; undefined when none could be told. */
  readonly encoding?: string;
  readonly confidence?: number;
  readonly candidates?: readonly { readonly encoding: string; readonly sample: string }[];
  readonly choose: (encoding: string) => void;
}

/** How the bytes of a text were read, the likeliest other readings one click away, and every other in a list. */
export function EncodingChoice({ encoding, confidence = 0, candidates = [], choose }: EncodingChoiceProps) {
  const { t } = useTranslation('import');
  const others = candidates.filter((candidate) => candidate.encoding !== encoding);
  return (
    <details className="encoding" open={encoding === undefined || (confidence < SURE && others.length > 0)}>
      <summary>
        {encoding === undefined ? t('encoding.choose') : t('encoding.readAs', { name: encodingName(encoding) })}
      </summary>
      {others.length > 0 && <p className="lead">{t('encoding.lead')}</p>}
      <ul>
        {others.map((other) => (
          <li key={other.encoding}>
            <button type="button" className="reading" onClick={() => choose(other.encoding)}>
              <strong>{encodingName(other.encoding)}</strong>
              <bdi>{other.sample}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <label className="choose">
        {t('encoding.other')}
        <select value={encoding ?? ''} onChange={(event) => event.target.value && choose(event.target.value)}>
          {encoding === undefined && <option value="">…</option>}
          {ENCODINGS.map((name) => (
            <option key={name} value={name}>
              {encodingName(name)}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
