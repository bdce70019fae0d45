'use client';

import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPT } from './text-field';

/** Lets a whole folder be chosen; React's types do not know the attribute. */
const FOLDER = { webkitdirectory: '' };

interface BatchFilesProps {
  readonly files: readonly File[];
  readonly take: (files: readonly File[]) => void;
  readonly go: () => void;
}

/** Many files at once: a folder, an archive, or a handful; what belongs together is told from their names. */
export function BatchFiles({ files, take, go }: BatchFilesProps) {
  const { t } = useTranslation('import');
  const picker = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <section
      aria-label={t('kind.many')}
      className="batch-files"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take([...event.dataTransfer.files]);
      }}
    >
      {files.length === 0 ? (
        <p className="drop-here">{t('batch.empty')}</p>
      ) : (
        <ul className="names">
          {files.slice(0, 200).map((file) => (
            <li key={file.webkitRelativePath || file.name}>
              <bdi>{file.webkitRelativePath || file.name}</bdi>
            </li>
          ))}
          {files.length > 200 && <li>{t('batch.more', { count: files.length - 200 })}</li>}
        </ul>
      )}
      <p className="acts">
        <button type="button" className="button go" disabled={files.length === 0} onClick={go}>
          {t('batch.go', { count: files.length })}
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {t('batch.files')}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          {t('batch.folder')}
        </button>
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        aria-label={t('batch.files')}
        onChange={(event) => take([...(event.target.files ?? [])])}
      />
      <input
        ref={folder}
        type="file"
        hidden
        {...FOLDER}
        aria-label={t('batch.folder')}
        onChange={(event) => take([...(event.target.files ?? [])])}
      />
    </section>
  );
}
