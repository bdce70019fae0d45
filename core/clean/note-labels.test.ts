import { describe, expect, it } from 'vitest';
import { cleaned, done } from './clean.fixture';

describe('note-labels', () => {
  const text =
    'The ferry[^boat] left at dawn[^b].\n\n[^b]: As it did every day.\n\n[^boat]: Built in 1902.\n\nIt came back[^none] at dusk.';

  it('[C9] numbers labelled notes through and brings them to the foot', () => {
    const { blocks, entries } = cleaned(text);
    expect(blocks).toEqual([
      'The ferry² left at dawn¹.',
      'It came back[^none] at dusk.',
      '¹ As it did every day.',
      '² Built in 1902.',
    ]);
    expect(done(entries, 'note-labels').filter((line) => line.startsWith('moved'))).toHaveLength(2);
  });

  it('[C3] leaves a note where it stood when its move is taken back', () => {
    const move = cleaned(text).entries.find((entry) => entry.what === 'moved');
    expect(cleaned(text, [move?.id ?? '']).blocks[1]).toBe('¹ As it did every day.');
  });
});
