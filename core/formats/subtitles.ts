import type { SourceText } from '../model/source';
import { endsSentence } from './layout';
import { SourceBuilder } from './source-builder';

/** One caption: seconds from the start, and its lines. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Silence, in seconds, after which a caption begins a paragraph of its own. */
const PAUSE = 2;

const TIMING = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/;
const TAG = /<\/?(?:[bius]|font|v|c|lang|ruby|rt|\d+:\d+)(?:[\s.][^<>]*)?>|<\d+:[\d:.]+>|\{\\[^{}]*\}/gi;

/**
 * Reads SubRip and WebVTT. A caption that goes on with the sentence of the one before, without a pause, is of the same
 * block. Times, tags and places on the screen are not words. Never fails. Linear.
 */
export function parse(text: string): SourceText {
  const builder = new SourceBuilder();
  let open: { lines: string[]; end: number } | undefined;
  for (const cue of cuesOf(text)) {
    const last = open?.lines[open.lines.length - 1] ?? '';
    if (open && cue.start - open.end <= PAUSE && !endsSentence(last)) {
      open.lines.push(cue.text);
      open.end = cue.end;
      continue;
    }
    if (open) builder.add({ text: open.lines.join('\n'), kind: 'paragraph' });
    open = { lines: [cue.text], end: cue.end };
  }
  if (open) builder.add({ text: open.lines.join('\n'), kind: 'paragraph' });
  return builder.build();
}

/** The captions in the order of the file; comments, styles and captions without words are left out. */
export function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  let open: { start: number; end: number; lines: string[] } | undefined;
  const close = () => {
    const words = open?.lines.join('\n').trim();
    if (open && words) cues.push({ start: open.start, end: open.end, text: words });
    open = undefined;
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const timing = TIMING.exec(line);
    if (timing) {
      close();
      open = { start: seconds(timing[1] ?? ''), end: seconds(timing[2] ?? ''), lines: [] };
    } else if (line.trim() === '') close();
    else open?.lines.push(readEntities(line.replace(TAG, '')));
  }
  close();
  return cues;
}

function seconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

function readEntities(line: string): string {
  return line.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '');
}
