'use client';

import { useTranslation } from 'react-i18next';
import type { ImportChoices, ImportEntry } from '../../core/model/import-record';
import type { Document } from '../../core/model/work';
import { CleaningList } from './cleaning-list';
import { Facts } from './facts';
import { MadeFile } from './made-file';
import { useReimport } from './use-reimport';
import { Working } from './working';

interface MadePageProps {
  readonly work: string;
  readonly title: string;
  readonly documents: readonly Document[];
  readonly made: {
    readonly choices: ImportChoices;
    readonly cleaning: readonly ImportEntry[];
    readonly files: readonly { readonly name: string; readonly size: number }[];
  };
  /** Where the work is read. */
  readonly reading: string;
  readonly locale: string;
}

/** How a kept work was imported: its files, their encodings, what is known of them, and the ledger of cleaning. */
export function MadePage({ work, title, documents, made, reading, locale }: MadePageProps) {
  const { t } = useTranslation('import');
  const { state, run, cancel } = useReimport(work, made, locale, t('failed'));
  const { choices, cleaning } = state.made;
  const busy = state.step === 'saving';
  const columns = choices.swap ? documents.toReversed() : documents;
  return (
    <main id="text" className="page import" aria-busy={busy}>
      <h1>{t('made.title')}</h1>
      <p className="of">
        <bdi lang={documents[0]?.lang}>{title}</bdi>
      </p>
      <p className="lead">{t('made.lead')}</p>
      <p className="acts">
        <a className="button go" href={reading}>
          {t('made.read')}
        </a>
      </p>
      {state.refusal && (
        <div role="alert" className="refused">
          <p>{state.refusal.detail}</p>
        </div>
      )}
      {busy && <Working state={state} cancel={cancel} />}
      <p role="status" className="outcome">
        {state.done &&
          (state.done.overwritten > 0 ? t('made.overwritten', { count: state.done.overwritten }) : t('made.done'))}
      </p>
      <div className="checking" inert={busy}>
        <section aria-labelledby="files-title">
          <h2 id="files-title">{t('made.files')}</h2>
          {made.files.map((file, k) => (
            <MadeFile
              key={file.name + choices.texts[k]?.encoding}
              work={work}
              number={k + 1}
              file={file}
              encoding={choices.texts[k]?.encoding}
              pasted={choices.texts[k]?.pasted === true}
              locale={locale}
              choose={(encoding) =>
                run({ texts: choices.texts.map((_, at) => (at === k ? { encoding, lossy: true } : {})) })
              }
            />
          ))}
        </section>
        <Facts documents={columns} about={choices.about} say={(about) => run({ about })} />
        <CleaningList entries={cleaning} turned={choices.turned} turn={(turned) => run({ turned })} />
      </div>
    </main>
  );
}
