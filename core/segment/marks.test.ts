import { describe, expect, it } from 'vitest';
import { CLOSES, OPENS, readMarks } from './marks';

/** The text with `<` for every mark that opens and `>` for every one that closes. */
function roles(text: string): string {
  const { roles: found } = readMarks(text);
  return [...text].map((character, at) => ({ [OPENS]: '<', [CLOSES]: '>' })[found[at] ?? 0] ?? character).join('');
}

const shelters = (text: string) => readMarks(text).shelters.map(({ start, end }) => text.slice(start, end));

describe('readMarks', () => {
  it('[S13] turns straight marks by the white space beside them', () => {
    expect(roles('He said "go" and "stop."')).toBe('He said <go> and <stop.>');
    expect(roles("'Go,' he said. Don't.")).toBe("<Go,> he said. Don't.");
  });

  it('[S13] turns straight marks by turns where there is no white space', () => {
    expect(roles('他說:"走。""去哪?"')).toBe('他說:<走。><去哪?>');
  });

  it('[S13] lets “ close after „ and where it is turned wrongly', () => {
    expect(roles('Он читал „Бурю“.')).toBe('Он читал <Бурю>.');
    expect(roles('“走。“他说“来”')).toBe('<走。>他说<来>');
    expect(roles('”走，”她说')).toBe('<走，>她说');
  });

  it('takes an apostrophe for none', () => expect(roles('the dogs’ dinner, rock ’n’ roll')).not.toMatch(/[<]/));

  it('pairs a closing mark with the nearest opening one of its shape', () => {
    const { openerOf } = readMarks('(a [b) c]');
    expect([...openerOf]).toEqual([[5, 0]]);
  });

  it('[S14] shelters a bracket in mid-sentence, not one that is a sentence, nor a long one', () => {
    expect(shelters('One (two. Three.) four.')).toEqual(['(two. Three.']);
    expect(shelters('One. (Two. Three.) Four.')).toEqual([]);
    expect(shelters(`One (${'two. '.repeat(40)}) three`)).toEqual([]);
  });

  it('[S14] gives the outer of two nested shelters', () => {
    expect(shelters('one (two (three) four) five')).toEqual(['(two (three) four']);
    expect(shelters('看《一（二）三》')).toEqual(['《一（二）三']);
  });

  it('[S15] shelters a cry in mid-sentence, not speech', () => {
    expect(shelters('cries of “No! No!” rose')).toEqual(['“No! No!']);
    expect(shelters('he said, “No! No!”')).toEqual([]);
    expect(shelters('he said “No. Go.”')).toEqual([]);
  });
});
