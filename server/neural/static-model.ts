import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { Problem } from '../../core/model/problem';
import type { Encoder } from './encoder';
import { readSafetensors, type Tensor } from './safetensors';

/** A matrix with a row for each word piece, under the name that Model2Vec or sentence-transformers gives it. */
const MATRIX = /^(?:embeddings|embedding\.weight)$/;

/**
 * A static model: the vector of a text is the mean of the vectors of its word pieces (Model2Vec, github.com/MinishLab).
 * Throws `Problem('bad-model')`.
 */
export function openStatic(root: string, tensors: string): Encoder {
  try {
    const matrix = [...readSafetensors(readFileSync(tensors), (name) => MATRIX.test(name)).values()][0];
    if (matrix?.shape.length !== 2) throw new Error('it has no matrix of vectors');
    const tokenizer = new Tokenizer(readJson(path.join(root, 'tokenizer.json')), {});
    const pieces = (text: string) => tokenizer.encode(text, { add_special_tokens: false }).ids;
    return { encode: async (texts) => texts.map((text) => mean(matrix, pieces(text))) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('bad-model', detail, { detail }, { file: root });
  }
}

/** Of the rows of some word pieces, those that the matrix has; zeros when it has none. */
function mean({ shape, values }: Tensor, pieces: readonly number[]): Float32Array {
  const [rows = 0, size = 0] = shape;
  const sum = new Float32Array(size);
  const known = pieces.filter((piece) => piece < rows);
  for (const piece of known) {
    for (let k = 0; k < size; k++) sum[k] = (sum[k] as number) + (values[piece * size + k] as number) / known.length;
  }
  return sum;
}

function readJson(file: string): object {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${path.basename(file)} is not an object`);
  return value;
}
