import { expect, it } from 'vitest';
import { cuesOf, parse } from './subtitles';

const SRT = `1
00:00:01,000 --> 00:00:03,500
<i>The river froze</i>

2
00:00:03,600 --> 00:00:05,000 X1:10 X2:20
{\\an8}early that year.

3
00:00:05,100 --> 00:00:06,000
Nobody

4
00:00:20,000 --> 00:00:21,000
- Who is there?
- The ferryman.
`;

it('[SUB1] captions that go on with a sentence make one block, unless there is a pause', () => {
  const { text, blocks } = parse(SRT);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The river froze\nearly that year.',
    'Nobody',
    '- Who is there?\n- The ferryman.',
  ]);
});

it('[SUB2] WebVTT: comments, styles, voices, entities and times inside captions', () => {
  const vtt =
    'WEBVTT - mill\n\nSTYLE\n::cue { color: red }\n\nNOTE not said\n\nfirst\n01:02.000 --> 01:03.000 align:start\n' +
    '<v Anna>Fish &amp; ice<01:02.500> at &lt;the mill&gt;</v>\n\n01:00:00.000 --> 01:00:01.000\n\n';
  expect(cuesOf(vtt)).toEqual([{ start: 62, end: 63, text: 'Fish & ice at <the mill>' }]);
});

it('[SUB3] lines of any ends, and what is no caption at all', () => {
  expect(cuesOf(SRT.replaceAll('\n', '\r\n'))).toEqual(cuesOf(SRT));
  expect(cuesOf('No captions here.\n5 > 3')).toEqual([]);
});
