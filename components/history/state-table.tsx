import type { Bitext } from '../../core/model/bitext';
import type { Locale } from '../../locales/locale';
import { translator } from '../../locales/translator';
import { rowOf } from '../review/rows';

/** The text as it was at a revision, one part of it. */
export interface Then {
  readonly revision: number;
  readonly bitext: Bitext;
  readonly part: number;
  readonly parts: number;
}

interface StateTableProps {
  readonly then: Then;
  readonly newest: number;
  readonly path: string;
  readonly locale: Locale;
}

/** The pairs as they stood at a revision. */
export function StateTable({ then, newest, path, locale }: StateTableProps) {
  const t = translator(locale, 'history');
  const review = translator(locale, 'review');
  const common = translator(locale, 'common');
  const { revision, bitext, part, parts } = then;
  const address = (to: number) => `${path}?revision=${revision}&part=${to + 1}#then`;
  return (
    <section id="then" className="then" aria-label={t('then', { revision })}>
      <h2>{t('then', { revision })}</h2>
      <p className="acts">
        {revision > 1 && <a href={`${path}?revision=${revision - 1}#then`}>{t('before')}</a>}
        {revision < newest && <a href={`${path}?revision=${revision + 1}#then`}>{t('after')}</a>}
        <a href={path}>{t('close')}</a>
      </p>
      <table>
        <thead>
          <tr>
            {bitext.work.documents.map(({ id, lang, side }) => (
              <th key={id} scope="col">
                {common(`side.${side}`)} · {common(`lang.${lang}` as 'lang.en', { defaultValue: lang })}
              </th>
            ))}
            <th scope="col">{review('stateHead')}</th>
          </tr>
        </thead>
        <tbody>
          {bitext.beads.map((bead) => (
            <tr key={bead.id}>
              {rowOf(bitext, bead).sides.map((side, k) => (
                <td key={bitext.work.documents[k]?.id} lang={bitext.work.documents[k]?.lang}>
                  {side.map(({ text }) => text).join(' ') || '—'}
                </td>
              ))}
              <td className="state">{review(`state.${bead.review}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {parts > 1 && (
        <nav aria-label={t('parts')} className="acts">
          {part > 0 && <a href={address(part - 1)}>{t('previousPart')}</a>}
          <span>{t('part', { part: part + 1, parts })}</span>
          {part < parts - 1 && <a href={address(part + 1)}>{t('nextPart')}</a>}
        </nav>
      )}
    </section>
  );
}
