import { library } from '../../server/library';

export const dynamic = 'force-dynamic';

/** Says that the program runs and its store answers: 200 `{"status":"ok"}`, else 503. */
export async function GET(): Promise<Response> {
  try {
    const works = await (await library()).works();
    return Response.json({ status: 'ok', works: works.length });
  } catch (error) {
    return Response.json(
      { status: 'failing', error: error instanceof Error ? error.name : 'unknown' },
      { status: 503 },
    );
  }
}
