import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES, COMMANDS } from './commands';
import { characterOf, commandOf, DEFAULT_KEYMAP, keymapOf, remapped } from './keymap';

describe('the keys of the reader', () => {
  it('[R40] are one character each, and no two commands share one', () => {
    expect(new Set(Object.values(COMMANDS)).size).toBe(COMMAND_NAMES.length);
    for (const key of Object.values(COMMANDS)) expect(key).toHaveLength(1);
  });

  it('[R41] go off together', () => {
    expect(commandOf(DEFAULT_KEYMAP, 'j')).toBe('next');
    expect(commandOf({ ...DEFAULT_KEYMAP, on: false }, 'j')).toBeUndefined();
  });

  it('[R41] change places when one is given to another', () => {
    const map = remapped(DEFAULT_KEYMAP, 'next', 'k');
    expect([commandOf(map, 'k'), commandOf(map, 'j')]).toEqual(['next', 'previous']);
    expect(new Set(Object.values(map.keys)).size).toBe(COMMAND_NAMES.length);
  });

  it('[R41] are read back, and nonsense is left out', () => {
    const map = { ...remapped(DEFAULT_KEYMAP, 'copy', 'y'), on: false };
    expect(keymapOf(JSON.stringify(map))).toEqual(map);
    for (const nonsense of [null, '', '[]', '{"keys":{"copy":"Shift","none":"q"}}', '{"keys":7}', 'null', '{']) {
      expect(keymapOf(nonsense)).toEqual(DEFAULT_KEYMAP);
    }
  });

  it('[R42] work on a Russian layout by their place', () => {
    expect(characterOf({ key: 'о', code: 'KeyJ' })).toBe('j');
    expect(characterOf({ key: 'j', code: 'KeyC' })).toBe('j');
    expect(characterOf({ key: '?', code: 'Slash' })).toBe('?');
  });
});
