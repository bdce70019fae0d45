import type { Bitext } from '../model/bitext';
import { annotatedTexts, toJsonLd } from './web-annotation';

/** The notes of a bitext as one W3C AnnotationPage (https://www.w3.org/TR/annotation-model/#annotation-page). */
export function serialise(bitext: Bitext): string {
  const texts = annotatedTexts(bitext.texts);
  const items = bitext.annotations.map((note) => toJsonLd(note, texts));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:diglot:annotations:${bitext.work.id}`,
    type: 'AnnotationPage',
    label: bitext.work.title,
    items,
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}
