'use client';

import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileCard } from './file-card';
import { LanguageChoice } from './language-choice';
import type { DraftText, FileWishes } from './request';
import { UnreadFile } from './unread-file';
import type { PendingFile } from './use-files';

/** Endings of every format that is read, for the browser's file dialog. */
export const ACCEPT =
  '.txt,.md,.markdown,.html,.htm,.xhtml,.docx,.docm,.dotx,.pdf,.epub,.tei,.xml,.srt,.vtt,.tmx,.xlf,.xliff,.tsv,.csv,.json,.zip';

export type TextName = 'page' | 'a' | 'b' | 'c';

interface TextFieldProps {
  readonly name: TextName;
  readonly given: DraftText;
  readonly pending?: PendingFile;
  readonly change: (next: DraftText) => void;
  readonly take: (files: readonly File[]) => void;
  /** Reads the field's file in another way; undefined when the browser no longer has it. */
  readonly reread?: (wishes: FileWishes) => void;
  readonly remove: () => void;
  readonly submit: () => void;
}

/** A text as it is given: pasted, or as a file that shows how it reads. */
export function TextField({ name, given, pending, change, take, reread, remove, submit }: TextFieldProps) {
  const { t } = useTranslation('import');
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take([...event.dataTransfer.files]);
    },
  };
  const held = pending ?? given.file;
  return (
    <section className={`text-field${over ? ' over' : ''}`} aria-labelledby={held && `name-${name}`} {...drop}>
      <div className="above">
        <label id={`name-${name}`} htmlFor={held ? undefined : `text-${name}`}>
          {held?.name ?? t(`field.${name}`)}
        </label>
        <LanguageChoice value={given.lang} onChange={(lang) => change({ ...given, lang })} label={t('language')} />
      </div>
      {pending && !pending.refusal && <p className="reading-file">{t('stage.read')}</p>}
      {pending?.refusal && <UnreadFile refusal={pending.refusal} read={reread} remove={remove} />}
      {!pending && given.file && <FileCard file={given.file} read={reread} remove={remove} />}
      {!held && (
        <textarea
          id={`text-${name}`}
          value={given.text}
          lang={given.lang}
          spellCheck={false}
          placeholder={t(`placeholder.${name}`)}
          onChange={(event) => change({ ...given, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          }}
        />
      )}
      <div className="below">
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {t('file')}
        </button>
        <span>{t('drop')}</span>
        <input
          ref={picker}
          type="file"
          hidden
          multiple={name === 'page' || name === 'a'}
          accept={ACCEPT}
          aria-label={t('file')}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
    </section>
  );
}
