/** One way of damaging a file; the same seed does the same damage. */
export type Damage = (bytes: Uint8Array, seed: number) => Uint8Array;

/** A small generator of numbers (mulberry32 of T. Ettinger), so that a fuzz run can be repeated. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What happens to files on their way: cut short, bits flipped, stretches lost, doubled, zeroed, or swapped. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: (bytes, seed) => bytes.subarray(0, numbers(seed)(bytes.length)),
  flipped: (bytes, seed) => {
    const next = numbers(seed);
    const copy = bytes.slice();
    for (let k = 0; k <= bytes.length / 200; k++) {
      const at = next(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << next(8));
    }
    return copy;
  },
  holed: (bytes, seed) => {
    const [from, to] = stretch(bytes, seed);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  doubled: (bytes, seed) => {
    const [from, to] = stretch(bytes, seed);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  zeroed: (bytes, seed) => {
    const [from, to] = stretch(bytes, seed);
    return bytes.slice().fill(0, from, to);
  },
  sized: (bytes, seed) => {
    const next = numbers(seed);
    const copy = bytes.slice();
    const digits = [...copy.keys()].filter((at) => (copy[at] ?? 0) >= 0x30 && (copy[at] ?? 0) <= 0x39);
    for (let k = 0; k < 4 && digits.length > 0; k++) copy[digits[next(digits.length)] ?? 0] = 0x30 + next(10);
    return copy;
  },
};

function stretch(bytes: Uint8Array, seed: number): [from: number, to: number] {
  const next = numbers(seed);
  const from = next(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + next(Math.max(1, bytes.length >> 2)))];
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
