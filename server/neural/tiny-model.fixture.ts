import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Words of three languages and what they mean: words of one row have one vector. */
const MEANINGS = [
  ['lamp', 'лампа', '灯'],
  ['ferry', 'паром', '渡船'],
  ['river', 'река', '河'],
  ['winter', 'зима', '冬天'],
  ['bread', 'хлеб', '面包'],
  ['miller', 'мельник', '磨坊主'],
];
const SPECIAL = ['[UNK]', '[CLS]', '[SEP]', '[PAD]'];
const WORDS = [...SPECIAL, ...MEANINGS.flat()];
const SIZE = MEANINGS.length + 1;

/** A row for each word: 1 at its meaning, and a little of everything at the end. */
function matrix(): Float32Array {
  const values = new Float32Array(WORDS.length * SIZE);
  WORDS.forEach((word, row) => {
    const meaning = MEANINGS.findIndex((words) => words.includes(word));
    if (meaning >= 0) values[row * SIZE + meaning] = 1;
    values[row * SIZE + SIZE - 1] = 0.1;
  });
  return values;
}

/** Words between spaces, as a tokenizer.json. */
const TOKENIZER = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: SPECIAL.map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })),
  normalizer: null,
  pre_tokenizer: { type: 'WhitespaceSplit' },
  post_processor: null,
  decoder: null,
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(WORDS.map((word, id) => [word, id])),
  },
};

/** A static model of a few words, in the form of Model2Vec; `half`: in half floats. */
export function writeStaticModel(folder: string, half = false): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'tokenizer.json'), JSON.stringify(TOKENIZER));
  writeFileSync(path.join(folder, 'model.safetensors'), safetensors('embeddings', [WORDS.length, SIZE], half));
}

/** One tensor in the safetensors format; 0.1, 0 and 1 as half floats are 0x2e66, 0 and 0x3c00. */
function safetensors(name: string, shape: readonly number[], half: boolean): Uint8Array {
  const values = matrix();
  const halves = Uint16Array.from(values, (value) => (value === 1 ? 0x3c00 : value === 0 ? 0 : 0x2e66));
  const data = new Uint8Array(half ? halves.buffer : values.buffer);
  const header = { [name]: { dtype: half ? 'F16' : 'F32', shape, data_offsets: [0, data.length] } };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(new BigUint64Array([BigInt(json.length)]).buffer);
  return Uint8Array.from([...length, ...json, ...data]);
}

/** The same model as a network in ONNX: a row of the matrix for each word. */
export function writeNetworkModel(folder: string): void {
  mkdirSync(path.join(folder, 'onnx'), { recursive: true });
  const write = (name: string, value: object) => writeFileSync(path.join(folder, name), JSON.stringify(value));
  write('tokenizer.json', TOKENIZER);
  write('tokenizer_config.json', { tokenizer_class: 'BertTokenizer', pad_token: '[PAD]', unk_token: '[UNK]' });
  write('config.json', { model_type: 'bert', hidden_size: SIZE, vocab_size: WORDS.length });
  writeFileSync(path.join(folder, 'onnx', 'model.onnx'), onnx());
}

const FLOAT = 1;
const INT64 = 7;

/** A graph with one node, by onnx.proto: `last_hidden_state = Gather(matrix, input_ids)`. */
function onnx(): Uint8Array {
  const ids = (name: string) => valueInfo(name, INT64, ['batch', 'sequence']);
  const graph = [
    bytes(1, [text(1, 'matrix'), text(1, 'input_ids'), text(2, 'last_hidden_state'), text(4, 'Gather')].flat()),
    text(2, 'tiny'),
    bytes(5, [
      ...number(1, WORDS.length),
      ...number(1, SIZE),
      ...number(2, FLOAT),
      ...text(8, 'matrix'),
      ...bytes(9, [...new Uint8Array(matrix().buffer)]),
    ]),
    bytes(11, ids('input_ids')),
    bytes(11, ids('attention_mask')),
    bytes(12, valueInfo('last_hidden_state', FLOAT, ['batch', 'sequence', SIZE])),
  ];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph.flat()), ...bytes(8, number(2, 13))]);
}

function valueInfo(name: string, type: number, dims: readonly (string | number)[]): number[] {
  const shape = dims.flatMap((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : text(2, dim)));
  return [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, shape)]))];
}

/** Fields of Protocol Buffers: a number, and a length with bytes. */
function number(field: number, value: number): number[] {
  return [...varint(field << 3), ...varint(value)];
}

function bytes(field: number, value: readonly number[]): number[] {
  return [...varint((field << 3) | 2), ...varint(value.length), ...value];
}

function text(field: number, value: string): number[] {
  return bytes(field, [...new TextEncoder().encode(value)]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
}
