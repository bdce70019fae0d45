'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDoubtful } from '../../core/model/doubt';
import type { BitextState } from '../../state/bitext/bitext-state';
import { ActionBar } from './action-bar';
import { ClashList } from './clash-list';
import { letterKeys } from './device';
import { Diagonal } from './diagonal';
import { Grid } from './grid';
import { commandOf, type KeyCommand, takesKeys } from './keys';
import { KeysDialog } from './keys-dialog';
import { Saving } from './saving';
import { type BenchModel, useBench } from './use-bench';
import { type Realigning, useRealign } from './use-realign';
import { YourName } from './your-name';

interface BenchProps {
  readonly state: BitextState;
  readonly locale: string;
  /** Time of the last change of the work, as the server had it. */
  readonly changed: string;
  readonly start: ReactNode;
  readonly menus: ReactNode;
}

/** The pairs of a work, to be looked at and put right, by keyboard, pointer or finger. */
export function Bench({ state, locale, changed, start, menus }: BenchProps) {
  const { t } = useTranslation('review');
  const model = useBench(state);
  const realigning = useRealign(model, locale);
  const [help, setHelp] = useState(false);
  const run = (command: KeyCommand) => {
    if (command === 'undo' || command === 'redo') model.turn(command);
    else if (command === 'edit') model.edit();
    else if (command === 'leave') model.leave();
    else if (command === 'help') setHelp(true);
    else if (command === 'realign') void realigning.start();
    else model.act(command);
  };
  useKeys(run);
  useOpenPlace(model);
  return (
    <div className="bench">
      <header className="bar">
        {start}
        <div className="tools">
          <Progress model={model} />
          <fieldset className="seg">
            <legend className="sr-only">{t('order.label')}</legend>
            {(['doubtful', 'reading'] as const).map((order) => (
              <button
                key={order}
                type="button"
                aria-pressed={model.order === order}
                onClick={() => model.setOrder(order)}
              >
                {t(`order.${order}`)}
              </button>
            ))}
          </fieldset>
          <Turn name="undo" model={model} icon={<Undo2 size={16} aria-hidden />} />
          <Turn name="redo" model={model} icon={<Redo2 size={16} aria-hidden />} />
          <Saving model={model} changed={changed} />
          <YourName />
          {menus}
        </div>
      </header>
      <main id="text" data-ready>
        <h1 className="sr-only">{t('heading', { title: model.bitext.work.title })}</h1>
        <ClashList model={model} />
        <RealignState realigning={realigning} />
        <div className="desk">
          <Grid model={model} />
          <Diagonal model={model} />
        </div>
        <ActionBar run={run} />
      </main>
      <Announced model={model} />
      <KeysDialog open={help} close={() => setHelp(false)} />
    </div>
  );
}

function Progress({ model }: { readonly model: BenchModel }) {
  const { t } = useTranslation('review');
  const { beads } = model.bitext;
  const done = beads.filter(({ review }) => review === 'confirmed').length;
  const doubtful = beads.filter(isDoubtful).length;
  return (
    <span className="progress">
      {t('progress', { done, count: beads.length })}
      {doubtful > 0 && ` · ${t('doubtful', { count: doubtful })}`}
    </span>
  );
}

interface TurnProps {
  readonly name: 'undo' | 'redo';
  readonly model: BenchModel;
  readonly icon: ReactNode;
}

function Turn({ name, model, icon }: TurnProps) {
  const { t } = useTranslation('review');
  const { done, undone } = model.view.session.history;
  const none = (name === 'undo' ? done : undone).length === 0;
  return (
    <button
      type="button"
      className="tool"
      aria-disabled={none}
      aria-label={t(`action.${name}`)}
      title={t(`action.${name}`)}
      onClick={() => model.turn(name)}
    >
      {icon}
    </button>
  );
}

function RealignState({ realigning }: { readonly realigning: Realigning }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { running, failed, progress } = realigning;
  if (failed !== undefined)
    return (
      <p role="alert" className="refused">
        {failed || t('realign.failed')}
      </p>
    );
  if (!running) return null;
  return (
    <div className="working">
      <label htmlFor="realign-progress">{t('realign.running')}</label>
      <progress
        id="realign-progress"
        max={progress && progress.total > 1 ? progress.total : undefined}
        value={progress && progress.total > 1 ? progress.done : undefined}
      />
      <button type="button" className="button" onClick={realigning.cancel}>
        {common('cancel')}
      </button>
    </div>
  );
}

/** What was done, for who cannot see it; and what to do next or why nothing was done, for everybody. */
function Announced({ model }: { readonly model: BenchModel }) {
  const { t } = useTranslation('review');
  const { kind, name, count } = model.said;
  return (
    <p role="status" className={kind === 'said' ? 'said' : 'sr-only'} key={count % 2}>
      {name !== '' && t(`${kind}.${name}` as 'did.merge')}
    </p>
  );
}

function useKeys(run: (command: KeyCommand) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || takesKeys(event.target, event.key)) return;
      const command = commandOf(event, letterKeys());
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Goes to the pair of the sentence that the address names: `#s-<segment>`. */
function useOpenPlace(model: BenchModel): void {
  const latest = useRef(model);
  latest.current = model;
  useEffect(() => {
    const open = () => {
      const segment = decodeURIComponent(window.location.hash).replace(/^#s-/, '');
      const { bitext, move } = latest.current;
      const bead = bitext.beads.find(({ sides }) => Object.values(sides).some((side) => side.includes(segment)));
      if (bead) move({ bead: bead.id, places: {} });
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
}
