/**
 * What a key can do in the reader, in the order of the list that `?` shows. A new command is a line here, a sentence
 * `keys.<name>` in locales/<language>/reader.json, and a handler (`reader.on`). Never Ctrl, Alt or Meta.
 */
export const COMMANDS = {
  next: 'j',
  previous: 'k',
  nextSection: 'n',
  previousSection: 'p',
  view: 'v',
  reveal: 't',
  swap: 's',
  copy: 'c',
  bookmark: 'b',
  search: '/',
  contents: 'o',
  aloud: 'l',
  annotate: 'a',
  highlight: 'h',
  help: '?',
} as const;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** Keys that are no characters: they work where a sentence has the focus, and cannot be mapped (WCAG 2.1.4 has no need). */
export const FIXED_KEYS: Readonly<Record<string, CommandName | 'enter' | 'leave'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'enter',
  Escape: 'leave',
};
