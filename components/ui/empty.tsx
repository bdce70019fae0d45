interface EmptyProps {
  readonly title: string;
  readonly text: string;
  readonly go: { readonly href: string; readonly text: string };
}

/** A place with nothing in it: what it is for, and the first step. */
export function Empty({ title, text, go }: EmptyProps) {
  return (
    <main id="text" className="page empty">
      <h1>{title}</h1>
      <p>{text}</p>
      <a className="button go" href={go.href}>
        {go.text}
      </a>
    </main>
  );
}
