'use client';

import { useTranslation } from 'react-i18next';
import { editText } from '../../core/edit/commands/words';
import type { Bitext } from '../../core/model/bitext';
import type { Clash } from '../../state/bitext/drafts';
import type { BenchModel } from './use-bench';

/** Changes that contradict what others did meanwhile: both texts, and the choice. Nothing of them is lost until then. */
export function ClashList({ model }: { readonly model: BenchModel }) {
  const { clashes } = model.view;
  if (clashes.length === 0) return null;
  return (
    <div role="alert" className="clashes">
      {clashes.map((clash) => (
        <ClashCard key={clash.transaction.id} clash={clash} model={model} />
      ))}
    </div>
  );
}

function ClashCard({ clash, model }: { readonly clash: Clash; readonly model: BenchModel }) {
  const { t } = useTranslation('review');
  const { state, bitext } = model;
  const mine = textToKeep(clash, bitext);
  const lang = langOf(clash, bitext);
  const keepMine = () => {
    if (mine) state.resolve(clash, editText(state.view().session.bitext, mine.segment, mine.text));
  };
  const show = () => {
    const bead = bitext.beads.find(({ sides }) =>
      Object.values(sides).some((side) => side.includes(clash.segment ?? '')),
    );
    if (bead) model.move({ bead: bead.id, places: {} });
  };
  return (
    <section className="clash" aria-label={t('clash.title')}>
      <h2>{t('clash.title')}</h2>
      <p>{t(mine ? 'clash.text' : 'clash.pairs')}</p>
      <dl>
        <div>
          <dt>{t('clash.mine')}</dt>
          <dd lang={lang}>{clash.mine || '—'}</dd>
        </div>
        <div>
          <dt>{t('clash.theirs')}</dt>
          <dd lang={lang}>{clash.theirs || '—'}</dd>
        </div>
      </dl>
      <p className="acts">
        {mine && (
          <button type="button" className="button go" onClick={keepMine}>
            {t('clash.keepMine')}
          </button>
        )}
        <button type="button" className="button" onClick={() => state.resolve(clash)}>
          {t('clash.keepTheirs')}
        </button>
        {clash.segment !== undefined && (
          <button type="button" className="button" onClick={show}>
            {t('clash.show')}
          </button>
        )}
      </p>
    </section>
  );
}

/** The person's words, when the clash is of one sentence that is still there. */
function textToKeep({ transaction, mine, segment }: Clash, bitext: Bitext) {
  if (segment === undefined || mine === '' || transaction.meta.label !== 'text') return undefined;
  return langOfSegment(segment, bitext) === undefined ? undefined : { segment, text: mine };
}

function langOf({ segment, mine }: Clash, bitext: Bitext): string | undefined {
  return segment === undefined || mine.includes(' ⇄ ') ? undefined : langOfSegment(segment, bitext);
}

function langOfSegment(segment: string, bitext: Bitext): string | undefined {
  const holder = bitext.work.documents.find(({ id }) =>
    bitext.segmentations[id]?.segments.some((each) => each.id === segment),
  );
  return holder?.lang;
}
