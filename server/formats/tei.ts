import { parse } from '../../core/formats/tei';
import { isOwnTei } from '../../core/formats/tei-names';
import { parse as parseOwn } from '../../core/formats/tei-read';
import type { ReadXml } from '../../core/formats/xml-events';
import { Problem } from '../../core/model/problem';
import { bitextOf } from './json';
import { type Reading, type ReadOptions, readingOf } from './reading';
import { decodeXml, readXml } from './xml';

/** Reads TEI: a bitext as the program writes it, or the text of any other file. Throws `bad-bitext` and what `readXml` throws. */
export function readTei(bytes: Uint8Array, { file, encoding, control }: ReadOptions): Reading {
  const xml = decodeXml(bytes, file, encoding);
  const place = file === undefined ? {} : { file };
  const read: ReadXml = (text, handler) => readXml(text, handler, place, control);
  if (!isOwnTei(xml)) return readingOf(parse(xml, read));
  const bitext = bitextOf(own(xml, read, place), place);
  return { text: Object.values(bitext.texts).join('\n'), bitext };
}

function own(xml: string, read: ReadXml, place: { readonly file?: string }) {
  try {
    return { ...parseOwn(xml, read) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(
      'bad-bitext',
      error.message,
      { path: 'xenoData', wanted: error.message },
      { ...place, path: 'xenoData' },
    );
  }
}
