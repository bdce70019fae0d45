import type { WorkDetector, WorkFinding } from '../work';
import { type AnsweredName, answeredNames, nameFinding } from './names';

/** An answer from which a name is clearly there. */
const CLEAR = 0.8;
/** An answer below which it is clearly not. */
const MISSING = 0.5;

interface Place extends AnsweredName {
  readonly bead: number;
}

/**
 * A name that is answered wherever else it stands in the work, and not here: names of ordinary words, which sound like
 * nothing, are known by their other places.
 */
export const USUAL_NAMES: WorkDetector = {
  name: 'usual names',
  look: answeredNames,
  check(beads) {
    const byName = new Map<string, Place[]>();
    beads.forEach((bead, k) => {
      for (const one of answeredNames(bead)) {
        const key = `${one.side} ${keyOf(one)}`;
        const places = byName.get(key) ?? [];
        byName.set(key, places);
        places.push({ ...one, bead: k });
      }
    });
    return [...byName.values()].flatMap(unusual).flatMap((place): WorkFinding[] => {
      const context = beads[place.bead];
      return context ? [{ bead: place.bead, finding: nameFinding(context, place) }] : [];
    });
  },
};

/** The sounds of the last two parts, without case endings. */
function keyOf({ name }: AnsweredName): string {
  return name.parts
    .slice(-2)
    .map(({ sounds }) => sounds.at(-1)?.classes.join())
    .join(' ');
}

function unusual(places: readonly Place[]): Place[] {
  return places.filter((place) => {
    const others = places.filter(({ bead }) => bead !== place.bead);
    const clear = others.filter(({ answer }) => answer >= CLEAR).length;
    return place.answer < MISSING && clear > 0 && clear === others.length;
  });
}
