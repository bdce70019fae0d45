'use client';

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompareTools } from './compare-tools';
import { GivenRows } from './given-rows';
import { NoteFates } from './note-fates';
import { type NewVersionAnswer, previewVersion, replaceVersion, type VersionGiven } from './version-request';

interface NewVersionProps {
  readonly locale: string;
  readonly work: string;
  readonly document: string;
}

/** A newer version of the text, given as a file or pasted: compared with the one kept, and then put in its place. */
export function NewVersion({ locale, work, document }: NewVersionProps) {
  const { t } = useTranslation('compare');
  const rows = useRef<HTMLDivElement>(null);
  const running = useRef<AbortController>(undefined);
  const [file, setFile] = useState<File>();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState<'reading' | 'saving'>();
  const [answer, setAnswer] = useState<NewVersionAnswer>();
  const [failure, setFailure] = useState('');

  const given = (): VersionGiven => ({
    work,
    document,
    file: file ?? new File([text], 'text.txt', { type: 'text/plain' }),
  });
  const run = async (what: 'reading' | 'saving', job: (signal: AbortSignal) => Promise<void>) => {
    const controller = new AbortController();
    running.current = controller;
    setBusy(what);
    setFailure('');
    try {
      await job(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
    }
    setBusy(undefined);
  };
  const compare = () => run('reading', async (signal) => setAnswer(await previewVersion(given(), { locale, signal })));
  const replace = (base: number) =>
    run('saving', async (signal) => {
      const revision = await replaceVersion(given(), base, { locale, signal });
      window.location.assign(`/${locale}/compare/${encodeURIComponent(document)}?from=${base}&to=${revision}`);
    });

  return (
    <>
      <form
        className="cmp-give"
        onSubmit={(event) => {
          event.preventDefault();
          void compare();
        }}
      >
        <label className="field">
          {t('new.file')}
          <input type="file" onChange={(event) => setFile(event.target.files?.[0])} />
        </label>
        <label className="field">
          {t('new.text')}
          <textarea
            value={text}
            rows={4}
            disabled={file !== undefined}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <p className="acts">
          <button type="submit" className="button go" disabled={busy !== undefined || (!file && text.trim() === '')}>
            {t('new.compare')}
          </button>
          {busy && (
            <>
              <progress aria-label={t(`new.${busy}`)} /> <span role="status">{t(`new.${busy}`)}</span>
              <button type="button" className="button" onClick={() => running.current?.abort()}>
                {t('new.cancel')}
              </button>
            </>
          )}
        </p>
        {failure !== '' && (
          <p role="alert" className="failure">
            {failure}
          </p>
        )}
      </form>
      {answer && (
        <>
          <NoteFates fates={answer.notes} />
          <p className="acts cmp-replace">
            <button
              type="button"
              className="button go"
              disabled={busy !== undefined}
              onClick={() => void replace(answer.revision)}
            >
              {t('new.replace')}
            </button>
            <span>{t('new.replaceText')}</span>
          </p>
          <CompareTools rows={rows} drawn={answer} locale={locale} />
          <GivenRows rows={rows} html={answer.html} />
        </>
      )}
    </>
  );
}
