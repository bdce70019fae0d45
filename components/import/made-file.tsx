'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EncodingChoice } from './encoding-choice';
import type { GivenFile } from './request';

interface MadeFileProps {
  readonly work: string;
  /** From 1. */
  readonly number: number;
  readonly file: { readonly name: string; readonly size: number };
  /** The one a person chose; undefined when it was told from the bytes. */
  readonly encoding?: string;
  readonly pasted: boolean;
  readonly locale: string;
  readonly choose: (encoding: string) => void;
}

type Reading = Pick<GivenFile, 'encoding' | 'confidence' | 'candidates'>;

/** A file a work was made from: to be had back as it came, or read in another encoding. */
export function MadeFile({ work, number, file, encoding, pasted, locale, choose }: MadeFileProps) {
  const { t } = useTranslation('import');
  const [reading, setReading] = useState<Reading>();
  const [refusal, setRefusal] = useState<string>();
  const path = `/api/works/${encodeURIComponent(work)}`;
  const look = async () => {
    const response = await fetch(`${path}/readings?file=${number}&lang=${locale}`);
    const answer = (await response.json()) as Reading & { detail?: string };
    if (response.ok) setReading({ ...answer, encoding: encoding ?? answer.encoding, confidence: 0 });
    else {
      setReading({});
      setRefusal(answer.detail);
    }
  };
  return (
    <div className="file-card">
      <p className="what">
        <bdi>{file.name}</bdi>
        <a className="button small" href={`${path}/original?file=${number}`} download={file.name}>
          {t('made.download')}
        </a>
      </p>
      {refusal && <p className="doubt">{refusal}</p>}
      {!pasted && !reading && (
        <button type="button" className="button small" onClick={() => void look()}>
          {t('made.showReadings')}
        </button>
      )}
      {reading && <EncodingChoice {...reading} choose={choose} />}
    </div>
  );
}
