import { russianStem } from '../../languages/ru/stem';
import type { TextRange } from '../../model/range';
import { type BeadContext, placeOf, type ReadSide, type SideName } from '../bead';
import type { WorkDetector, WorkFinding } from '../work';
import { isNameLike } from './quotation';
import { quotedIn } from './quotes';

/** Times a name must stand in marks elsewhere, and times as many as without, to be missed here. */
const LEAST = 2;
const TIMES = 3;

interface Named {
  readonly form: string;
  quoted: number;
  readonly bare: { readonly bead: number; readonly place: TextRange }[];
}

/** A name that this side puts in quotation marks wherever it stands, and not here: «Волна» ушла, Волна стоит. */
export const QUOTED_NAMES: WorkDetector = {
  name: 'quoted names',
  check: (beads) => [...missedOn(beads, 'a'), ...missedOn(beads, 'b')],
};

function missedOn(beads: readonly BeadContext[], side: SideName): WorkFinding[] {
  const names = namesOf(beads, side);
  if (names.length === 0) return [];
  beads.forEach((bead, k) => {
    for (const named of names) {
      const place = bareIn(bead[side], named.form);
      if (place) named.bare.push({ bead: k, place });
    }
  });
  return names
    .filter(({ quoted, bare }) => quoted >= LEAST && quoted >= TIMES * bare.length)
    .flatMap(({ bare }) =>
      bare.map(({ bead, place }): WorkFinding => {
        const found = placeOf((beads[bead] as BeadContext)[side], place);
        const sides = side === 'a' ? { a: found, b: null } : { a: null, b: found };
        return { bead, finding: { kind: 'quotation', severity: 'notice', reason: 'style', ...sides } };
      }),
    );
}

/** Names that stand in marks somewhere, by the form that all their cases begin with, with how often. */
function namesOf(beads: readonly BeadContext[], side: SideName): Named[] {
  const names = new Map<string, Named>();
  for (const bead of beads) {
    for (const { inner, title } of quotedIn(bead[side].text)) {
      const form = title || !isNameLike(inner) ? '' : formOf(inner.trim());
      if (form.length < (/\p{Script=Han}/u.test(form) ? 2 : 4)) continue;
      const named = names.get(form) ?? { form, quoted: 0, bare: [] };
      names.set(form, named);
      named.quoted++;
    }
  }
  return [...names.values()].filter(({ quoted }) => quoted >= LEAST);
}

/** A Russian name without its case ending. */
function formOf(name: string): string {
  const last = name.split(' ').at(-1) ?? name;
  if (!/\p{Script=Cyrillic}/u.test(last)) return name;
  return name.slice(0, name.length - last.length) + last.slice(0, russianStem(last).length);
}

/** Where the name stands outside all quotation marks, as words of its own. */
function bareIn({ text }: ReadSide, form: string): TextRange | undefined {
  let quoted: readonly TextRange[] | undefined;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const rest = /^\p{Script=Cyrillic}{0,3}/u.exec(text.slice(at + form.length))?.[0] ?? '';
    const end = at + form.length + rest.length;
    const whole = /\p{Script=Han}/u.test(form) || !/[\p{L}\p{N}-]/u.test(text.charAt(at - 1) + text.charAt(end));
    quoted ??= quotedIn(text); // most texts have no such name, and reading marks is dear
    if (whole && !quoted.some((one) => one.start <= at && one.end >= end)) return { start: at, end };
  }
  return undefined;
}
