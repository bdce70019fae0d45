/** XLIFF documents for tests: pieces that are put into a sound document, and what breaks when they are. */
const SPACES = [
  'mtc="urn:oasis:names:tc:xliff:matches:2.0"',
  'gls="urn:oasis:names:tc:xliff:glossary:2.0"',
  'mda="urn:oasis:names:tc:xliff:metadata:2.0"',
  'res="urn:oasis:names:tc:xliff:resourcedata:2.0"',
  'ctr="urn:oasis:names:tc:xliff:changetracking:2.1"',
  'slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"',
  'val="urn:oasis:names:tc:xliff:validation:2.0"',
  'fs="urn:oasis:names:tc:xliff:fs:2.0"',
  'its="http://www.w3.org/2005/11/its"',
  'my="urn:example:mine"',
]
  .map((space) => ` xmlns:${space}`)
  .join('');

export const document = (inner: string, attributes = 'srcLang="ru" trgLang="en"') =>
  `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"${SPACES} ${attributes}>${inner}</xliff>`;
export const file = (inner: string, attributes = 'id="f1"') => document(`<file ${attributes}>${inner}</file>`);
export const unit = (inner: string, before = '') => file(`${before}<unit id="u1">${inner}</unit>`);
export const segment = (source: string, target?: string, attributes = '') =>
  `<segment${attributes}><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`;
/** A unit of one segment. */
export const words = (source: string, target?: string) => unit(segment(source, target));
const data = (...ids: string[]) =>
  `<originalData>${ids.map((id) => `<data id="${id}">[x]</data>`).join('')}</originalData>`;
const notes = (...ids: string[]) => `<notes>${ids.map((id) => `<note id="${id}">n</note>`).join('')}</notes>`;
const LOCKED = 'canDelete="no" canCopy="no"';
const PLAIN = segment('Лёд');

/** Sound documents by what they show. */
export const SOUND: Readonly<Record<string, string>> = {
  'the least there can be': words('Лёд'),
  'a target and a state': unit(segment('Лёд', 'Ice', ' id="s1" state="final" subState="my:done"')),
  'groups in groups, notes, extensions': file(
    `<skeleton href="a.skl"/><my:x id="1"/>${notes('n')}<group id="g"><my:x id="1"/>${notes('n')}<group id="h"><unit id="u" type="my:t" my:a="1">${PLAIN}</unit></group></group>`,
  ),
  'codes with data, pairs over two segments': unit(
    data('d1', 'd2') +
      segment('<ph id="1" dataRef="d1"/>a<pc id="2" dataRefStart="d1" dataRefEnd="d2">b</pc><sc id="3" fs:fs="b"/>c') +
      segment('d<ec startRef="3"/>'),
  ),
  'isolated halves': words('<sc id="1" isolated="yes"/>a<ec id="2" isolated="yes" fs:fs="b"/>'),
  annotations: unit(
    `${notes('n1')}${segment('<mrk id="m1" type="comment" ref="#n=n1">a</mrk><mrk id="m2" type="comment" value="x">b</mrk><sm id="m3" translate="no" my:a="1"/>c<em startRef="m3"/><mrk id="m4" type="term" ref="http://example.org/#x">d</mrk><mrk id="m5" type="comment" ref="#f=f1/u=u1/n=n1">e</mrk>')}`,
  ),
  'the same ids on both sides': words('<pc id="1">a</pc><ph id="2"/>', '<ph id="2"/><pc id="1">b</pc><ph id="new"/>'),
  'a pair as one element and as two': words('<pc id="1">a</pc>', '<sc id="1"/>b<ec startRef="1"/>'),
  'a sequence that keeps its order': words(
    `<ph id="1" canReorder="firstNo" ${LOCKED}/><ph id="2" canReorder="no" ${LOCKED}/>Лёд<ph id="3"/>`,
    `<ph id="3"/>Ice<ph id="1" canReorder="firstNo" ${LOCKED}/><ph id="2" canReorder="no" ${LOCKED}/>`,
  ),
  'targets in another order': unit(
    '<segment><source>a</source><target order="3">A</target></segment><ignorable><source> </source></ignorable><segment><source>b</source><target order="1">B</target></segment>',
  ),
  'language inherited and said': document(
    '<file id="f" xml:lang="fr"><unit id="u" xml:lang="ru"><segment><source>а</source><target xml:lang="en-GB">a</target></segment></unit></file>',
  ),
  'matches, glossary, metadata': unit(
    `<mtc:matches><mtc:match id="1" ref="#m1" type="tm" subType="my:x" similarity="99.5"><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><source>a</source><target>b</target><my:e/></mtc:match></mtc:matches><gls:glossary><gls:glossEntry id="g" ref="#m1"><gls:term>t</gls:term><gls:translation id="h" ref="#t=m2">t</gls:translation></gls:glossEntry></gls:glossary>${segment('<mrk id="m1" type="term">Лёд</mrk>', '<mrk id="m2" type="term">Ice</mrk>')}`,
  ),
  'changes, sizes, validation, resources': file(
    `<slr:profiles generalProfile="xliff:codepoints"/><slr:data profile="p"><my:s id="z"/></slr:data><res:resourceData><res:resourceItem id="r"><res:source href="a.png" xml:lang="ru"/><res:target href="b.png"/></res:resourceItem></res:resourceData><val:validation><val:rule isPresent="x" occurs="2" existsInSource="yes"/><val:rule my:own="1"/></val:validation><unit id="u" slr:sizeRestriction="3,*"><ctr:changeTrack><ctr:revisions appliesTo="note" ref="n"><ctr:revision version="1"><ctr:item property="content">old</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>${notes('n')}${segment('<ph id="1" slr:sizeInfoRef="z" slr:equivStorage="3"/>a')}</unit>`,
  ),
  'characters that XML cannot hold, CDATA and comments': words('a<cp hex="0001"/><![CDATA[<b>]]><!-- no -->'),
  'a flow in another unit': file(
    `<unit id="u1">${segment('a<ph id="1" subFlows="u2"/>')}</unit><unit id="u2">${PLAIN}</unit>`,
  ),
  'ITS on a marker': words('<mrk id="m" type="its:any" its:taClassRef="http://example.org">a</mrk>'),
};

const seg = (source: string, target?: string) => words(source, target);

/** Documents that break a rule, with the rule: `[rule, what is wrong, document]`. */
export const UNSOUND: readonly (readonly [rule: string, what: string, document: string])[] = [
  ['root', 'another root', '<file xmlns="urn:oasis:names:tc:xliff:document:2.0"/>'],
  ['required-attribute', 'no srcLang', document(`<file id="f"><unit id="u">${PLAIN}</unit></file>`, '')],
  [
    'attribute-value',
    'srcLang that is no tag',
    document(`<file id="f"><unit id="u">${PLAIN}</unit></file>`, 'srcLang="ru_RU!"'),
  ],
  ['attribute-value', 'an unknown version', words('a').replace('version="2.1"', 'version="3"')],
  ['missing-child', 'no file', document('')],
  ['missing-child', 'no unit in a file', file('')],
  ['missing-child', 'no segment in a unit', unit('<ignorable><source>a</source></ignorable>')],
  ['missing-child', 'a unit with nothing', unit('')],
  ['missing-child', 'a segment without source', unit('<segment><target>a</target></segment>')],
  ['missing-child', 'an ignorable without source', unit(`${PLAIN}<ignorable/>`)],
  ['missing-child', 'notes without a note', unit(`<notes/>${PLAIN}`)],
  ['missing-child', 'original data without data', unit(`<originalData/>${PLAIN}`)],
  ['order', 'two sources', unit('<segment><source>a</source><source>b</source></segment>')],
  ['order', 'notes after segments', unit(PLAIN + notes('1'))],
  ['order', 'notes after units', file(`<unit id="u">${PLAIN}</unit>${notes('1')}`)],
  ['order', 'an extension after units', file(`<unit id="u">${PLAIN}</unit><my:x/>`)],
  ['order', 'notes after a unit of a group', file(`<group id="g"><unit id="u">${PLAIN}</unit>${notes('1')}</group>`)],
  ['child', 'an extension in a segment', unit('<segment><my:x/><source>a</source></segment>')],
  ['child', 'an extension outside a file', document(`<my:x/><file id="f"><unit id="u">${PLAIN}</unit></file>`)],
  ['child', 'an extension in original data', unit(`<originalData><data id="1"/><my:x/></originalData>${PLAIN}`)],
  ['child', 'an extension in data', unit(`<originalData><data id="1"><my:x/></data></originalData>${PLAIN}`)],
  ['element', 'an element of no XLIFF', seg('<b>a</b>')],
  ['element', 'an element of no module', unit(`<val:check/>${PLAIN}`)],
  ['no-text', 'words in a unit', unit(`odd${PLAIN}`)],
  [
    'no-text',
    'words in an entry of a glossary',
    unit(
      `<gls:glossary><gls:glossEntry><gls:term>a</gls:term>"<gls:definition>b</gls:definition></gls:glossEntry></gls:glossary>${PLAIN}`,
    ),
  ],
  ['namespace', 'a prefix that is not declared', seg('<odd:b/>')],
  ['required-attribute', 'a file without id', document(`<file><unit id="u">${PLAIN}</unit></file>`)],
  ['required-attribute', 'a group without id', file(`<group><unit id="u">${PLAIN}</unit></group>`)],
  ['required-attribute', 'a placeholder without id', seg('<ph/>')],
  ['attribute-value', 'an id with a space', file(`<unit id="u 1">${PLAIN}</unit>`)],
  ['attribute-value', 'an empty id', file(`<unit id="">${PLAIN}</unit>`)],
  ['attribute-value', 'an unknown state', unit(segment('a', 'b', ' state="done"'))],
  ['attribute-value', 'a sub-state without prefix', unit(segment('a', 'b', ' state="final" subState="x"'))],
  ['attribute-value', 'an unknown type of code', seg('<ph id="1" type="bold"/>')],
  ['attribute-value', 'a type of unit without prefix', file(`<unit id="u" type="x">${PLAIN}</unit>`)],
  ['attribute-value', 'a priority of 11', unit(`<notes><note priority="11">a</note></notes>${PLAIN}`)],
  ['attribute-value', 'a code point that is no number', seg('<cp hex="xyz1"/>')],
  ['attribute-value', 'a code point beyond Unicode', seg('<cp hex="110000"/>')],
  ['attribute-value', 'a code point of a letter', seg('<cp hex="0041"/>')],
  ['attribute', 'an attribute that XLIFF does not have', unit(segment('a', undefined, ' translate="no"'))],
  ['attribute', 'dir on a source', unit('<segment><source dir="ltr">a</source></segment>')],
  ['attribute', 'an extension on a segment', unit(segment('a', undefined, ' my:a="1"'))],
  ['attribute', 'an extension on a source', unit('<segment><source my:a="1">a</source></segment>')],
  ['attribute', 'an extension on a target', unit('<segment><source>a</source><target my:a="1">a</target></segment>')],
  ['attribute', 'an extension on a code', seg('<pc id="1" my:a="1">a</pc>')],
  ['attribute', 'a module’s attribute that it does not have', seg('<ph id="1" fs:odd="b"/>')],
  ['attribute-value', 'a style that is no HTML', seg('<ph id="1" fs:fs="blink"/>')],
  ['style', 'a sub-style without style', seg('<ph id="1" fs:subFs="src,a"/>')],
  ['content-or-href', 'an empty skeleton', file(`<skeleton/><unit id="u">${PLAIN}</unit>`)],
  ['content-or-href', 'a skeleton with both', file(`<skeleton href="a">b</skeleton><unit id="u">${PLAIN}</unit>`)],
  [
    'unique-id',
    'two files',
    document(`<file id="f"><unit id="u">${PLAIN}</unit></file><file id="f"><unit id="u">${PLAIN}</unit></file>`),
  ],
  ['unique-id', 'two units', file(`<unit id="u">${PLAIN}</unit><unit id="u">${PLAIN}</unit>`)],
  ['unique-id', 'two groups', file(`<group id="g"><group id="g"><unit id="u">${PLAIN}</unit></group></group>`)],
  ['unique-id', 'two notes', unit(notes('1', '1') + PLAIN)],
  ['unique-id', 'two notes of a file', file(`${notes('1', '1')}<unit id="u">${PLAIN}</unit>`)],
  ['unique-id', 'two data', unit(data('1', '1') + PLAIN)],
  ['unique-id', 'two segments', unit(segment('a', undefined, ' id="s"') + segment('b', undefined, ' id="s"'))],
  ['unique-id', 'a segment and a code', unit(segment('<ph id="s"/>', undefined, ' id="s"'))],
  ['unique-id', 'two codes in two segments', unit(segment('<ph id="1"/>') + segment('<ph id="1"/>'))],
  ['unique-id', 'two codes of a target', seg('<ph id="1"/>', '<ph id="1"/><ph id="1"/>')],
  ['unique-id', 'another kind in the target', seg('<ph id="1"/>', '<pc id="1">a</pc>')],
  ['unique-id', 'two elements of an extension', unit(`<my:a id="1"><my:b id="1"/></my:a>${PLAIN}`)],
  [
    'unique-id',
    'two of an extension in a group',
    file(`<group id="g"><my:a id="1"/><my:a id="1"/><unit id="u">${PLAIN}</unit></group>`),
  ],
  [
    'target-language',
    'a target and no trgLang',
    document(`<file id="f"><unit id="u">${segment('a', 'b')}</unit></file>`, 'srcLang="ru"'),
  ],
  [
    'target-language',
    'a target of an ignorable and no trgLang',
    document(
      `<file id="f"><unit id="u">${PLAIN}<ignorable><source> </source><target> </target></ignorable></unit></file>`,
      'srcLang="ru"',
    ),
  ],
  ['language', 'a source in another language', unit('<segment><source xml:lang="de">a</source></segment>')],
  [
    'language',
    'a target in another language',
    unit('<segment><source>a</source><target xml:lang="de">b</target></segment>'),
  ],
  ['language', 'a language inherited', file(`<group id="g" xml:lang="ja"><unit id="u">${PLAIN}</unit></group>`)],
  [
    'white-space',
    'white space kept on one side only',
    unit('<segment><source xml:space="preserve">a</source><target>b</target></segment>'),
  ],
  ['state', 'a sub-state without state', unit(segment('a', 'b', ' subState="my:x"'))],
  ['state', 'translated and no target', unit(segment('a', undefined, ' state="translated"'))],
  [
    'target-order',
    'two at one place',
    unit(
      '<segment><source>a</source><target order="2">A</target></segment><segment><source>b</source><target order="2">B</target></segment>',
    ),
  ],
  [
    'target-order',
    'a place that nobody takes',
    unit(`<segment><source>a</source><target order="2">A</target></segment>${segment('b', 'B')}`),
  ],
  [
    'target-order',
    'a place beyond the last',
    unit('<segment><source>a</source><target order="5">A</target></segment>'),
  ],
  [
    'attribute-value',
    'a place before the first',
    unit('<segment><source>a</source><target order="0">A</target></segment>'),
  ],
  ['pair', 'an end before its start', seg('<ec startRef="1"/><sc id="1"/>')],
  ['pair', 'a start without end', seg('<sc id="1"/>a')],
  ['pair', 'an end without start', seg('<ec startRef="1"/>')],
  ['pair', 'a marker without end', seg('<sm id="1" translate="no"/>a')],
  ['pair', 'the end of no marker', seg('<em startRef="1"/>')],
  ['pair', 'an end of a marker before it', seg('<em startRef="1"/><sm id="1"/>')],
  ['isolated', 'an isolated start with its end', seg('<sc id="1" isolated="yes"/><ec startRef="1"/>')],
  ['isolated', 'an isolated end that names a start', seg('<ec id="2" isolated="yes" startRef="1"/>')],
  ['isolated', 'an end with an id that is not isolated', seg('<sc id="1"/><ec id="2" startRef="1"/>')],
  ['isolated', 'an end that names nothing', seg('<ec/>')],
  ['isolated', 'a style on an end', seg('<sc id="1" fs:fs="b"/><ec startRef="1" fs:fs="b"/>')],
  ['isolated', 'a size on an end', seg('<sc id="1"/><ec startRef="1" slr:sizeInfo="1"/>')],
  ['isolated', 'a direction on an end', seg('<sc id="1"/><ec startRef="1" dir="ltr"/>')],
  ['pair-hints', 'other leave to copy', seg('<sc id="1" canCopy="no"/><ec startRef="1"/>')],
  ['pair-hints', 'other leave to delete', seg('<sc id="1"/><ec startRef="1" canDelete="no"/>')],
  ['pair-hints', 'other leave to overlap', seg('<sc id="1" canOverlap="no"/><ec startRef="1"/>')],
  [
    'pair-hints',
    'other leave to reorder',
    seg(`<sc id="1" canReorder="firstNo" ${LOCKED}/><ec startRef="1" ${LOCKED}/>`),
  ],
  ['data-reference', 'data that is not there', unit(`${data('d')}${segment('<ph id="1" dataRef="e"/>')}`)],
  ['data-reference', 'data where there is none', seg('<ph id="1" dataRef="e"/>')],
  [
    'data-reference',
    'data of a start',
    unit(`${data('d')}${segment('<pc id="1" dataRefStart="x" dataRefEnd="d">a</pc>')}`),
  ],
  ['both-ends', 'data of one end only', unit(`${data('d')}${segment('<pc id="1" dataRefStart="d">a</pc>')}`)],
  ['copy', 'a copy of nothing', seg('<ph id="1" copyOf="9"/>')],
  ['copy', 'a copy of what may not be copied', seg('<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>')],
  ['copy', 'a copy with data', unit(`${data('d')}${segment('<ph id="1"/><ph id="2" copyOf="1" dataRef="d"/>')}`)],
  [
    'copy',
    'a copy of a code with data',
    unit(`${data('d')}${segment('<ph id="1" dataRef="d"/><ph id="2" copyOf="1"/>')}`),
  ],
  ['hints', 'a fixed code that may be deleted', seg('<ph id="1" canReorder="firstNo"/>')],
  ['sequence', 'a fixed code after a free one', seg(`<ph id="1"/><ph id="2" canReorder="no" ${LOCKED}/>`)],
  [
    'sequence',
    'another order in the target',
    seg(
      `<ph id="1" canReorder="firstNo" ${LOCKED}/><ph id="2" canReorder="no" ${LOCKED}/><ph id="3" canReorder="no" ${LOCKED}/>`,
      `<ph id="1" canReorder="firstNo" ${LOCKED}/><ph id="3" canReorder="no" ${LOCKED}/><ph id="2" canReorder="no" ${LOCKED}/>`,
    ),
  ],
  ['deleted-code', 'a code that is gone', seg('<ph id="1" canDelete="no"/>a', 'b')],
  ['deleted-code', 'a code that an empty target has lost', seg('<ph id="1" canDelete="no"/>a', '')],
  ['sub-type', 'a sub-type alone', seg('<ph id="1" subType="my:x"/>')],
  ['sub-type', 'a sub-type of another type', seg('<ph id="1" type="ui" subType="xlf:b"/>')],
  ['sub-type', 'a sub-type that XLIFF does not have', seg('<ph id="1" type="fmt" subType="xlf:odd"/>')],
  ['sub-flow', 'a flow that is not there', seg('<ph id="1" subFlows="u7"/>')],
  ['annotation', 'a comment without words', seg('<mrk id="1" type="comment">a</mrk>')],
  [
    'annotation',
    'a comment with both',
    unit(`${notes('n')}${segment('<mrk id="1" type="comment" value="x" ref="#n=n">a</mrk>')}`),
  ],
  [
    'annotation',
    'a comment on no note',
    unit(`${notes('n')}${segment('<mrk id="1" type="comment" ref="#n=m">a</mrk>')}`),
  ],
  [
    'annotation',
    'a comment on a note of the file',
    file(
      `${notes('n')}<unit id="u">${notes('n')}${segment('<mrk id="1" type="comment" ref="#f=f1/n=n">a</mrk>')}</unit>`,
    ),
  ],
  ['annotation', 'a match with a reference', seg('<mrk id="1" type="mtc:match" ref="#x">a</mrk>')],
  ...(
    [
      ['order', '#u=u1/f=f1'],
      ['two of a kind', '#f=f1/f=f1/u=u1'],
      ['a leaf before the end', '#f=f1/d=d1/u=u1'],
      ['two leaves', '#c1/c2'],
      ['a prefix that is no name', '#f=f1/$$=x'],
      ['a prefix too short', '#f=f1/x=1'],
      ['a prefix nobody knows', '#/f=f1/u=u1/my=1'],
      ['no id', '#f='],
    ] as const
  ).map(
    ([what, ref]) => ['fragment', `a reference: ${what}`, seg(`<mrk id="1" type="my:x" ref="${ref}">a</mrk>`)] as const,
  ),
  [
    'attribute',
    'a match with a language',
    unit(
      `<mtc:matches><mtc:match ref="#m" xml:lang="de"><source>a</source><target>b</target></mtc:match></mtc:matches>${segment('<mrk id="m">a</mrk>')}`,
    ),
  ],
  [
    'fragment',
    'a match of nothing',
    unit(`<mtc:matches><mtc:match ref="#x"><source>a</source><target>b</target></mtc:match></mtc:matches>${PLAIN}`),
  ],
  [
    'fragment',
    'a match named without #',
    unit(
      `<mtc:matches><mtc:match ref="s"><source>a</source><target>b</target></mtc:match></mtc:matches>${segment('a', undefined, ' id="s"')}`,
    ),
  ],
  [
    'attribute-value',
    'a match of no type',
    unit(
      `<mtc:matches><mtc:match ref="#s" type="best"><source>a</source><target>b</target></mtc:match></mtc:matches>${segment('a', undefined, ' id="s"')}`,
    ),
  ],
  [
    'attribute-value',
    'a similarity above 100',
    unit(
      `<mtc:matches><mtc:match ref="#s" similarity="101"><source>a</source><target>b</target></mtc:match></mtc:matches>${segment('a', undefined, ' id="s"')}`,
    ),
  ],
  [
    'sub-type',
    'a sub-type of a match alone',
    unit(
      `<mtc:matches><mtc:match ref="#s" subType="my:x"><source>a</source><target>b</target></mtc:match></mtc:matches>${segment('a', undefined, ' id="s"')}`,
    ),
  ],
  [
    'unique-id',
    'two matches',
    unit(
      `<mtc:matches>${'<mtc:match id="1" ref="#s"><source>a</source><target>b</target></mtc:match>'.repeat(2)}</mtc:matches>${segment('a', undefined, ' id="s"')}`,
    ),
  ],
  [
    'module-place',
    'matches in a file',
    file(
      `<mtc:matches><mtc:match ref="#s"><source>a</source><target>b</target></mtc:match></mtc:matches><unit id="u">${PLAIN}</unit>`,
    ),
  ],
  [
    'missing-child',
    'a term without translation',
    unit(`<gls:glossary><gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary>${PLAIN}`),
  ],
  [
    'unique-id',
    'two entries of a glossary',
    unit(
      `<gls:glossary>${'<gls:glossEntry id="1"><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry>'.repeat(2)}</gls:glossary>${PLAIN}`,
    ),
  ],
  ['missing-child', 'metadata without a group', unit(`<mda:metadata/>${PLAIN}`)],
  [
    'required-attribute',
    'metadata of no type',
    unit(`<mda:metadata><mda:metaGroup><mda:meta>a</mda:meta></mda:metaGroup></mda:metadata>${PLAIN}`),
  ],
  [
    'attribute',
    'a group’s attribute on its member',
    unit(
      `<mda:metadata><mda:metaGroup><mda:meta type="a" appliesTo="source">a</mda:meta></mda:metaGroup></mda:metadata>${PLAIN}`,
    ),
  ],
  [
    'attribute-value',
    'metadata that apply to nothing',
    unit(
      `<mda:metadata><mda:metaGroup appliesTo="all"><mda:meta type="a">a</mda:meta></mda:metaGroup></mda:metadata>${PLAIN}`,
    ),
  ],
  [
    'unique-id',
    'two groups of metadata',
    unit(
      `<mda:metadata>${'<mda:metaGroup id="1"><mda:meta type="a">a</mda:meta></mda:metaGroup>'.repeat(2)}</mda:metadata>${PLAIN}`,
    ),
  ],
  [
    'unique-id',
    'two resources',
    unit(
      `<res:resourceData><res:resourceItemRef id="1" ref="x"/><res:resourceItem id="1"><res:source href="a"/></res:resourceItem></res:resourceData>${PLAIN}`,
    ),
  ],
  [
    'content-or-href',
    'a resource with both',
    unit(
      `<res:resourceData><res:resourceItem><res:source href="a"><my:x/></res:source></res:resourceItem></res:resourceData>${PLAIN}`,
    ),
  ],
  [
    'language',
    'a resource in another language',
    unit(
      `<res:resourceData><res:resourceItem><res:source href="a" xml:lang="de"/></res:resourceItem></res:resourceData>${PLAIN}`,
    ),
  ],
  [
    'revisions',
    'a change of no note',
    unit(
      `<ctr:changeTrack><ctr:revisions appliesTo="note" ref="9"><ctr:revision><ctr:item property="content">a</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>${notes('1')}${PLAIN}`,
    ),
  ],
  [
    'revisions',
    'a change of one of two notes',
    unit(
      `<ctr:changeTrack><ctr:revisions appliesTo="note"><ctr:revision><ctr:item property="content">a</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>${notes('1', '2')}${PLAIN}`,
    ),
  ],
  [
    'revisions',
    'a change of what the note does not have',
    unit(
      `<ctr:changeTrack><ctr:revisions appliesTo="note" ref="1"><ctr:revision><ctr:item property="priority">a</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>${notes('1')}${PLAIN}`,
    ),
  ],
  [
    'revisions',
    'one change told twice',
    unit(
      `<ctr:changeTrack><ctr:revisions appliesTo="note" ref="1"><ctr:revision>${'<ctr:item property="content">a</ctr:item>'.repeat(2)}</ctr:revision></ctr:revisions></ctr:changeTrack>${notes('1')}${PLAIN}`,
    ),
  ],
  ['attribute-value', 'a size that is no pattern', file(`<unit id="u" slr:sizeRestriction="ninety">${PLAIN}</unit>`)],
  ['attribute-value', 'a storage that is no pattern', file(`<unit id="u" slr:storageRestriction="*6">${PLAIN}</unit>`)],
  ['attribute-value', 'a storage that is no number', seg('<ph id="1" slr:equivStorage="seven"/>')],
  ['attribute-value', 'a size with a fraction', seg('<ph id="1" slr:sizeInfo="25.5"/>')],
  ['size', 'a size told twice', seg('<ph id="1" slr:sizeInfo="2" slr:sizeInfoRef="z"/>')],
  ['size', 'a size that is nowhere', seg('<ph id="1" slr:sizeInfoRef="z"/>')],
  [
    'one-test',
    'two tests in one rule',
    unit(`<val:validation><val:rule isPresent="a" isNotPresent="b"/></val:validation>${PLAIN}`),
  ],
  ['one-test', 'no test in a rule', unit(`<val:validation><val:rule caseSensitive="no"/></val:validation>${PLAIN}`)],
  [
    'one-test',
    'a test of the source alone',
    unit(`<val:validation><val:rule isNotPresent="a" existsInSource="yes"/></val:validation>${PLAIN}`),
  ],
  [
    'attribute-value',
    'a count that is none',
    unit(`<val:validation><val:rule isPresent="a" occurs="-1"/></val:validation>${PLAIN}`),
  ],
  [
    'attribute-value',
    'a normalisation that is none',
    unit(`<val:validation><val:rule isPresent="a" normalization="nfkc"/></val:validation>${PLAIN}`),
  ],
  [
    'attribute-value',
    'a choice that is none',
    unit(`<val:validation><val:rule isPresent="a" caseSensitive="maybe"/></val:validation>${PLAIN}`),
  ],
];
