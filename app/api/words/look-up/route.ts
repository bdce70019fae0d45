import { answering } from '../../../../server/http/answer';
import { languageIn, required, wholeNumber } from '../../../../server/http/query';
import { lookUp } from '../../../../server/words/look-up';
import { words } from '../../../../server/words/services';

export const dynamic = 'force-dynamic';

/**
 * The word at a place of a sentence: `?lang=zh&text=…&offset=3&to=en` (`to`: the language meanings are wanted in). Answers
 * `{lang, words: [{span, text, lemma, key, reading, stressed, forms, partners, meanings}]}`, likeliest first; see
 * `docs/formats/words-api.md`.
 */
export async function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const query = new URL(request.url).searchParams;
    const lang = languageIn(query, 'lang');
    const [text, offset] = [required(query, 'text'), wholeNumber(query, 'offset')];
    return Response.json(lookUp(await words(), lang, text, offset, languageIn(query, 'to', 'en')));
  });
}
