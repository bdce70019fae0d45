import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../server/lexicon/load';
import { type Lexicon, lexiconPair } from '../../languages/lexicon';
import type { NameEntry } from '../../model/ledger';
import { counter } from '../../pipeline/counter.fixture';
import { bitextOfPairs } from '../../pipeline/pairs';
import { type FindLexicon, nameLedger } from './names';

const lexicons = new Map<string, Lexicon>();
const find: FindLexicon = (a, b) => {
  const pair = lexiconPair(a, b);
  return pair && lexicons.get(pair);
};

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-names-'));
  for (const pair of ['zh-en', 'ru-en', 'ru-zh'] as const) lexicons.set(pair, loadLexicon(pair, folder));
}, 120_000);

function ledger(rows: readonly (readonly string[])[], langs: readonly string[]): NameEntry[] {
  const columns = langs.map((lang) => ({ lang }));
  return nameLedger(bitextOfPairs({ columns, rows: rows.map((texts) => ({ texts })) }, counter()), find);
}

const shown = ({ forms }: NameEntry) => forms.map(({ text, places }) => `${text} ${places.length}`).sort();
const named = (entries: readonly NameEntry[], text: string) =>
  entries.find(({ forms }) => forms.some((form) => form.text === text));

describe('nameLedger', () => {
  it('[L1] gathers the cases of a Russian name, its short form and its English form', () => {
    const entries = ledger(
      [
        ['Капитаном был Семён Кораблёв.', 'The captain was Semyon Korablyov.'],
        ['С Кораблёвым мы плыли весной.', 'With Korablyov we sailed in spring.'],
        ['Потом спросили Семёна Кораблёва о реке.', 'Then they asked Semyon Korablyov about the river.'],
      ],
      ['ru', 'en'],
    );
    const captain = named(entries, 'Semyon Korablyov');
    expect(captain && shown(captain)).toEqual([
      'Korablyov 1',
      'Semyon Korablyov 2',
      'Кораблёвым 1',
      'Семён Кораблёв 2',
    ]);
    expect(captain?.varies).toEqual([]);
  });

  it('[L2] two transcriptions in one text are variants, with their places', () => {
    const entries = ledger(
      [
        ['Это был Сергей Мостовой.', 'It was Sergei Mostovoy.'],
        ['Снова пришёл Сергей Мостовой.', 'Again came Sergey Mostovoy.'],
      ],
      ['ru', 'en'],
    );
    const [first] = entries;
    expect(first?.varies).toEqual(['en']);
    expect(first && shown(first)).toEqual(['Sergei Mostovoy 1', 'Sergey Mostovoy 1', 'Сергей Мостовой 2']);
    const places = first?.forms.flatMap((form) => form.places.map(({ segment }) => segment));
    expect(new Set(places).size).toBe(4);
  });

  it('[L2] so are two renderings in hanzi of one name, also in a text of one language that gives it in letters', () => {
    const [first] = ledger(
      [['去年，新西兰（New Zealand）很冷。'], ['今年，新西兰不冷。'], ['他说纽西兰很远。']],
      ['zh-Hans'],
    );
    expect(first && shown(first)).toEqual(['New Zealand 1', '新西兰 2', '纽西兰 1']);
    expect(first?.varies).toEqual(['zh-Hans']);
  });

  it('[L3] hanzi of transcription are found by what stands beside them', () => {
    const entries = ledger(
      [
        ['船长布拉托夫来了。', 'Captain Bulatov has come.'],
        ['后来布拉托夫走了。', 'Later the man Bulatov left.'],
        ['马克西姆·布拉托夫是船长。', 'The captain is Maxim Bulatov.'],
      ],
      ['zh-Hans', 'en'],
    );
    const captain = named(entries, 'Bulatov');
    expect(captain?.forms.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['布拉托夫', '马克西姆·布拉托夫', 'Maxim Bulatov']),
    );
    expect(captain?.varies).toEqual([]);
  });

  it('[L4] months, titles, words that open a sentence and headlines are no names', () => {
    const entries = ledger(
      [
        ['Rivers rise in April.', 'Весной реки поднимаются.'],
        ['The rivers fall on Monday.', 'В понедельник они падают.'],
        ['Old Rivers Of The Northern Plain And Their Boats', 'Старые реки равнины и их лодки'],
        ['They asked President Mostov twice, and Mostov left.', 'Мостова спросили дважды, и Мостов ушёл.'],
      ],
      ['en', 'ru'],
    );
    expect(entries.map(({ forms }) => forms.map(({ text }) => text).sort())).toEqual([['Mostov', 'Мостов']]);
  });

  it('without a lexicon it reads letters alone', () => {
    const bitext = bitextOfPairs(
      {
        columns: [{ lang: 'zh' }, { lang: 'en' }],
        rows: [{ texts: ['谢苗·科拉布廖夫来了。', 'And Semyon Korablyov came.'] }],
      },
      counter(),
    );
    expect(nameLedger(bitext).map(({ forms }) => forms.map(({ text }) => text))).toEqual([['Semyon Korablyov']]);
  });
});
