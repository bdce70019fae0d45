import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../../core/model/problem';
import type { Encoder } from './encoder';

/**
 * Opens the model in a folder that a person names; nothing is ever fetched. A static model (Model2Vec: vectors of
 * words) runs by itself; a network in ONNX (LaBSE, E5) needs the package @huggingface/transformers, which is loaded
 * when it is installed. Throws `Problem` `no-model`, `no-model-runtime` or `bad-model`.
 */
export async function openEncoder(folder: string): Promise<Encoder> {
  const root = path.resolve(folder);
  const tensors = STATIC.map((name) => path.join(root, name)).find((file) => existsSync(file));
  const tokenizer = existsSync(path.join(root, 'tokenizer.json'));
  if (tokenizer && hasNetwork(root)) return (await import('./network-model')).openNetwork(root);
  if (tokenizer && tensors) return (await import('./static-model')).openStatic(root, tensors);
  const wanted = `tokenizer.json, onnx/*.onnx | ${STATIC.join(' | ')}`;
  throw new Problem('no-model', `No model in ${root}`, { wanted }, { file: folder });
}

/** Where static models keep their vectors: Model2Vec's own form, and that of sentence-transformers. */
const STATIC = ['model.safetensors', '0_StaticEmbedding/model.safetensors'];

function hasNetwork(root: string): boolean {
  const folder = path.join(root, 'onnx');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.onnx'));
}
