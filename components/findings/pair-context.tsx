import type { FindingRecord } from '../../core/model/finding';
import type { Document } from '../../core/model/work';
import type { PairText } from './request';

interface PairContextProps {
  readonly finding: FindingRecord;
  readonly documents: readonly Document[];
  readonly texts: Readonly<Record<string, PairText>>;
}

/** UTF-16 units of a long pair that are shown on either side of the words in question. */
const AROUND = 160;

/** The pair that a finding is about, a line a language, its words marked. */
export function PairContext({ finding, documents, texts }: PairContextProps) {
  return (
    <div className="finding-pair">
      {finding.documents.map((id) => {
        const document = documents.find((one) => one.id === id);
        const pair = texts[id];
        const place = finding.places.find((one) => one.document === id);
        if (!document || !pair?.text) return null;
        const range = place && { start: place.start - pair.start, end: place.end - pair.start };
        return (
          <p key={id} lang={document.lang}>
            <Marked text={pair.text} range={range} />
          </p>
        );
      })}
    </div>
  );
}

function Marked({ text, range }: { readonly text: string; readonly range?: { start: number; end: number } }) {
  const { start, end } = range ?? { start: 0, end: 0 };
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return (
    <>
      {from > 0 && '… '}
      {text.slice(from, start)}
      {range && <mark>{text.slice(start, end)}</mark>}
      {text.slice(end, to)}
      {to < text.length && ' …'}
    </>
  );
}
