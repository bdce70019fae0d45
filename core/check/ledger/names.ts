import type { Lexicon } from '../../languages/lexicon';
import type { Bitext } from '../../model/bitext';
import type { LanguageCode } from '../../model/language';
import type { LedgerForm, NameEntry } from '../../model/ledger';
import { habitsOf, properNames } from './capitalised';
import { dottedNames, hanziWords, heardAs } from './hanzi-names';
import { type FoundName, type NameForm, NameForms } from './name-forms';
import { meansSame, SAME_SOUND, soundsAlike } from './name-likeness';
import { joinShortForms, joinSpellings, variants } from './name-spellings';
import { type Stretch, stretchesOf } from './stretches';

/** The lexicon of two languages, where there is one. */
export type FindLexicon = (a: LanguageCode, b: LanguageCode) => Lexicon | undefined;

/** Share of the beads of the rarer form in which two forms must stand together to be one name. */
const TOGETHER = 0.3;

/**
 * The names of a work with every form they have (docs/spec/findings.md, L), those that vary first. Names are found by
 * their capitals, by the dots of foreign names in hanzi, and by what stands beside them on the other side. Without a
 * lexicon hanzi are not read. Time: near linear in the work; names of one bead are compared pairwise, once each pair.
 */
export function nameLedger(bitext: Bitext, find: FindLexicon = () => undefined): NameEntry[] {
  const sides = stretchesOf(bitext).flat();
  const forms = new NameForms();
  takeLettered(sides, forms);
  const [chinese, ...others] = [find('zh', 'en'), find('ru', 'zh')].filter((lexicon) => lexicon !== undefined);
  if (chinese) {
    const hanzi = sides.filter(({ lang }) => lang === 'zh');
    for (const side of hanzi) for (const name of dottedNames(side.text, chinese)) forms.put(side, 'zh', name);
    for (const lexicon of [chinese, ...others]) takeRendered(hanzi, forms, lexicon);
    takeHeard(hanzi, forms, chinese);
  }
  joinAcross(forms, alikeBy(find, chinese));
  joinSpellings(forms);
  joinShortForms(forms);
  return forms
    .groups()
    .filter((group) => !group.every(({ tentative }) => tentative))
    .map(entryOf)
    .filter(isWorthListing)
    .sort(byInterest);
}

/** Names in letters, also those that stand in Chinese text. */
function takeLettered(sides: readonly Stretch[], forms: NameForms): void {
  for (const document of new Set(sides.map((side) => side.document))) {
    const own = sides.filter((side) => side.document === document);
    const habits = habitsOf(own.map(({ text }) => text));
    for (const side of own) {
      for (const name of properNames(side.text, habits)) {
        forms.put(side, /\p{Script=Cyrillic}/u.test(name.text) ? 'ru' : 'en', name);
      }
    }
  }
}

/** Words of hanzi by which the lexicon renders a name that the work has in letters. */
function takeRendered(hanzi: readonly Stretch[], forms: NameForms, lexicon: Lexicon): void {
  const names = forms.all.filter(({ lang }) => lang !== 'zh');
  const known = new Map<string, boolean>();
  for (const side of hanzi) {
    for (const word of hanziWords(side.text, lexicon)) {
      const one = { lang: 'zh' as const, parts: word.parts };
      const isName = known.get(word.text) ?? names.some((name) => meansSame(one, name, lexicon));
      known.set(word.text, isName);
      if (isName) forms.put(side, 'zh', word, true);
    }
  }
}

/** Transcribing hanzi beside a name that nothing else answers there: of several stretches the commonest. */
function takeHeard(hanzi: readonly Stretch[], forms: NameForms, lexicon: Lexicon): void {
  const found = new Map<NameForm, Map<string, { side: Stretch; name: FoundName }[]>>();
  for (const side of hanzi) {
    const beside = [...(forms.inBead.get(side.bead) ?? [])];
    const read = beside.filter(({ document, lang }) => document === side.document && lang === 'zh');
    for (const name of beside.filter(({ document }) => document !== side.document)) {
      if (read.some((one) => soundsAlike(one, name, lexicon) >= SAME_SOUND || meansSame(one, name, lexicon))) continue;
      const heard = heardAs(side.text, name, lexicon);
      if (!heard) continue;
      const byText = found.get(name) ?? new Map<string, { side: Stretch; name: FoundName }[]>();
      found.set(name, byText);
      byText.set(heard.text, [...(byText.get(heard.text) ?? []), { side, name: heard }]);
    }
  }
  for (const byText of found.values()) {
    const [commonest] = [...byText.values()].sort((a, b) => b.length - a.length);
    for (const { side, name } of commonest ?? []) forms.put(side, 'zh', name);
  }
}

/** How alike two forms in two languages are. */
interface Alike {
  /** The lexicon renders the one by the other. */
  means(x: NameForm, y: NameForm): boolean;
  /** 0 to 1. */
  sounds(x: NameForm, y: NameForm): number;
}

/** Each pair is looked at once. */
function alikeBy(find: FindLexicon, chinese: Lexicon | undefined): Alike {
  const lexicons = once(
    (x: NameForm, y: NameForm) => `${x.lang} ${y.lang}`,
    ({ lang: a }, { lang: b }) => find(a, b),
  );
  const pair = (x: NameForm, y: NameForm) => `${x.number} ${y.number}`;
  return {
    means: once(pair, (x, y) => {
      const lexicon = lexicons(x, y);
      return lexicon !== undefined && meansSame(x, y, lexicon);
    }),
    sounds: once(pair, (x, y) => soundsAlike(x, y, lexicons(x, y) ?? chinese)),
  };
}

function once<T>(key: (x: NameForm, y: NameForm) => string, make: (x: NameForm, y: NameForm) => T) {
  const known = new Map<string, T>();
  return (x: NameForm, y: NameForm): T => {
    const at = key(x, y);
    if (!known.has(at)) known.set(at, make(x, y));
    return known.get(at) as T;
  };
}

/** Joins forms of two languages that are alike and stand together: in one bead often enough, or in one text. */
function joinAcross(forms: NameForms, alike: Alike): void {
  const together = new Map<string, { x: NameForm; y: NameForm; count: number }>();
  for (const held of forms.inBead.values()) {
    for (const [x, y] of answersIn([...held], alike)) {
      const key = `${x.number} ${y.number}`;
      together.set(key, { x, y, count: (together.get(key)?.count ?? 0) + 1 });
    }
  }
  for (const { x, y, count } of together.values()) {
    if (count >= TOGETHER * Math.min(x.beads.size, y.beads.size)) forms.join(x, y);
  }
  const foreign = forms.all.filter(({ tag, lang }) => tag === lang && lang !== 'zh');
  for (const x of forms.all.filter(({ lang }) => lang === 'zh')) {
    for (const y of foreign) if (x.document === y.document && alike.means(x, y)) forms.join(x, y);
  }
}

/** Pairs of one bead that mean the same, or of which each is what the other sounds most like. */
function answersIn(held: readonly NameForm[], alike: Alike): [NameForm, NameForm][] {
  const pairs = pairsOf(held).filter(([x, y]) => x.lang !== y.lang);
  const best = new Map<string, number>();
  const places = ([x, y]: [NameForm, NameForm]) => [
    `${x.number} ${y.document} ${y.lang}`,
    `${y.number} ${x.document} ${x.lang}`,
  ];
  for (const pair of pairs) {
    for (const place of places(pair)) best.set(place, Math.max(best.get(place) ?? 0, alike.sounds(...pair)));
  }
  return pairs.filter((pair) => {
    const sound = alike.sounds(...pair);
    const mutual = sound >= SAME_SOUND && places(pair).every((place) => best.get(place) === sound);
    return mutual || alike.means(...pair);
  });
}

function pairsOf(held: readonly NameForm[]): [NameForm, NameForm][] {
  const sorted = held.toSorted((a, b) => a.number - b.number);
  return sorted.flatMap((x, k) => sorted.slice(k + 1).map((y): [NameForm, NameForm] => [x, y]));
}

function entryOf(group: readonly NameForm[]): NameEntry {
  const forms = group
    .map(
      ({ document, lang, tag, texts, places }): LedgerForm => ({
        document,
        lang: tag,
        text: lang === 'ru' ? nominative([...texts.keys()]) : commonest(texts),
        places,
      }),
    )
    .sort((a, b) => b.places.length - a.places.length || (a.text < b.text ? -1 : 1));
  const [first] = forms;
  return { id: `${first?.lang} ${first?.text}`, forms, varies: variants(group) };
}

function commonest(texts: ReadonlyMap<string, number>): string {
  return [...texts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';
}

/** Ends of Russian nominatives, the surest first: a consonant, й, ь, then а or я, о. */
const NOMINATIVE = [/[бвгджзклмнпрстфхцчшщ]$/, /й$/, /ь$/, /[ая]$/, /о$/];

/** The case of a Russian name that is likeliest its nominative: of the shortest the one with the surest end. */
function nominative(texts: readonly string[]): string {
  const end = (text: string) => {
    const at = NOMINATIVE.findIndex((pattern) => pattern.test(text));
    return at < 0 ? NOMINATIVE.length : at;
  };
  return texts.toSorted((a, b) => a.length - b.length || end(a) - end(b))[0] ?? '';
}

function countOf({ forms }: NameEntry): number {
  return forms.reduce((sum, { places }) => sum + places.length, 0);
}

/** A word that stands once in one text and is answered nowhere is hardly a name to keep an eye on. */
function isWorthListing(entry: NameEntry): boolean {
  return (
    entry.varies.length > 0 || entry.forms.length > 1 || countOf(entry) > 1 || /[\s·]/.test(entry.forms[0]?.text ?? '')
  );
}

function byInterest(x: NameEntry, y: NameEntry): number {
  return y.varies.length - x.varies.length || countOf(y) - countOf(x) || (x.id < y.id ? -1 : 1);
}
