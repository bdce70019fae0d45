import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '../../core/model/problem';
import { programFolder } from '../root';
import type { Encoder } from './encoder';

/** The optional package that runs networks. Its own dependencies bring 470 MB and an install script: it is not ours. */
const PACKAGE = '@huggingface/transformers';
/** Texts that go through the network together. */
const BATCH = 16;

/** What is used of the package. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: { local_files_only: true; dtype: string },
  ): Promise<Extractor>;
}
type Extractor = (
  texts: readonly string[],
  options: { pooling: string; normalize: true },
) => Promise<{ readonly dims: readonly number[]; readonly data: ArrayLike<number> }>;

/**
 * A network in ONNX, run by @huggingface/transformers where the program, the model's folder or the working folder has
 * it installed. It reads local files alone. Throws `Problem` `no-model-runtime` or `bad-model`.
 */
export async function openNetwork(root: string): Promise<Encoder> {
  const { env, pipeline } = await loadTransformers(root);
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = path.dirname(root);
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new Problem('bad-model', detail, { detail }, { file: root });
    }
  };
  const options = { local_files_only: true as const, dtype: dtypeOf(root) };
  const extract = await attempt(() => pipeline('feature-extraction', path.basename(root), options));
  const [pooling, prefix] = [poolingOf(root), prefixOf(root)];
  const encode = async (texts: readonly string[]) => {
    const vectors: Float32Array[] = [];
    for (let at = 0; at < texts.length; at += BATCH) {
      const batch = texts.slice(at, at + BATCH).map((text) => prefix + text);
      const { dims, data } = await attempt(() => extract(batch, { pooling, normalize: true }));
      const size = dims.at(-1) ?? 0;
      const values = Float32Array.from(data);
      vectors.push(...batch.map((_, k) => values.slice(k * size, (k + 1) * size)));
    }
    return vectors;
  };
  return { encode };
}

async function loadTransformers(root: string): Promise<Transformers> {
  for (const start of [programFolder(), root, process.cwd()]) {
    const file = resolved(path.join(start, 'package.json'));
    if (file) return (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as Transformers;
  }
  const install = `npm install --no-save --ignore-scripts ${PACKAGE}`;
  throw new Problem('no-model-runtime', `${PACKAGE} is not installed`, { package: PACKAGE, install });
}

function resolved(from: string): string | undefined {
  try {
    return createRequire(from).resolve(PACKAGE);
  } catch {
    return undefined;
  }
}

/** The smallest file there is: eight bits where the model has them, else whole floats. */
function dtypeOf(root: string): string {
  const files = new Set(readdirSync(path.join(root, 'onnx')));
  if (files.has('model_quantized.onnx')) return 'q8';
  return files.has('model_fp16.onnx') && !files.has('model.onnx') ? 'fp16' : 'fp32';
}

/** As the model's own sentence-transformers settings say; the mean of the words when they say nothing. */
function poolingOf(root: string): string {
  const { pooling_mode_cls_token: first } = readJson(path.join(root, '1_Pooling', 'config.json'));
  return first === true ? 'cls' : 'mean';
}

/** E5 models want to be told that a text is compared, not searched for. */
function prefixOf(root: string): string {
  const { _name_or_path: name } = readJson(path.join(root, 'config.json'));
  return /(?:^|[/-])e5(?:-|$)/i.test(`${path.basename(root)} ${name ?? ''}`) ? 'query: ' : '';
}

function readJson(file: string): Record<string, unknown> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
