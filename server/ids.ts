import { randomBytes } from 'node:crypto';
import type { NewId } from '../core/model/ids';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 10;

/** Ten letters and digits out of 50 random bits; short, because a page of 300 pairs carries 900 of them. */
export const newId: NewId = () => {
  const bytes = randomBytes(LENGTH);
  return Array.from(bytes, (byte) => LETTERS[byte & 31]).join('');
};
