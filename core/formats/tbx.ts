import { Problem } from '../model/problem';
import type { ConceptTerm, TermConcept } from './term-concept';
import { localName, type ReadXml, type XmlAttributes, type XmlHandler } from './xml-events';
import { escapeXml, xmlAttributes } from './xml-text';

const PREFERRED = 'preferredTerm-admn-sts';
const STATUS = 'administrativeStatus';

/** Concepts as TBX-Basic (ISO 30042:2019, style DCA). Characters that XML cannot hold become U+FFFD. */
export function serialise(
  concepts: readonly TermConcept[],
  about: { readonly lang: string; readonly title: string },
): string {
  const entries = concepts.map(
    (concept, k) => `      <conceptEntry id="c${k + 1}">\n${langSections(concept)}      </conceptEntry>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca"${xmlAttributes({ 'xml:lang': about.lang })} xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>${escapeXml(about.title)}</p></sourceDesc></fileDesc></tbxHeader>
  <text>
    <body>
${entries.join('')}    </body>
  </text>
</tbx>
`;
}

function langSections({ terms }: TermConcept): string {
  return [...new Set(terms.map(({ lang }) => lang))]
    .map((lang) => {
      const own = terms.filter((term) => term.lang === lang).map(termSection);
      return `        <langSec${xmlAttributes({ 'xml:lang': lang })}>\n${own.join('')}        </langSec>\n`;
    })
    .join('');
}

function termSection({ text, preferred }: ConceptTerm): string {
  const status = preferred ? `<termNote type="${STATUS}">${PREFERRED}</termNote>` : '';
  return `          <termSec><term>${escapeXml(text)}</term>${status}</termSec>\n`;
}

/** Names of one thing in TBX of 2019 and of 2008 (`martif`), and in its style with elements for categories. */
const CONCEPT = new Set(['conceptEntry', 'termEntry']);
const LANGUAGE = new Set(['langSec', 'langSet']);
const TERM = new Set(['termSec', 'tig', 'ntig']);

/**
 * Concepts of a TBX file of either edition and style; what says more than term, language and preference is left out.
 * Throws `Problem` `bad-terms` when it is no TBX, and those of the XML reader.
 */
export function parse(xml: string, read: ReadXml): TermConcept[] {
  const reader = new TbxReader();
  read(xml, reader);
  if (!reader.isTbx) throw new Problem('bad-terms', 'The root is neither tbx nor martif', { wanted: 'TBX' });
  return reader.concepts.filter(({ terms }) => terms.length > 0);
}

class TbxReader implements XmlHandler {
  readonly concepts: { terms: ConceptTerm[] }[] = [];
  isTbx = false;
  private lang = '';
  private words: string | undefined;
  private term: { text: string; preferred: boolean } | undefined;
  private saysStatus = false;

  open(name: string, attributes: XmlAttributes): void {
    const local = localName(name);
    if (local === 'tbx' || local === 'martif') this.isTbx = true;
    else if (CONCEPT.has(local)) this.concepts.push({ terms: [] });
    else if (LANGUAGE.has(local)) this.lang = attributes['xml:lang'] ?? attributes.lang ?? 'und';
    else if (TERM.has(local)) this.term = { text: '', preferred: false };
    this.saysStatus = (local === 'termNote' && attributes.type === STATUS) || local === STATUS;
    this.words = local === 'term' || this.saysStatus ? '' : undefined;
  }

  text(text: string): void {
    if (this.words !== undefined) this.words += text;
  }

  close(name: string): void {
    const local = localName(name);
    const text = this.words?.trim() ?? '';
    if (local === 'term' && this.term) this.term.text = text;
    if (this.saysStatus && this.term && text === PREFERRED) this.term.preferred = true;
    if (TERM.has(local) && this.term?.text) {
      const { text: words, preferred } = this.term;
      this.concepts.at(-1)?.terms.push({ lang: this.lang, text: words, ...(preferred && { preferred }) });
    }
    this.saysStatus = false;
    this.words = undefined;
  }
}
