import type { ImportChoices, ImportRecord, TextChoices } from '../../core/model/import-record';
import type { ImportResult } from '../../core/pipeline';
import type { Uploaded } from '../../store/port';
import { type GivenText, type ImportRequest, requestFor, textsOf } from './import';

/** What is kept beside an imported work, so that the import can be done again with other choices. */
export function recordOf(request: ImportRequest & Partial<ImportChoices>, made: ImportResult): ImportRecord {
  const { kind, turned = [], roles = {}, about = [], title, swap, part } = request;
  const rest = { ...(title ? { title } : {}), ...(swap ? { swap } : {}), ...(part ? { part } : {}) };
  const choices = { kind, texts: textsOf(request).map(textChoices), turned, roles, about, ...rest };
  return { choices, cleaning: made.cleaning, places: made.places };
}

function textChoices({ name, lang, encoding, lossy, text, upload }: GivenText): TextChoices {
  const pasted = text !== undefined && upload === undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(lang === undefined ? {} : { lang }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(lossy ? { lossy } : {}),
    ...(pasted ? { pasted } : {}),
  };
}

/** The import request that a record and the files it was made from stand for. `passwords` are never kept. */
export function requestOf(
  choices: ImportChoices,
  files: readonly Uploaded[],
  passwords: readonly (string | undefined)[] = [],
): ImportRequest {
  const given = files.map(({ name, bytes }, k): GivenText => {
    const { pasted, ...said } = choices.texts[k] ?? {};
    const content = pasted ? { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) } : { bytes };
    return { name, ...said, ...content, ...(passwords[k] ? { password: passwords[k] } : {}) };
  });
  const { turned, roles } = choices;
  return requestFor(given, { turned, roles });
}
