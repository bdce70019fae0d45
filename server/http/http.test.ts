import { describe, expect, it } from 'vitest';
import { Problem } from '../../core/model/problem';
import { answering, answerWork } from './answer';
import { attachment } from './attachment';
import { readBody } from './body';
import { readImportRequest } from './import-request';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://127.0.0.1/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

/** A body that gives its chunks and then stands still, or ends. */
function slow(
  chunks: readonly string[],
  ends: boolean,
): { body: ReadableStream<Uint8Array>; cancelled: () => boolean } {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      if (ends) controller.close();
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return { body, cancelled: () => cancelled };
}

describe('readBody', () => {
  it('joins what arrives', async () => {
    expect(new TextDecoder().decode(await readBody(post(slow(['пар', 'ом'], true).body)))).toBe('паром');
    expect(await readBody(new Request('http://127.0.0.1/'))).toHaveLength(0);
  });

  it('[B13] refuses by the declared length before it reads', async () => {
    const { body, cancelled } = slow(['x'], false);
    const reading = readBody(post(body, { 'content-length': '11' }), { bytes: 10 });
    await expect(reading).rejects.toMatchObject({ code: 'too-large' });
    expect(cancelled()).toBe(false);
  });

  it('[B13] stops at the limit when the length was not told', async () => {
    const { body, cancelled } = slow(['12345', '67890', '1'], false);
    const reading = readBody(post(body), { bytes: 10 });
    await expect(reading).rejects.toMatchObject({ code: 'too-large', values: { limit: '0 KB' } });
    await expect.poll(cancelled).toBe(true);
  });

  it('[B13] gives a stalled upload up and lets go of it', async () => {
    const { body, cancelled } = slow(['1'], false);
    await expect(readBody(post(body), { stallMs: 30 })).rejects.toMatchObject({ code: 'stalled' });
    await expect.poll(cancelled).toBe(true);
  });
});

describe('answering', () => {
  it('answers a problem with its status, and 408 for a stalled upload', async () => {
    const response = await answering(post('', { 'accept-language': 'ru' }), async () => {
      throw new Problem('stalled', '', { seconds: 30 });
    });
    expect(response.status).toBe(408);
    expect(await response.json()).toMatchObject({ code: 'stalled', detail: expect.stringContaining('30 с') });
  });
});

describe('answerWork', () => {
  it('aborts the work when the reader goes away', async () => {
    let aborted = false;
    const response = await answerWork(post(''), (signal, onProgress) => {
      onProgress({ stage: 'align', done: 0, total: 9 });
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          aborted = true;
          reject(new Problem('cancelled', ''));
        }),
      );
    });
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(
      '{"progress":{"stage":"align","done":0,"total":9}}\n',
    );
    await reader?.cancel();
    expect(aborted).toBe(true);
  });

  it('ends with one line of result or problem', async () => {
    const good = await answerWork(post(''), async () => 7);
    expect(await good.text()).toBe('{"result":7}\n');
    const bad = await answerWork(post(''), async () => Promise.reject(new TypeError('inside')));
    expect(JSON.parse(await bad.text())).toMatchObject({ problem: { code: 'failed', status: 500 } });
  });
});

describe('attachment', () => {
  it.each(['Паром.txt', '"\r\nSet-Cookie: a=1', '../../x', "a'(b)*", '\ud800', ''])(
    'carries the name %j safely',
    (name) => {
      const header = attachment('x', name, 'text/plain').headers.get('content-disposition') ?? '';
      expect(header).toMatch(/^attachment; filename="[\w.-]*"; filename\*=UTF-8''[\w%.~!-]*$/);
      const kept = decodeURIComponent(header.split("''")[1] ?? '');
      expect(kept).toBe(name.replace(/\p{Surrogate}/gu, '\ufffd'));
    },
  );
});

describe('readImportRequest', () => {
  const json = (body: object) => readImportRequest(post(JSON.stringify(body), { 'content-type': 'application/json' }));

  it('takes one, two and three texts', async () => {
    const [a, b, c] = ['ru', 'en', 'zh'].map((lang) => ({ text: lang, lang }));
    expect(await json({ kind: 'three', a, b, c, swap: true })).toMatchObject({
      kind: 'three',
      c: { text: 'zh' },
      swap: true,
    });
    await expect(json({ kind: 'three', a, b })).rejects.toMatchObject({ code: 'bad-request', place: { path: 'c' } });
    const form = new FormData();
    for (const name of ['a.ru', 'a.en', 'a.zh']) form.append('file', new File([name], name));
    const kinds = [await readImportRequest(post(form))];
    expect(kinds.map(({ kind }) => kind)).toEqual(['three']);
    form.append('file', new File(['4'], 'four'));
    await expect(readImportRequest(post(form))).rejects.toMatchObject({ code: 'bad-request', place: { path: 'file' } });
  });
});
