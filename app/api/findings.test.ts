import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkBitext } from '../../core/model/check-bitext';
import type { Verdict } from '../../core/model/finding';
import { bitextOfPairs } from '../../core/pipeline/pairs';
import type { FindingsAnswer } from '../../server/findings/answer';
import { wholeFindings } from '../../server/findings/whole';
import { newId } from '../../server/ids';
import { library } from '../../server/library';
import type { ProblemDocument } from '../../server/problem';
import { GET as findings } from './works/[work]/findings/route';
import { POST as judge } from './works/[work]/verdicts/route';

const SOUND = ['Дом стоит у реки.', 'The house stands by the river.'];
const WRONG = ['В 1912 году дом купили.', 'The house was bought in 1921.'];
const ADDRESS = 'http://127.0.0.1:3000/api/works/w';

beforeAll(() => {
  process.env.DIGLOT_DATA = mkdtempSync(path.join(tmpdir(), 'diglot-findings-'));
});

/** Keeps a work of these rows; its id. */
async function keep(rows: readonly (readonly string[])[]): Promise<string> {
  const bitext = bitextOfPairs(
    { columns: [{ lang: 'ru' }, { lang: 'en' }], rows: rows.map((texts) => ({ texts })) },
    newId,
  );
  await (await library()).add(bitext, { at: new Date().toISOString(), kind: 'import', hash: newId() });
  return bitext.work.id;
}

const of = (work: string) => ({ params: Promise.resolve({ work }) });

async function found(work: string, query = ''): Promise<FindingsAnswer> {
  const request = new Request(`${ADDRESS}/findings${query}`, { headers: { accept: 'application/json' } });
  return (await (await findings(request, of(work))).json()) as FindingsAnswer;
}

async function say(work: string, body: object): Promise<Response> {
  const request = new Request(`${ADDRESS}/verdicts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: '127.0.0.1:3000' },
    body: JSON.stringify(body),
  });
  return judge(request, of(work));
}

async function verdictOf(response: Response): Promise<Verdict | null> {
  return ((await response.json()) as { verdict: Verdict | null }).verdict;
}

describe('GET /api/works/<work>/findings', { timeout: 60_000 }, () => {
  it('[J1] gives the findings of a section and of the work, named alike, in words', async () => {
    const work = await keep([SOUND, WRONG]);
    const [section, whole] = [await found(work, '?part=0&lang=en'), await found(work, '?lang=ru')];
    expect(section.findings.map(({ id, kind, reason }) => [id, kind, reason])).toEqual(
      whole.findings.map(({ id, kind, reason }) => [id, kind, reason]),
    );
    expect(section.findings).toMatchObject([{ kind: 'date', reason: 'changed', places: [{}, { text: '1921' }] }]);
    const marks = section.findings[0]?.marks ?? [];
    const kept = (await (await library()).section(work, 0))?.bitext;
    const segments = Object.entries(kept?.segmentations ?? {}).flatMap(([document, { segments }]) =>
      segments.map(({ id, start }) => [id, kept?.texts[document]?.slice(start)] as const),
    );
    const words = marks.map(({ segment, start, end }) => new Map(segments).get(segment)?.slice(start, end));
    expect(words).toEqual(section.findings[0]?.places.map(({ text }) => text));
    expect(section.findings[0]?.says).toMatch(/1921.*dates/);
    expect(whole.findings[0]?.says).toMatch(/[а-я]/);
  });

  it('tells how far the check of a whole work is', async () => {
    const work = await keep(Array.from({ length: 400 }, () => SOUND));
    const response = await findings(new Request(`${ADDRESS}/findings`), of(work));
    const lines = (await response.text()).trim().split('\n');
    const stages = lines
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { progress: { stage: string } }).progress.stage);
    expect(stages).toContain('check');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ result: { findings: [] } });
  });

  it('can be cancelled, leaves nothing, and is done when asked again', async () => {
    const work = await keep(Array.from({ length: 500 }, (_, k) => (k === 7 ? WRONG : SOUND)));
    const leaving = new AbortController();
    const cancelled = wholeFindings(work, leaving.signal, () => leaving.abort());
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect((await found(work)).findings.map(({ kind }) => kind)).toContain('date');
  });

  it('[O1] holds each text against itself, and explains', async () => {
    const work = await keep([['Улов упал на 20% — с 1000 тонн до 700 тонн.', 'The catch fell by 30%.']]);
    const own = (answer: FindingsAnswer) => answer.findings.filter(({ explanation }) => explanation);
    const [section, whole] = [own(await found(work, '?part=0&lang=en')), own(await found(work, '?lang=en'))];
    expect(section.map(({ id, says }) => [id, says])).toEqual(whole.map(({ id, says }) => [id, says]));
    expect(whole).toMatchObject([{ kind: 'percent', severity: 'notice', places: [{ text: '20%' }] }]);
    expect(whole[0]?.says).toContain('the change is 30.0 %; the text says 20 %');
  });

  it('answers for what is not there', async () => {
    const answer = await findings(new Request(`${ADDRESS}/findings?part=7`), of(await keep([SOUND])));
    expect(((await answer.json()) as ProblemDocument).code).toBe('not-found');
  });
});

describe('POST /api/works/<work>/verdicts', { timeout: 60_000 }, () => {
  it('[J5] dismisses with a reason, and takes that back', async () => {
    const work = await keep([WRONG]);
    const finding = (await found(work, '?part=0')).findings[0]?.id;
    const verdict = { verdict: 'dismissed', finding, because: 'same', words: 'old calendar', by: 'Ada' };
    const kept = await verdictOf(await say(work, verdict));
    expect(kept).toMatchObject({ state: 'dismissed', because: 'same', words: 'old calendar', by: 'Ada' });
    expect((await found(work, '?part=0')).findings[0]?.verdict).toEqual(kept);
    expect((await found(work)).findings[0]?.verdict).toEqual(kept);
    expect(await verdictOf(await say(work, { verdict: 'open', finding }))).toBeNull();
    expect((await found(work, '?part=0')).findings[0]).not.toHaveProperty('verdict');
  });

  it('[J6] accepts as one open note that is not public, at both places; taking it back removes the note', async () => {
    const work = await keep([SOUND, WRONG]);
    const finding = (await found(work, '?part=0')).findings[0];
    const accept = { verdict: 'accepted', finding: finding?.id, part: 0, by: 'Ada' };
    const kept = await verdictOf(await say(work, accept));
    expect(await verdictOf(await say(work, accept))).toMatchObject({ note: kept?.note });
    const { bitext } = (await (await library()).bitext(work)) ?? {};
    expect(bitext && checkBitext(bitext)).toEqual([]);
    expect(bitext?.annotations).toMatchObject([
      { id: kept?.note, type: 'number', state: 'open', published: false, severity: 'major', creator: 'Ada' },
    ]);
    const words = bitext?.annotations[0]?.targets.map((target) => [
      target.quote.exact,
      bitext.texts[target.document]?.slice(target.start, target.end),
    ]);
    expect(words).toEqual(finding?.places.map(({ text }) => [text, text]));
    await say(work, { verdict: 'open', finding: finding?.id });
    expect((await (await library()).bitext(work))?.bitext.annotations).toEqual([]);
  });

  it('[J4] a verdict ends with the text that it was about', async () => {
    const work = await keep([SOUND, WRONG]);
    const finding = (await found(work)).findings[0];
    await say(work, { verdict: 'dismissed', finding: finding?.id });
    const store = await library();
    const kept = await store.bitext(work);
    const place = finding?.places[1];
    if (!kept || !place) throw new Error('there is no finding');
    const segment = kept.bitext.segmentations[place.document]?.segments.find(({ end }) => end > place.start);
    const step = {
      kind: 'ReplaceText' as const,
      document: place.document,
      segment: segment?.id ?? '',
      start: place.start,
      removed: place.text,
      added: '1922',
    };
    const meta = { at: new Date().toISOString(), by: 'Ada', label: 'text', undoable: true };
    await store.commit(work, { id: newId(), steps: [step], meta }, kept.revision);
    const after = await found(work);
    expect(after.findings).toMatchObject([{ kind: 'date', places: [{}, { text: '1922' }] }]);
    expect(after.findings[0]).not.toHaveProperty('verdict');
    const gone = await say(work, { verdict: 'accepted', finding: finding?.id, part: 0 });
    expect([gone.status, ((await gone.json()) as ProblemDocument).code]).toEqual([409, 'finding-gone']);
  });

  it('refuses what is no verdict, and a work that is not there', async () => {
    const work = await keep([WRONG]);
    for (const body of [{}, { verdict: 'dismissed', finding: 'x' }, { verdict: 'burnt', finding: 'a'.repeat(32) }]) {
      expect((await say(work, body)).status).toBe(400);
    }
    expect((await say('none', { verdict: 'dismissed', finding: 'a'.repeat(32) })).status).toBe(404);
  });
});
