/** A tensor of a safetensors file as single floats, row by row. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/**
 * Reads tensors by name (github.com/huggingface/safetensors: length of the header, header in JSON, bytes). F32, F16,
 * BF16 and I8 are read. Throws Error with what is wrong; nothing in the file is run.
 */
export function readSafetensors(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Tensor> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.byteLength < 8 ? -1 : Number(view.getBigUint64(0, true));
  if (length < 2 || length > bytes.byteLength - 8) throw new Error('the header is longer than the file');
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  if (typeof header !== 'object' || header === null) throw new Error('the header is not an object');
  const names = Object.entries(header).filter(([name]) => name !== '__metadata__' && wanted(name));
  return new Map(names.map(([name, entry]) => [name, readTensor(name, entry as Entry, view, 8 + length)]));
}

function readTensor(name: string, { dtype, shape, data_offsets }: Entry, view: DataView, base: number): Tensor {
  const read = READERS[dtype];
  const [start, end] = data_offsets;
  const count = shape.reduce((product, size) => product * size, 1);
  if (!read) throw new Error(`${name} is of type ${dtype}`);
  if (end - start !== count * read.size || base + end > view.byteLength) throw new Error(`${name} is cut off`);
  const values = new Float32Array(count);
  for (let k = 0; k < count; k++) values[k] = read.at(view, base + start + k * read.size);
  return { shape, values };
}

const READERS: Readonly<Record<string, { size: number; at(view: DataView, offset: number): number }>> = {
  F32: { size: 4, at: (view, offset) => view.getFloat32(offset, true) },
  F16: { size: 2, at: (view, offset) => halfFloat(view.getUint16(offset, true)) },
  BF16: { size: 2, at: (view, offset) => brainFloat(view.getUint16(offset, true)) },
  I8: { size: 1, at: (view, offset) => view.getInt8(offset) },
};

/** IEEE 754 half precision: one bit of sign, five of exponent, ten of fraction. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const scratch = new DataView(new ArrayBuffer(4));

/** The upper half of a single float. */
function brainFloat(bits: number): number {
  scratch.setUint32(0, bits << 16);
  return scratch.getFloat32(0);
}
