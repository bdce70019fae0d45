/** Encodings that a person can choose, as the Encoding Standard names them, commonest first. */
export const ENCODINGS = [
  'utf-8',
  'gb18030',
  'big5',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const;

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030 (GBK, GB2312)',
  big5: 'Big5',
  'windows-1251': 'Windows-1251',
  'koi8-r': 'KOI8-R',
  ibm866: 'CP866 (DOS)',
  'iso-8859-5': 'ISO 8859-5',
  'x-mac-cyrillic': 'Mac Cyrillic',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

/** The name people know an encoding by; names of encodings are the same in every language. */
export function encodingName(encoding: string): string {
  return NAMES[encoding] ?? encoding;
}
