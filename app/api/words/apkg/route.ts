import { writeApkg } from '../../../../server/formats/apkg';
import { answering } from '../../../../server/http/answer';
import { attachment } from '../../../../server/http/attachment';
import { requireSameOrigin } from '../../../../server/http/same-origin';
import { readApkgRequest } from '../../../../server/words/apkg-request';

export const dynamic = 'force-dynamic';

/** Saved words as an Anki package: `{deck?, notes: [{id, word, reading, meaning, sentence, partner, note, source, link}]}`. */
export async function POST(request: Request): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const { deck, notes } = await readApkgRequest(request);
    return attachment(writeApkg(notes, { deck, now: Date.now() }), `${deck}.apkg`, 'application/apkg');
  });
}
