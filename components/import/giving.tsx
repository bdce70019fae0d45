'use client';

import { useTranslation } from 'react-i18next';
import { BatchFiles } from './batch-files';
import type { Draft, FileWishes } from './request';
import { TextField, type TextName } from './text-field';
import { canHelp } from './unread-file';
import { useFiles } from './use-files';
import type { ImportActions, ImportState } from './use-import';

const KINDS = ['page', 'two', 'three', 'many'] as const;
const TEXTS = { page: ['page'], two: ['a', 'b'], three: ['a', 'b', 'c'] } as const;

interface GivingProps {
  readonly state: ImportState;
  readonly actions: ImportActions;
  readonly locale: string;
}

/** The first step: one page in two languages, or two or three texts, pasted or as files; or many files at once. */
export function Giving({ state: { draft, many }, actions, locale }: GivingProps) {
  const { t } = useTranslation('import');
  const files = useFiles(locale, t('failed'));
  const change = (next: Partial<Draft>) => actions.change({ draft: { ...draft, ...next }, many: undefined });
  const read = async (name: TextName, wishes: FileWishes, file?: File) => {
    const shown = await files.read(name, wishes, file);
    if (shown) actions.give(name, shown);
  };
  const take = (given: readonly File[], first: TextName) => {
    const [one, two] = given;
    const most = draft.kind === 'three' ? 3 : 2;
    if (given.length > most || given.some((file) => /\.zip$/i.test(file.name))) return actions.change({ many: given });
    if (one && two) {
      const kind = draft.kind === 'three' ? 'three' : 'two';
      change({ kind });
      for (const [k, file] of given.entries()) void read(TEXTS[kind][k] ?? 'b', {}, file);
    } else if (one) void read(first, {}, one);
  };
  const names = TEXTS[draft.kind];
  const empty = names.every((name) => draft[name].text.trim() === '' && !draft[name].file);
  const waiting = names.some((name) => files.pending[name] !== undefined);
  const kind = many ? 'many' : draft.kind;
  return (
    <form
      className="giving"
      onSubmit={(event) => {
        event.preventDefault();
        void actions.align();
      }}
    >
      <fieldset className="seg">
        <legend className="sr-only">{t('kind.label')}</legend>
        {KINDS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={kind === each}
            onClick={() => (each === 'many' ? actions.change({ many: many ?? [] }) : change({ kind: each }))}
          >
            {t(`kind.${each}`)}
          </button>
        ))}
      </fieldset>
      <p className="lead">{t(`lead.${kind}`)}</p>
      {many ? (
        <BatchFiles files={many} take={(given) => actions.change({ many: given })} go={() => void actions.saveMany()} />
      ) : (
        <>
          <div className="texts" data-kind={draft.kind}>
            {names.map((name) => {
              const pending = files.pending[name];
              const refusal = pending?.refusal;
              const helped = files.has(name) && (!refusal || canHelp(refusal));
              return (
                <TextField
                  key={name}
                  name={name}
                  given={draft[name]}
                  pending={pending}
                  change={(next) => change({ [name]: next })}
                  take={(given) => take(given, name)}
                  reread={helped ? (wishes) => void read(name, wishes) : undefined}
                  remove={() => {
                    files.drop(name);
                    change({ [name]: { ...draft[name], file: undefined } });
                  }}
                  submit={() => void actions.align()}
                />
              );
            })}
          </div>
          <p className="acts">
            <button type="submit" className="button go" disabled={empty || waiting}>
              {t('align')}
            </button>
            {!empty && (
              <button type="button" className="button" onClick={actions.clear}>
                {t('clear')}
              </button>
            )}
          </p>
        </>
      )}
    </form>
  );
}
