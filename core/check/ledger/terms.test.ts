import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../model/bitext';
import type { TermDecision, TermEntry } from '../../model/ledger';
import { importOne } from '../../pipeline';
import { counter } from '../../pipeline/counter.fixture';
import { bitextOfPairs } from '../../pipeline/pairs';
import { withRunningNotes } from '../../pipeline/running-notes';
import { termList } from './terms';

const AT = '2026-11-25T09:00:00.000Z';

function made(rows: readonly (readonly [string, string])[], langs = ['zh-Hans', 'en']): Bitext {
  const newId = counter();
  const columns = langs.map((lang) => ({ lang }));
  return withRunningNotes(bitextOfPairs({ columns, rows: rows.map((texts) => ({ texts })) }, newId), newId);
}

const shown = ({ renderings }: TermEntry) => renderings.map(({ text, from, places }) => [text, from, places.length]);

describe('termList', () => {
  it('[T1] gathers glosses, inflected or not, each term once, with its places', () => {
    const text =
      '“双城河”（Двухградская река）在此汇合。\n\n双城河很宽，双城河很深。\n\n到“双城河”（Двухградской реки）去。\n\n“三渡口”（Три Перевоза）在下游。';
    const { bitext } = importOne({ text, lang: 'zh-Hans' }, { newId: counter() });
    const [river, ferry] = termList(bitext) as [TermEntry, TermEntry];
    expect([river.term, river.places.length]).toEqual(['双城河', 4]);
    expect(shown(river)).toEqual([['Двухградская река', 'gloss', 2]]);
    expect([ferry.term, shown(ferry)]).toEqual(['三渡口', [['Три Перевоза', 'gloss', 1]]]);
    const words = river.places.map(({ start, end }) => Object.values(bitext.texts)[0]?.slice(start, end));
    expect(new Set(words)).toEqual(new Set(['双城河']));
  });

  it('[T2] finds what stands for a term on the other side, and where nothing known does', () => {
    const [river] = termList(
      made([
        ['“双城河”（twin river）涨水了。', 'The twin river rose.'],
        ['双城河的水很冷。', 'The water of the twin rivers is cold.'],
        ['人们怕双城河。', 'People fear it.'],
      ]),
    ) as [TermEntry];
    expect(shown(river)).toEqual([
      ['twin river', 'gloss', 1],
      ['twin river', 'gloss', 2],
      ['', 'other', 1],
    ]);
    expect(river.varies).toEqual(['en']);
  });

  it('[T3] learns a wording that stands beside the term and hardly anywhere else', () => {
    const [river] = termList(
      made([
        ['“双城河”（Двухградская река）涨水了。', 'The Twintown Brook rose.'],
        ['双城河的水很冷。', 'Cold is the water of Twintown Brook.'],
        ['船很旧。', 'The boat is old and the water is high.'],
        ['人们怕双城河。', 'People fear the Twintown Brook.'],
      ]),
    ) as [TermEntry];
    expect(shown(river)).toContainEqual(['Twintown Brook', 'found', 3]);
    expect(river.varies).toEqual([]);
  });

  it('[T4] what was decided stands first, and another wording is pointed out', () => {
    const decision: TermDecision = {
      term: '双城河',
      lang: 'zh-Hans',
      renderings: [{ lang: 'en', text: 'Twin River' }],
      by: 'Ada',
      at: AT,
    };
    const rows = [
      ['双城河涨水了。', 'The Twin River rose.'],
      ['双城河很冷。', 'The Double River is cold.'],
      ['双城河很深。', 'The Double River is deep.'],
    ] as const;
    const [river] = termList(made(rows), [decision]) as [TermEntry];
    expect(shown(river)).toEqual([
      ['Twin River', 'decided', 1],
      ['Double River', 'found', 2],
    ]);
    expect([river.varies, river.decision]).toEqual([['en'], decision]);
    expect(termList(made([['双城河涨水了。', 'The Twin River rose.']]), [decision])[0]?.varies).toEqual([]);
  });

  it('[T2] a Russian term is found in all its cases', () => {
    const [term] = termList(
      made(
        [
          ['Речной вокзал (river terminal) закрыт.', 'The river terminal is closed.'],
          ['До речного вокзала идут пешком.', 'One walks to the river terminal.'],
          ['Речными вокзалами гордились.', 'River terminals were a matter of pride.'],
        ],
        ['ru', 'en'],
      ),
    ) as [TermEntry];
    expect([term.term, term.places.length]).toEqual(['вокзал', 3]);
    expect(shown(term).at(-1)).toEqual(['river terminal', 'gloss', 3]);
  });
});
