import { describe, expect, it } from 'vitest';
import { cleaned, done } from './clean.fixture';

const RUSSIAN = `Старый каменный мост соединял оба берега и давал городу доход: за про\ufffd
езд каждой телеги платили копейку. В восьмидесятых годах мостом заведо\ufffd
вал отставной унтер\ufffdофицер, человек северо\ufffdзападной закваски и стро\ufffd
гих правил, который не пропускал без платы даже городского голову.`;

describe('soft-hyphens', () => {
  it('[C5] joins words that U+FFFD parts at line ends and makes it a hyphen inside a line', () => {
    const { blocks, entries } = cleaned(RUSSIAN);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toContain('за проезд каждой телеги');
    expect(blocks[0]).toContain('унтер-офицер, человек северо-западной закваски и строгих правил');
    expect(blocks[0]).not.toContain('\ufffd');
    expect(done(entries, 'soft-hyphens')).toEqual([
      '"\ufffd\n" → ""',
      '"\ufffd\n" → ""',
      '"\ufffd" → "-"',
      '"\ufffd" → "-"',
      '"\ufffd\n" → ""',
    ]);
  });

  it('[C5] keeps the hyphen of a compound that the text has elsewhere', () => {
    const { blocks } = cleaned(
      'Дорога шла вдоль железно\ufffdдорожной насыпи, и в народе её так и звали: железно\ufffd\nдорожной, хотя никаких поездов по ней никогда не ходило и ходить не мо\ufffd\nгло.',
    );
    expect(blocks[0]).toContain('железно-дорожной, хотя');
    expect(blocks[0]).toContain('не могло');
  });

  it('[C6] only reports U+FFFD that may have been a letter', () => {
    const { blocks, entries } = cleaned('The caf\ufffd on the na\ufffdve square was open.');
    expect(blocks[0]).toContain('caf\ufffd');
    expect(done(entries, 'soft-hyphens')).toEqual(['reported "\ufffd"', 'reported "\ufffd"']);
  });

  it('[C5] takes out soft hyphens anywhere', () => {
    expect(cleaned('Un\u00adder the old bridge the wa\u00adter ran fast and cold.').blocks).toEqual([
      'Under the old bridge the water ran fast and cold.',
    ]);
  });

  it('[C7] joins a word parted by a plain hyphen when the text has it whole, else keeps the hyphen', () => {
    const { blocks } = cleaned(`The harbour master counted every ship that came in, and the har-
bour was never empty. His deputy was a well-
known drinker who counted nothing at all and slept until noon.`);
    expect(blocks[0]).toContain('the harbour was never empty');
    expect(blocks[0]).toContain('a well-known drinker');
  });
});
