'use client';

import { useTranslation } from 'react-i18next';
import { EncodingChoice } from './encoding-choice';
import type { FileWishes, GivenFile } from './request';

interface FileCardProps {
  readonly file: GivenFile;
  /** Reads the file anew; undefined when the browser no longer has it. */
  readonly read?: (wishes: FileWishes) => void;
  readonly remove: () => void;
}

/** A file that was given: what it is, how its words begin, and in which encoding it was read. */
export function FileCard({ file, read, remove }: FileCardProps) {
  const { t, i18n } = useTranslation('import');
  const { format, size, replaced = 0, encoding, text, length } = file;
  return (
    <div className="file-card">
      <p className="what">
        <span className="format">{format.toUpperCase()}</span> {sizeText(size, i18n.language)}
        <button type="button" className="button small" onClick={remove}>
          {t('removeFile')}
        </button>
      </p>
      <blockquote className="sample" dir="auto">
        {text.slice(0, 600)}
        {length > 600 && '…'}
      </blockquote>
      {replaced > 0 && <p className="doubt">{t('encoding.replaced', { count: replaced })}</p>}
      {encoding && read && (
        <EncodingChoice
          encoding={encoding}
          confidence={file.confidence}
          candidates={file.candidates}
          choose={(name) => read({ encoding: name, lossy: true })}
        />
      )}
    </div>
  );
}

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

function sizeText(bytes: number, locale: string): string {
  const power = Math.min(2, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const unit = UNITS[power] ?? 'byte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(
    bytes / 1024 ** power,
  );
}
