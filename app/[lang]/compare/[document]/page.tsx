import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RevisionForm, TranslationForm } from '../../../../components/compare/compare-forms';
import { ComparePage, Result } from '../../../../components/compare/compare-page';
import { NewVersion } from '../../../../components/compare/new-version';
import { Bar } from '../../../../components/ui/bar';
import { Speech } from '../../../../components/ui/speech';
import { LOCALE_TAGS, type Locale } from '../../../../locales/locale';
import { RESOURCES } from '../../../../locales/resources';
import { translator } from '../../../../locales/translator';
import { type Choices, choicesFor } from '../../../../server/compare/choices';
import { compareRevisions, compareTranslations } from '../../../../server/compare/comparison';
import { library } from '../../../../server/library';
import { localeOf, settings } from '../../../settings';
import { type Asked, choiceOf, revisionOptions, viewOf } from './asked';

interface PageProps {
  readonly params: Promise<{ lang: string; document: string }>;
  readonly searchParams: Promise<Asked>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: translator(localeOf((await params).lang), 'compare')('title') };
}

/** Two revisions of a text, two translations of one original, or a newer version before it replaces the one kept. */
export default async function Compare({ params, searchParams }: PageProps) {
  const [{ lang, document: name }, asked] = await Promise.all([params, searchParams]);
  const locale = localeOf(lang);
  const document = decodeURIComponent(name);
  const choices = (await choicesFor(await library(), document)) ?? notFound();
  const { theme } = await settings();
  const common = translator(locale, 'common');
  const { common: words, compare } = RESOURCES[locale];
  const crumbs = [{ text: common('library'), href: `/${locale}` }, { text: choices.work.title }];
  const choice = choiceOf(asked, choices);
  const documents = choices.work.documents.map((each) => ({ id: each.id, name: each.title, lang: each.lang }));
  const parts = choice === 'new' ? newParts(locale, choices) : await servedParts(locale, choices, asked, choice);
  return (
    <>
      <Bar locale={locale} theme={theme} crumbs={crumbs} work={{ document, page: 'compare' }} />
      <Speech tag={LOCALE_TAGS[locale]} bundles={{ common: words, compare }}>
        <ComparePage
          locale={locale}
          title={choices.document.title}
          document={document}
          choice={choice}
          documents={documents}
          form={parts.form}
        >
          {parts.result}
        </ComparePage>
      </Speech>
    </>
  );
}

function newParts(locale: Locale, { work, document }: Choices) {
  return { form: <NewVersion locale={locale} work={work.id} document={document.id} />, result: null };
}

async function servedParts(locale: Locale, choices: Choices, asked: Asked, choice: 'revisions' | 'translations') {
  return choice === 'revisions' ? revisionParts(locale, choices, asked) : translationParts(locale, choices, asked);
}

async function revisionParts(locale: Locale, { work, document, revision, revisions }: Choices, asked: Asked) {
  const t = translator(locale, 'compare');
  const to = Number(asked.to ?? revision);
  const from = Number(asked.from ?? Math.max(1, to - 1));
  const options = revisionOptions(revisions, locale);
  const form = <RevisionForm locale={locale} revisions={options} from={from} to={to} />;
  if (revisions.length < 2) return { form, result: null };
  const found = await compareRevisions(await library(), work.id, document.id, [from, to]);
  if (!found) return { form, result: <p className="cmp-remark">{t('gone')}</p> };
  const notes = to === revision ? { work: work.id, document: document.id, revision } : undefined;
  return { form, result: <Result locale={locale} view={viewOf(found, locale)} notes={notes} /> };
}

async function translationParts(locale: Locale, { document, others }: Choices, asked: Asked) {
  const t = translator(locale, 'compare');
  const other = asked.with ?? others[0]?.document.id;
  const options = others.map((each) => ({ value: each.document.id, text: `${each.document.title} · ${each.title}` }));
  const form = <TranslationForm locale={locale} others={options} other={other} />;
  if (other === undefined) return { form, result: null };
  const found = await compareTranslations(await library(), document.id, other);
  if (!found) return { form, result: <p className="cmp-remark">{t('gone')}</p> };
  const { b, shared = 0 } = found;
  const percent = new Intl.NumberFormat(LOCALE_TAGS[locale], { style: 'percent' }).format(shared);
  const remark = shared < 0.3 ? t('notSame', { percent }) : shared < 1 ? t('shared', { percent }) : undefined;
  const notes = b.revision === undefined ? undefined : { work: b.work, document: b.document.id, revision: b.revision };
  return { form, result: <Result locale={locale} view={viewOf(found, locale)} notes={notes} remark={remark} /> };
}
