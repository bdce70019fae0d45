import type { Bead, Bitext } from '../model/bitext';
import { type BeadText, beadText } from './bead-text';

/**
 * A bitext as TMX 1.4b: a unit a bead, with its score and review as properties; a side with nothing has no variant.
 * Characters that XML 1.0 cannot hold become U+FFFD. Linear.
 */
export function serialise(bitext: Bitext): string {
  const text = beadText(bitext);
  const [original] = bitext.work.documents;
  const header = {
    creationtool: 'Diglot',
    creationtoolversion: '0.1',
    segtype: 'sentence',
    'o-tmf': 'diglot',
    adminlang: 'en',
    srclang: original?.lang ?? '*all*',
    datatype: 'plaintext',
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `<header${attributes(header)}>`,
    `<prop type="x-title">${escapeXml(bitext.work.title)}</prop>`,
    '</header>',
    '<body>',
    ...bitext.beads.map((bead) => unitOf(bead, bitext, text)),
    '</body>',
    '</tmx>',
    '',
  ].join('\n');
}

function unitOf(bead: Bead, { work }: Bitext, text: BeadText): string {
  const variants = work.documents.flatMap(({ id, lang }) => {
    const words = text(bead, id);
    return words === '' ? [] : [`<tuv xml:lang="${escapeXml(lang)}"><seg>${escapeXml(words)}</seg></tuv>`];
  });
  return [
    `<tu tuid="${escapeXml(bead.id)}">`,
    `<prop type="x-score">${bead.score}</prop>`,
    `<prop type="x-review">${bead.review}</prop>`,
    ...variants,
    '</tu>',
  ].join('');
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text for XML 1.0 content and quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (char) => ENTITIES[char] ?? '\ufffd',
  );
}
