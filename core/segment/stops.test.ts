import { describe, expect, it } from 'vitest';
import { readMarks } from './marks';
import { readStops } from './stops';

/** Each stop as `terminators|what closes with it` and its kind. */
function stops(text: string): string[] {
  return [...readStops(text, readMarks(text))].map(
    ({ start, end, close, kind }) => `${text.slice(start, end)}|${text.slice(end, close)} ${kind}`,
  );
}

describe('readStops', () => {
  it('[S1] takes a run of terminators for one stop', () => {
    expect(stops('A?! B... C!!! D. . . E…')).toEqual([
      '?!| question',
      '...| ellipsis',
      '!!!| question',
      '. . .| ellipsis',
      '…| ellipsis',
    ]);
  });

  it('[S1] finds no stop in .NET and .5', () => expect(stops('use .NET at .5')).toEqual([]));

  it('[S12] takes what closes, and the stop after it', () => {
    expect(stops('(“A.”) B')).toEqual(['.|”) dot']);
    expect(stops('«А?». Б')).toEqual(['.| dot']);
    expect(stops('“甲。 ” 乙')).toEqual(['。| ” dot']);
    expect(stops('甲。 。乙')).toEqual(['。| dot']);
  });

  it('[S12] takes nothing over a line break', () => expect(stops('A.\n) B')).toEqual(['.| dot']));

  it('[S17] takes note marks', () => {
    expect(stops('word.[4][5] Next')).toEqual(['.|[4][5] dot']);
    expect(stops('word.12 Next')).toEqual(['.|12 dot']);
    expect(stops('word.12 kg')).toEqual(['.| dot']);
    expect(stops('No.12 Next')).toEqual(['.| dot']);
  });

  it('[S18] takes emoticons that stand free', () => {
    expect(stops('Great! :-) Next')).toEqual(['!| :-) question']);
    expect(stops('Great! 👍🏽 Next')).toEqual(['!| 👍🏽 question']);
    expect(stops('See: 3! =Def')).toEqual(['!| question']);
  });
});
