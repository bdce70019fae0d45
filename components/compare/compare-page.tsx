import type { ReactNode } from 'react';
import type { Locale } from '../../locales/locale';
import { translator } from '../../locales/translator';
import { leave } from '../reader/shelf';
import { Compared } from './compared';
import { rowsHtml } from './rows-html';
import type { ComparisonView, NotePlace } from './view';

export type Choice = 'revisions' | 'translations' | 'new';

interface ComparePageProps {
  readonly locale: Locale;
  readonly title: string;
  readonly document: string;
  readonly choice: Choice;
  /** Documents of the work, to compare another of them. */
  readonly documents: readonly { readonly id: string; readonly name: string; readonly lang: string }[];
  /** The form of the choice, or what stands in its place. */
  readonly form: ReactNode;
  readonly children: ReactNode;
}

const CHOICES: readonly Choice[] = ['revisions', 'translations', 'new'];

/** What can be compared, the form for it, and below it the comparison. */
export function ComparePage({ locale, title, document, choice, documents, form, children }: ComparePageProps) {
  const t = translator(locale, 'compare');
  const path = (id: string, what: Choice) => `/${locale}/compare/${encodeURIComponent(id)}?what=${what}`;
  return (
    <main id="text" className="page compare">
      <header>
        <h1>{t('titleOf', { title })}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <nav className="cmp-choices" aria-label={t('choose')}>
        {CHOICES.map((name) => (
          <a key={name} href={path(document, name)} aria-current={name === choice ? 'page' : undefined}>
            {t(`choice.${name}`)}
          </a>
        ))}
      </nav>
      {documents.length > 1 && (
        <nav className="cmp-documents" aria-label={t('documents')}>
          {documents.map(({ id, name, lang }) => (
            <a key={id} href={path(id, choice)} aria-current={id === document ? 'page' : undefined}>
              {name} <span lang={lang}>{lang}</span>
            </a>
          ))}
        </nav>
      )}
      {form}
      {children}
    </main>
  );
}

interface ResultProps {
  readonly locale: Locale;
  readonly view: ComparisonView;
  readonly notes?: NotePlace;
  /** What is to be said before the rows. */
  readonly remark?: string;
}

/** A comparison: what stands on either side, the tools, the rows. */
export function Result({ locale, view, notes, remark }: ResultProps) {
  const t = translator(locale, 'compare');
  const { html, differences } = rowsHtml(view, { missing: t('missing') });
  return (
    <>
      {remark && <p className="cmp-remark">{remark}</p>}
      {differences === 0 && <p className="cmp-remark">{t('nothing')}</p>}
      <Compared name={leave(html)} locale={locale} notes={notes}>
        <div className="cmp-heads">
          {[view.a, view.b].map(({ title, detail, lang }, k) => (
            <p key={k === 0 ? 'a' : 'b'}>
              <bdi lang={lang}>{title}</bdi> <span>{detail}</span>
            </p>
          ))}
        </div>
      </Compared>
    </>
  );
}
