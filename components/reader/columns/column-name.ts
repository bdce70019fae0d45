interface HasLanguage {
  readonly lang: string;
}

/** `zh`, `ru`, `en`: what an address calls a document of the list; a second one of the same language is `en-2`. */
export function columnName<T extends HasLanguage>(documents: readonly T[], document: T): string {
  const language = (one: T) => one.lang.split('-')[0] ?? one.lang;
  const same = documents.filter((one) => language(one) === language(document));
  const place = same.indexOf(document);
  return place > 0 ? `${language(document)}-${place + 1}` : language(document);
}
