import { answering } from '../../../../server/http/answer';
import { words, wordsProgress } from '../../../../server/words/services';

export const dynamic = 'force-dynamic';

/**
 * Whether the dictionaries are there: `{ready, done, total}`. Asking begins their making, which a new data folder needs
 * once (5 to 10 s); ask again for how far it is.
 */
export async function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const later = new Promise<false>((resolve) => setTimeout(() => resolve(false), 50));
    const ready = (await Promise.race([words(), later])) !== false;
    return Response.json({ ready, ...wordsProgress() }, { headers: { 'cache-control': 'no-store' } });
  });
}
