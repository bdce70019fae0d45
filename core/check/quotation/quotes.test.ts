import { describe, expect, it } from 'vitest';
import { quotedIn } from './quotes';

const read = (text: string) =>
  quotedIn(text).map(({ start, end, open }) => `${text.slice(start, end)}${open ? ' (open)' : ''}`);

describe('quotedIn', () => {
  it.each([
    ['«Заря» и «Река»', ['«Заря»', '«Река»']],
    ['«Судно «Заря» ушло»', ['«Судно «Заря» ушло»', '«Заря»']],
    ['他说“水急”，又说《江报》', ['“水急”', '《江报》']],
    ['“水急“，他说', ['“水急“']],
    ["He said 'it is fast' and left", ["'it is fast'"]],
    ["It's the boys' boat", []],
    ['a 6" pipe', []],
  ])('[W4] %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['水很急。“', ['水很急。“ (open)']],
    ['"The river is fast.', ['"The river is fast. (open)']],
    ["He said: 'The river is fast.", ["'The river is fast. (open)"]],
    ['Вода быстра», — сказал он.', ['Вода быстра» (open)']],
  ])('[W4] a mark whose other stands outside: %s', (text, expected) => expect(read(text)).toEqual(expected));
});
