import type { Locale } from '../../locales/locale';
import { translator } from '../../locales/translator';

interface Option {
  readonly value: string;
  readonly text: string;
}

interface RevisionFormProps {
  readonly locale: Locale;
  readonly revisions: readonly Option[];
  readonly from: number;
  readonly to: number;
}

/** Chooses two revisions; works without a script. */
export function RevisionForm({ locale, revisions, from, to }: RevisionFormProps) {
  const t = translator(locale, 'compare');
  if (revisions.length < 2) return <p className="cmp-remark">{t('oneRevision')}</p>;
  return (
    <form className="cmp-choose">
      <input type="hidden" name="what" value="revisions" />
      <Select name="from" label={t('from')} value={String(from)} options={revisions} />
      <Select name="to" label={t('to')} value={String(to)} options={revisions} />
      <button type="submit" className="button go">
        {t('show')}
      </button>
    </form>
  );
}

interface TranslationFormProps {
  readonly locale: Locale;
  readonly others: readonly Option[];
  readonly other: string | undefined;
}

/** Chooses another translation; works without a script. */
export function TranslationForm({ locale, others, other }: TranslationFormProps) {
  const t = translator(locale, 'compare');
  if (others.length === 0) return <p className="cmp-remark">{t('noOther')}</p>;
  return (
    <form className="cmp-choose">
      <input type="hidden" name="what" value="translations" />
      <Select name="with" label={t('other')} value={other ?? ''} options={others} />
      <button type="submit" className="button go">
        {t('show')}
      </button>
    </form>
  );
}

function Select({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string;
  options: readonly Option[];
}) {
  return (
    <label className="field">
      {label}
      <select name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
