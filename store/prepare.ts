import type { Bitext } from '../core/model/bitext';
import { cardOf, contentsOf, placesOf, sectionsOf } from './derive';
import { pack } from './pack';

/** Everything a transaction will write of a bitext, made before it begins, so that it holds the lock briefly. */
export interface Prepared {
  readonly bitext: Bitext;
  readonly card: string;
  readonly contents: string;
  readonly snapshot: Uint8Array;
  readonly sections: readonly Uint8Array[];
  readonly places: readonly { segment: string; section: number }[];
}

export async function prepare(bitext: Bitext): Promise<Prepared> {
  const contents = contentsOf(bitext);
  const sections: Uint8Array[] = [];
  for await (const section of sectionsOf(bitext, contents)) sections.push(await pack(section));
  return {
    bitext,
    card: JSON.stringify(cardOf(bitext)),
    contents: JSON.stringify(contents),
    snapshot: await pack(bitext),
    sections,
    places: placesOf(bitext, contents),
  };
}
