'use client';

import { useTranslation } from 'react-i18next';
import type { DocumentFacts } from '../../core/model/import-record';
import type { Document } from '../../core/model/work';

const FIELDS = ['title', 'authors', 'translators', 'date', 'address'] as const;
type Field = (typeof FIELDS)[number];

interface FactsProps {
  readonly documents: readonly Document[];
  /** What the person said in place of what was found, in the order of the documents. */
  readonly about: readonly DocumentFacts[];
  readonly say: (about: readonly DocumentFacts[]) => void;
}

/** What is known of each document beside its words: found in the text, and to be corrected here. */
export function Facts({ documents, about, say }: FactsProps) {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const change = (k: number, field: Field, value: string) =>
    say(documents.map((_, at) => ({ ...about[at], ...(at === k ? { [field]: saidIn(field, value) } : {}) })));
  return (
    <details className="facts-form">
      <summary>{t('facts.title')}</summary>
      <div className="sheets">
        {documents.map((document, k) => (
          <fieldset key={document.id}>
            <legend>{common(`lang.${document.lang}` as 'lang.en', { defaultValue: document.lang })}</legend>
            {FIELDS.map((field) => (
              <label key={field}>
                {field === 'title' ? t('workTitle') : t(`facts.${field}`)}
                <input
                  defaultValue={wordsOf(about[k]?.[field] ?? document[field])}
                  placeholder={field === 'date' ? '2024-06-19' : undefined}
                  pattern={field === 'date' ? '\\d{4}(-\\d\\d){0,2}' : undefined}
                  onBlur={(event) => event.target.validity.valid && change(k, field, event.target.value.trim())}
                />
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}

function wordsOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join('; ');
}

/** Several names stand behind one another, with semicolons between. */
function saidIn(field: Field, value: string): string | readonly string[] {
  if (field !== 'authors' && field !== 'translators') return value;
  return value
    .split(/[;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
