/** The mark of the program: its name with the two rungs that join partners. */
export function Wordmark() {
  return (
    <span className="wordmark font-serif text-base/none font-semibold tracking-[0.02em] whitespace-nowrap" lang="en">
      Di
      <span aria-hidden="true" className="mx-[0.16em] inline-block h-[0.5em] w-[0.36em] border-y-2 border-vermilion" />
      glot
    </span>
  );
}
