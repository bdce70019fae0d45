import { markedSyllable, syllables, unmarked } from './accent';
import type { AccentEntry, VerbKey } from './form-key';

/**
 * Stressed syllable (from 0) of a verb's form; `pattern` is present/past. Present: a stem, b ending, c first person on the
 * ending, the rest on the stem's last syllable. Past: a stem, b ending, c feminine ending; ′ and ″ leave some forms open.
 */
export function verbStress(entry: AccentEntry, form: string, key: VerbKey): number | undefined {
  const infinitive = unmarked(entry.lemma)
    .toLowerCase()
    .replace(/с[яь]$/, '');
  const reflexive = infinitive.length < unmarked(entry.lemma).length;
  const bare = reflexive ? form.replace(/с[яь]$/, '') : form;
  const at = markedSyllable(entry.lemma);
  if (at === undefined) return undefined;
  if (key === 'infinitive') return at;
  const [present = '?', past = '?'] = entry.pattern.split('/');
  const verb: Verb = { infinitive, at, present, past, reflexive };
  if (infinitive.startsWith('вы') && at === 0) return 0;
  if (/^[123]/.test(key)) return presentStress(verb, bare);
  if (key.startsWith('past.')) return pastStress(verb, bare, key.slice('past.'.length));
  if (key.startsWith('imperative.')) return imperativeStress(verb, bare);
  if (key.startsWith('passive.')) return passiveStress(verb, bare, key);
  return otherStress(verb, bare, key);
}

interface Verb {
  readonly infinitive: string;
  readonly at: number;
  readonly present: string;
  readonly past: string;
  readonly reflexive: boolean;
}

const PRESENT_ENDING = /(?:[еёи]шь|[еёи]т[е]?|[еёи]м|[уюая]т|[ую]|[еёи]мте)$/;

/** Syllable of the infinitive, or the last one of a shorter stem (рисова́ть, рису́ет). */
function stemAt({ at }: Verb, stem: number): number | undefined {
  return stem > 0 ? Math.min(at, stem - 1) : undefined;
}

function presentStress(verb: Verb, form: string): number | undefined {
  const ending = PRESENT_ENDING.exec(form)?.[0] ?? '';
  const stem = syllables(form) - Math.max(1, syllables(ending));
  if (ending === '') return verb.present === 'a' ? undefined : syllables(form) - 1;
  if (verb.present === 'a') return stemAt(verb, stem);
  if (verb.present === 'b') return stem;
  if (verb.present !== 'c') return undefined;
  return /[ую]$/.test(ending) || isHave(verb, form) ? stem : stem > 0 ? stem - 1 : undefined;
}

/** хоти́м, хоти́те, хотя́т: the one verb of pattern c with a stressed plural. */
function isHave({ infinitive }: Verb, form: string): boolean {
  return infinitive.endsWith('хотеть') && /хот(?:им|ите|ят)$/.test(form);
}

/** Roots that keep the infinitive's syllable in the past of pattern c: собра́л, разви́ло. */
const KEEPS = /(?:бр|зв|гн|рв|жд|сп|др|вр|лг)ать$|плыть$|вить$/;
/** Verbs that throw it on the syllable before the root: по́нял, у́мерли. */
const THROWS = /^(?:(?:по|за|при|на|пред|пере)+нять|начать|умереть|запереть|отпереть|прибыть)$/;

function pastStress(verb: Verb, form: string, gender: string): number | undefined {
  const last = syllables(form) - 1;
  const stem = syllables(form.replace(/л?[аои]$/, ''));
  const letter = verb.past.charAt(0);
  if (letter === 'a') return stemAt(verb, stem);
  if (letter === 'b' || (letter === 'c' && gender === 'f')) return last;
  if (letter !== 'c' || verb.past === "c''" || (verb.past === "c'" && gender === 'n')) return undefined;
  return stem === 1 ? 0 : thrownBack(verb, stem);
}

function thrownBack(verb: Verb, stem: number): number | undefined {
  if (KEEPS.test(verb.infinitive)) return stemAt(verb, stem);
  return THROWS.test(verb.infinitive) ? Math.max(0, stem - 2) : undefined;
}

/** As the first person: пиши́, but стой, рабо́тай, ве́рь. */
function imperativeStress(verb: Verb, form: string): number | undefined {
  const bare = form.replace(/те$/, '');
  const ends = bare.endsWith('и');
  const stem = syllables(bare) - (ends ? 1 : 0);
  if (verb.present === 'a') return stemAt(verb, stem);
  if (verb.present !== 'b' && verb.present !== 'c') return undefined;
  return ends ? stem : stem - 1;
}

const PARTICIPLE = /(?:ыми|ими|ого|его|ому|ему|ый|ий|ой|ей|ая|яя|ое|ее|ым|им|ом|ем|ую|юю|ою|ею|ые|ие|ых|их)$/;

/** Passive participles: -ённый; -анный throws back by one (напи́санный); -енный on the stem. */
function passiveStress(verb: Verb, form: string, key: VerbKey): number | undefined {
  const short = key.startsWith('passive.short.');
  const yo = markedSyllable(form);
  if (/ё/.test(form)) return yo;
  if (short && /ен[аоы]$/.test(form) && verb.present === 'b' && /(?:ить|[ео]?сти|езти|сть|чь)$/.test(verb.infinitive))
    return syllables(form) - 1;
  if (key === 'passive.present') return presentPassive(verb, form);
  const stem = syllables(form.replace(short ? /[аоы]$/ : PARTICIPLE, ''));
  if (stem === 1 && key === 'passive.past') return 0;
  if (/^пере/.test(verb.infinitive) && verb.at < 3) return undefined;
  return verb.past.startsWith('c') ? ofMoving(verb, form, key, stem) : passivePast(verb, form, stem);
}

/** люби́мый and дава́емый keep the infinitive's syllable. */
function presentPassive(verb: Verb, form: string): number | undefined {
  const stem = syllables(form.replace(PARTICIPLE, ''));
  return verb.present === 'a' || /[аи]м/.test(form) ? stemAt(verb, stem) : undefined;
}

/** Verbs whose past moves its stress: со́бранный, по́нятый; the short feminine may have either. */
function ofMoving(verb: Verb, form: string, key: VerbKey, stem: number): number | undefined {
  if (key === 'passive.short.f') return undefined;
  return /анн?(?:$|[аыоу])|[ая]т/.test(form) && /[ая]ть$/.test(verb.infinitive) ? Math.max(0, stem - 2) : undefined;
}

function passivePast(verb: Verb, form: string, stem: number): number | undefined {
  const root = stem - 1;
  const before = root > 0 && verb.at === root ? root - 1 : verb.at;
  if (/[ая]нн?(?:$|[аыоу])/.test(form)) return before;
  if (/енн?(?:$|[аыоу])/.test(form)) return verb.present === 'b' || root < 1 ? undefined : before;
  return /нут/.test(form) ? before : Math.min(verb.at, root);
}

/** Gerunds on the first syllable whatever the pattern says. */
const STEM_GERUNDS = /^(?:сидя|стоя|л[её]жа|молча|глядя)$/;

function otherStress(verb: Verb, form: string, key: VerbKey): number | undefined {
  if (key === 'active.past' || key === 'gerund.past') return pastParticiple(verb, form, key);
  if (key === 'gerund.present') return gerundStress(verb, form);
  const stem = syllables(form.replace(PARTICIPLE, '')) - 1;
  if (verb.present === 'a') return stemAt(verb, stem);
  if (verb.present === 'c') return /[ую]щ/.test(form) && stem > 0 ? stem - 1 : undefined;
  return verb.present === 'b' ? stem : undefined;
}

function gerundStress(verb: Verb, form: string): number | undefined {
  if (verb.present === 'a') return stemAt(verb, syllables(form) - 1);
  if (STEM_GERUNDS.test(form)) return 0;
  if (!/^[bc]$/.test(verb.present) || !/[ая]$/.test(form) || form === 'судя') return undefined;
  return syllables(form) - (/авая$/.test(form) ? 2 : 1);
}

/** -вший keeps the infinitive's syllable, -ший that of the past masculine. */
function pastParticiple(verb: Verb, form: string, key: VerbKey): number | undefined {
  const stem = syllables(form.replace(key === 'active.past' ? PARTICIPLE : /ши$/, ''));
  if (/в(?:ш|$)/.test(form)) return stemAt(verb, stem);
  return verb.past === 'a' || verb.past === 'b' ? stemAt(verb, stem) : undefined;
}
