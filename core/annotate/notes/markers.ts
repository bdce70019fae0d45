import type { LanguageCode } from '../../model/language';
import type { RunningNoteKind } from './note';

/** Words by which a text calls something a note, in any of its languages; the colon or dash after them goes with them. */
export interface NoteMarker {
  readonly kind: RunningNoteKind;
  readonly pattern: RegExp;
}

/** Tried in order inside brackets, at either end: （译者注：…）, (… — прим. ред.). */
export const NOTE_MARKERS: readonly NoteMarker[] = [
  { kind: 'editor-note', pattern: /编(?:者|辑)?(?:注|按)|責編註|编者加|編(?:者|輯)?(?:註|注|按)/ },
  { kind: 'translator-note', pattern: /译(?:者)?(?:注|按)|譯(?:者)?(?:註|注|按)|译者加/ },
  {
    kind: 'editor-note',
    pattern:
      /(?<![а-яё])(?:прим(?:еч)?\.?|примечани[ея])\s*(?:ред(?:\.|акции|актора|коллегии)?|изд(?:\.|ателя|ательства)?|наше)(?![а-яё])/i,
  },
  {
    kind: 'translator-note',
    pattern: /(?<![а-яё])(?:прим(?:еч)?\.?|примечани[ея])\s*(?:пер(?:\.|ев\.|еводчик[а-я]*|евода)?)(?![а-яё])/i,
  },
  {
    kind: 'editor-note',
    pattern: /\b(?:editor(?:['’]?s?|s['’])?\s*note|ed(?:itor)?\.?\s*note|eds?\.(?=\s*[:：—–-]))/i,
  },
  { kind: 'editor-note', pattern: /(?:^|[—–-]\s*)Ed\.?$/ },
  {
    kind: 'translator-note',
    pattern:
      /\b(?:translator(?:['’]?s?|s['’])?\s*note|tr(?:ans(?:l)?)?\.\s*note|(?:trans(?:l)?|tr)\.(?=\s*[:：—–-])|T\/?N(?=\s*[:：]))/i,
  },
  { kind: 'translator-note', pattern: /(?:^|[—–-]\s*)(?:Trans(?:l)?|Tr)\.?$/ },
];

/** A line that is a note as a whole begins with one of these. */
export const LINE_MARKERS: readonly NoteMarker[] = [
  {
    kind: 'editor-note',
    pattern:
      /^\s*[【[（(*]*\s*(?:编者(?:按|注)|編者(?:按|註|注)|(?:от редакции|примечани[ея] редакции)|editor['’]s note)\s*[】\])）*]*\s*[:：.—–-]/i,
  },
  {
    kind: 'translator-note',
    pattern:
      /^\s*[【[（(*]*\s*(?:译者(?:按|注)|譯者(?:按|註|注)|(?:от переводчика|примечани[ея] переводчика)|translator['’]s note)\s*[】\])）*]*\s*[:：.—–-]/i,
  },
];

/** Sentences that say whose opinion a text is. */
export const DISCLAIMERS: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /^(?:\s*(?:注|声明|免责声明|特别声明|說明|说明)\s*[:：])?[^。\n]*(?:仅代表|不代表|只代表|並不代表|并不代表|与本(?:刊|报|网|站|公众号|平台)无关)[^。\n]*(?:观点|立场|意见|看法|觀點|立場)[^。\n]*。?/gm,
  ru: /^[^.\n]*(?:мнени[ея]|позици[яи]|точк[аи] зрения|взгляд[ыа])[^.\n]*(?:не (?:обязательно )?(?:совпада|отража|явля)|может не совпадать|могут не совпадать|не отражает)[^.\n]*\.?/gim,
  en: /^[^.\n]*(?:views?|opinions?|statements?)[^.\n]*(?:are (?:solely )?(?:those|his|her|their)|do(?:es)? not (?:necessarily )?(?:reflect|represent|express)|solely of the author)[^.\n]*\.?/gim,
};
