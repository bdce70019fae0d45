import { messageOf } from '../../core/check/message';
import type { Finding } from '../../core/model/finding';
import type { Locale } from '../../locales/locale';
import { translator } from '../../locales/translator';

/** Says findings in a language: what one side has and the other has not; never a bare mismatch. */
export function findingSentences(locale: Locale): (finding: Finding) => string {
  const say = translator(locale, 'findings') as unknown as (key: string, values: object) => string;
  return ({ kind, severity, reason, places, documents, explanation }) => {
    if (explanation) return say(`explanation.${explanation.code}`, explanation.values);
    const [a = null, b = null] = documents.map((id) => places.find(({ document }) => document === id) ?? null);
    const { key, values } = messageOf({ kind, severity, reason, a, b });
    return say(key, values);
  };
}
