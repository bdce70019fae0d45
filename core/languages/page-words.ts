/** What stands round the text on web pages and in print, in one language. Patterns match a whole trimmed block. */
export interface PageWords {
  /** Labels of buttons that stand in rows, often run together (`FacebookEmailPrint`). */
  readonly buttons: readonly string[];
  /** Lines that are never text: links to the top, invitations to report a misprint, formats to load. */
  readonly furniture: readonly RegExp[];
  /** Heading of a list of main points. */
  readonly takeaways: RegExp;
  /** Heading or first word of a summary. */
  readonly summary: RegExp;
  /** Heading above the words in which to cite a page. */
  readonly citation: RegExp;
  /** `role` and `text` of a line that says who did what (`Translated by: …`). */
  readonly credit: RegExp;
  /** A credit's role that is translating. */
  readonly translator: RegExp;
  /** Label of the sources of what stands above. */
  readonly source: RegExp;
  /** Opinions are the author's, and the like. */
  readonly disclaimer: RegExp;
  /** Invitation to subscribe or to buy, anywhere in a block. */
  readonly promotion: RegExp;
  /** `author` of a line that names who wrote the text. */
  readonly byline: RegExp;
  /** Caption of a picture, anywhere in a block. */
  readonly caption: RegExp;
  /** Label of a page in a running line; `page` is its number. */
  readonly page: RegExp;
  /** Says that the text in this language is a translation, anywhere in a block. */
  readonly translated: RegExp;
  /** What stands above a list of works referred to. */
  readonly references: RegExp;
}
