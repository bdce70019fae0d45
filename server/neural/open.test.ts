import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEncoder } from './open';
import { readSafetensors } from './safetensors';
import { writeNetworkModel, writeStaticModel } from './tiny-model.fixture';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'diglot-model-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function cosine(x: Float32Array | undefined, y: Float32Array | undefined): number {
  const dot = (p: Float32Array, q: Float32Array) => p.reduce((sum, value, k) => sum + value * (q[k] ?? 0), 0);
  return x && y ? dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y)) : Number.NaN;
}

describe('a static model', () => {
  it.each([false, true])(
    '[NM1] gives sentences that mean the same the same direction (half floats: %s)',
    async (half) => {
      writeStaticModel(folder, half);
      const encoder = await openEncoder(folder);
      const [en, ru, zh, other] = await encoder.encode(['lamp ferry', 'паром лампа', '灯 渡船', 'хлеб']);
      expect(cosine(en, ru)).toBeCloseTo(1, 3);
      expect(cosine(en, zh)).toBeCloseTo(1, 3);
      expect(cosine(en, other)).toBeLessThan(0.1);
    },
  );

  it('[NM1] gives a text without words a vector too', async () => {
    writeStaticModel(folder);
    expect(await (await openEncoder(folder)).encode([''])).toEqual([new Float32Array(7)]);
  });

  it('[NM3] is refused by name when it is damaged', async () => {
    writeStaticModel(folder);
    writeFileSync(path.join(folder, 'model.safetensors'), 'not tensors at all');
    await expect(openEncoder(folder)).rejects.toMatchObject({ code: 'bad-model', place: { file: folder } });
    writeFileSync(path.join(folder, 'model.safetensors'), new Uint8Array(4));
    await expect(openEncoder(folder)).rejects.toMatchObject({ code: 'bad-model' });
  });
});

/** Stands where the package would, and tells what it was asked: the package itself is not ours to install. */
const STAND_IN = `
export const env = { allowRemoteModels: true, allowLocalModels: false, localModelPath: '' };
export async function pipeline(task, model, options) {
  if (env.allowRemoteModels) throw new Error('would fetch');
  if (model === 'broken') throw new Error('the graph has no end');
  globalThis.asked = { task, model, path: env.localModelPath, options, calls: [] };
  return async (texts, how) => {
    globalThis.asked.calls.push({ texts, how });
    return { dims: [texts.length, 2], data: texts.flatMap((text) => [text.length, 1]) };
  };
}`;

function installStandIn(): void {
  const place = path.join(folder, 'node_modules', '@huggingface', 'transformers');
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'package.json'), '{"name":"@huggingface/transformers","type":"module","main":"a.js"}');
  writeFileSync(path.join(place, 'a.js'), STAND_IN);
}

const asked = () => (globalThis as typeof globalThis & { asked?: unknown }).asked;

describe('a network', () => {
  it('[NM2] is loaded from the folder alone, by the package that is installed beside it, in batches', async () => {
    installStandIn();
    writeNetworkModel(path.join(folder, 'labse'));
    mkdirSync(path.join(folder, 'labse', '1_Pooling'));
    writeFileSync(path.join(folder, 'labse', '1_Pooling', 'config.json'), '{"pooling_mode_cls_token": true}');
    const vectors = await (await openEncoder(path.join(folder, 'labse'))).encode(
      Array.from({ length: 20 }, (_, k) => 'x'.repeat(k)),
    );
    expect(vectors.map((vector) => [...vector])).toEqual(Array.from({ length: 20 }, (_, k) => [k, 1]));
    expect(asked()).toMatchObject({
      task: 'feature-extraction',
      model: 'labse',
      path: folder,
      options: { local_files_only: true, dtype: 'fp32' },
      calls: [
        { how: { pooling: 'cls', normalize: true } },
        { texts: ['x'.repeat(16), 'x'.repeat(17), 'x'.repeat(18), 'x'.repeat(19)] },
      ],
    });
  });

  it('[NM2] of the E5 family is told what its texts are for, and eight bits are preferred', async () => {
    installStandIn();
    const root = path.join(folder, 'multilingual-e5-small');
    writeNetworkModel(root);
    writeFileSync(path.join(root, 'onnx', 'model_quantized.onnx'), '');
    await (await openEncoder(root)).encode(['lamp']);
    expect(asked()).toMatchObject({
      options: { dtype: 'q8' },
      calls: [{ texts: ['query: lamp'], how: { pooling: 'mean' } }],
    });
  });

  it('[NM3] that cannot be read, or for which nothing is installed, is refused by name', async () => {
    writeNetworkModel(path.join(folder, 'broken'));
    await expect(openEncoder(path.join(folder, 'broken'))).rejects.toMatchObject({
      code: 'no-model-runtime',
      values: { package: '@huggingface/transformers' },
    });
    installStandIn();
    await expect(openEncoder(path.join(folder, 'broken'))).rejects.toMatchObject({
      code: 'bad-model',
      values: { detail: 'the graph has no end' },
    });
  });
});

it('[NM3] a folder without a model is refused by name', async () => {
  await expect(openEncoder(folder)).rejects.toMatchObject({ code: 'no-model' });
  await expect(openEncoder(path.join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'no-model' });
});

describe('safetensors', () => {
  const file = (header: object, data: readonly number[]) => {
    const json = new TextEncoder().encode(JSON.stringify(header));
    return Uint8Array.from([...new Uint8Array(new BigUint64Array([BigInt(json.length)]).buffer), ...json, ...data]);
  };
  const read = (bytes: Uint8Array) => [...(readSafetensors(bytes, () => true).get('x')?.values ?? [])];
  const entry = (dtype: string, shape: readonly number[], end: number) => ({
    x: { dtype, shape, data_offsets: [0, end] },
  });

  it('[NM1] reads halves, brain floats and small integers', () => {
    expect(read(file(entry('F16', [3], 6), [0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00]))).toEqual([1, -2, 2 ** -24]);
    expect(read(file(entry('BF16', [2], 4), [0x80, 0x3f, 0x00, 0xc0]))).toEqual([1, -2]);
    expect(read(file(entry('I8', [2], 2), [1, 255]))).toEqual([1, -1]);
  });

  it('[NM3] says what is wrong with a file', () => {
    expect(() => read(file(entry('F32', [2], 8), [0, 0, 0, 0]))).toThrow('x is cut off');
    expect(() => read(file(entry('F64', [1], 8), []))).toThrow('x is of type F64');
    expect(() => read(Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 0, 1]))).toThrow('longer than the file');
  });
});
