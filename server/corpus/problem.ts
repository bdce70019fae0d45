import { type Place, Problem } from '../../core/model/problem';

/** A corpus file that is not as `docs/formats/corpus.md` says; `detail` is English, for whoever edits the file. */
export function badCorpus(place: Place & { file: string }, detail: string): Problem {
  const where = [place.file, place.line, place.path].filter((part) => part !== undefined).join(':');
  return new Problem('bad-corpus', `${where}: ${detail}`, { file: place.file, detail }, place);
}
