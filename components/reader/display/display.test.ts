import { describe, expect, it } from 'vitest';
import { DEFAULT_DISPLAY, type Display, displayFromAddress, displayOf, displayQuery } from './display';

const chosen: Display = {
  view: 'one',
  reveal: 'blur',
  notes: false,
  size: 130,
  width: 'wide',
  spacing: 'loose',
  face: 'sans',
  order: ['en', 'ru'],
  hidden: ['zh'],
};

describe('the display of a device', () => {
  it('[R20] comes back from its cookie as it was', () => {
    expect(displayOf(displayQuery(chosen))).toEqual(chosen);
    expect(displayOf(displayQuery(DEFAULT_DISPLAY))).toEqual(DEFAULT_DISPLAY);
  });

  it('[R20] says nothing of what is usual', () => {
    expect(displayQuery(DEFAULT_DISPLAY)).toBe('');
    expect(displayQuery({ ...DEFAULT_DISPLAY, size: 115 })).toBe('size=115');
  });

  it.each([undefined, '', 'view=upside-down&size=1000&order=<b>,%00', '%%%', 'notes=perhaps'])(
    '[R20] is the usual one when the cookie says %s',
    (cookie) => {
      expect(displayOf(cookie)).toEqual(DEFAULT_DISPLAY);
    },
  );

  it('[R21] yields to the address in view and reveal alone', () => {
    expect(displayFromAddress(chosen, { view: 'stacked' })).toEqual({ ...chosen, view: 'stacked' });
    expect(displayFromAddress(chosen, { view: 'none', reveal: 'peek' })).toEqual({ ...chosen, reveal: 'peek' });
  });
});
