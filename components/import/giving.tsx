'use client';

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusedError } from '../ui/answer';
import { LanguageChoice } from './language-choice';
import { type Draft, type DraftText, decodeFile } from './request';
import type { ImportActions, ImportState } from './use-import';

const KINDS = ['page', 'two'] as const;
const TEXTS = { page: ['page'], two: ['a', 'b'] } as const;
type TextName = 'page' | 'a' | 'b';

interface GivingProps {
  readonly state: ImportState;
  readonly actions: ImportActions;
  readonly locale: string;
}

/** The first step: one page in two languages, or two texts, pasted or dropped. */
export function Giving({ state: { draft }, actions, locale }: GivingProps) {
  const { t } = useTranslation('import');
  const change = (next: Partial<Draft>) => actions.change({ draft: { ...draft, ...next }, refusal: undefined });
  const take = async (files: readonly File[], first: TextName) => {
    try {
      const texts = await Promise.all(files.slice(0, 2).map((file) => decodeFile(file, locale)));
      const [one, two] = texts;
      if (one && two) change({ kind: 'two', a: one, b: two });
      else if (one) change({ [first]: one });
    } catch (error) {
      const refusal = error instanceof RefusedError ? error.refusal : { code: 'failed', detail: t('failed') };
      actions.change({ refusal });
    }
  };
  const empty = TEXTS[draft.kind].every((name) => draft[name].text.trim() === '');
  return (
    <form
      className="giving"
      onSubmit={(event) => {
        event.preventDefault();
        void actions.align();
      }}
    >
      <fieldset className="seg">
        <legend className="sr-only">{t('kind.label')}</legend>
        {KINDS.map((kind) => (
          <button key={kind} type="button" aria-pressed={draft.kind === kind} onClick={() => change({ kind })}>
            {t(`kind.${kind}`)}
          </button>
        ))}
      </fieldset>
      <p className="lead">{t(`lead.${draft.kind}`)}</p>
      <div className="texts" data-kind={draft.kind}>
        {TEXTS[draft.kind].map((name) => (
          <TextField
            key={name}
            name={name}
            given={draft[name]}
            change={(next) => change({ [name]: next })}
            take={(files) => void take(files, name)}
            submit={() => void actions.align()}
          />
        ))}
      </div>
      <p className="acts">
        <button type="submit" className="button go" disabled={empty}>
          {t('align')}
        </button>
        {!empty && (
          <button type="button" className="button" onClick={actions.clear}>
            {t('clear')}
          </button>
        )}
      </p>
    </form>
  );
}

interface TextFieldProps {
  readonly name: TextName;
  readonly given: DraftText;
  readonly change: (next: DraftText) => void;
  readonly take: (files: readonly File[]) => void;
  readonly submit: () => void;
}

function TextField({ name, given, change, take, submit }: TextFieldProps) {
  const { t } = useTranslation('import');
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={`text-field${over ? ' over' : ''}`}>
      <div className="above">
        <label htmlFor={`text-${name}`}>{given.name ?? t(`field.${name}`)}</label>
        <LanguageChoice value={given.lang} onChange={(lang) => change({ ...given, lang })} label={t('language')} />
      </div>
      <textarea
        id={`text-${name}`}
        value={given.text}
        lang={given.lang}
        spellCheck={false}
        placeholder={t(`placeholder.${name}`)}
        onChange={(event) =>
          change({ ...given, text: event.target.value, name: event.target.value ? given.name : undefined })
        }
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take([...event.dataTransfer.files]);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <div className="below">
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {t('file')}
        </button>
        <span>{t('drop')}</span>
        <input
          ref={picker}
          type="file"
          hidden
          multiple={name === 'page'}
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          aria-label={t('file')}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
