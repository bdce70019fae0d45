import type { ReaderOutline } from './outline';

interface ContentsProps {
  readonly outline: ReaderOutline;
  readonly document: string;
  readonly part: number | undefined;
  readonly title: string;
}

/** The headings of the text, each leading to its place; nothing when there are fewer than two. */
export function Contents({ outline, document, part, title }: ContentsProps) {
  const headings = outline.headings.filter(({ level }) => level > 1);
  if (headings.length < 2) return null;
  const lang = (id: string) => outline.work.documents.find((one) => one.id === id)?.lang;
  return (
    <details className="contents">
      <summary>{title}</summary>
      <ol>
        {headings.map((heading) => (
          <li key={heading.segment}>
            <a
              href={`${heading.section === part || part === undefined ? '' : `?part=${heading.section + 1}`}#s-${heading.segment}`}
            >
              {Object.entries(heading.titles).map(([id, text]) => (
                <bdi key={id} lang={lang(id)} className={id === document ? 'own' : 'other'}>
                  {text}
                </bdi>
              ))}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
