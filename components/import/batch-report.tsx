'use client';

import { useTranslation } from 'react-i18next';
import type { BatchReport } from './request';

interface BatchReportViewProps {
  readonly report: BatchReport;
  readonly locale: string;
  readonly done: () => void;
}

/** What became of each pair of a batch: where it can be read, or why it was refused. */
export function BatchReportView({ report: { items }, locale, done }: BatchReportViewProps) {
  const { t } = useTranslation('import');
  const kept = items.filter((item) => item.kept).length;
  return (
    <section className="batch-report" aria-labelledby="batch-title">
      <h2 id="batch-title">{t('batch.done', { count: kept, total: items.length })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('batch.item')}</th>
            <th scope="col">{t('batch.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ name, files, kept: saved, problem }) => (
            <tr key={files.join('\n')}>
              <td>
                <bdi>{name}</bdi>
                {files.length > 1 && (
                  <span className="why">
                    <bdi>{files.join(' + ')}</bdi>
                  </span>
                )}
              </td>
              <td>
                {saved && <a href={`/${locale}/read/${encodeURIComponent(saved.document)}`}>{t('open')}</a>}
                {problem && <span className="doubt">{problem.detail}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="acts">
        <a className="button go" href={`/${locale}`}>
          {t('batch.library')}
        </a>
        <button type="button" className="button" onClick={done}>
          {t('batch.again')}
        </button>
      </p>
    </section>
  );
}
