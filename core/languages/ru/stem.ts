/**
 * Stem of a Russian word, lower case, ё as е. After the Snowball algorithm (snowballstem.org/algorithms/russian):
 * endings are taken off behind the first vowel. Differs: the reflexive goes first in every case.
 */
export function russianStem(word: string): string {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  const vowel = lower.search(/[аеиоуыэюя]/);
  if (vowel < 0 || lower.length < 4) return lower;
  const head = lower.slice(0, vowel + 1);
  const tail = endings(lower.slice(vowel + 1)).replace(/и$/, '');
  return head + tidy(derivation(head, tail));
}

function endings(tail: string): string {
  const gerund = tail.replace(GERUND, '');
  if (gerund !== tail) return gerund;
  const plain = tail.replace(/(?:ся|сь)$/, '');
  for (const pattern of [ADJECTIVE, VERB, NOUN]) {
    const cut = plain.replace(pattern, '');
    if (cut !== plain) return pattern === ADJECTIVE ? cut.replace(PARTICIPLE, '') : cut;
  }
  return plain;
}

/** -ость goes when a syllable stays before it (Snowball's region R2). */
function derivation(head: string, tail: string): string {
  const cut = tail.replace(/ость?$/, '');
  return cut !== tail && /[аеиоуыэюя][^аеиоуыэюя]/.test(head.slice(-1) + cut) ? cut : tail;
}

function tidy(tail: string): string {
  return tail
    .replace(/(?:ейше|ейш)$/, '')
    .replace(/нн$/, 'н')
    .replace(/ь$/, '');
}

const GERUND = /(?:(?:ив|ыв)(?:шись|ши|)|(?<=[ая])в(?:шись|ши|))$/;
const ADJECTIVE = /(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:ивш|ывш|ующ|(?<=[ая])(?:ем|нн|вш|ющ|щ))$/;
const VERB =
  /(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю|(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно))$/;
const NOUN =
  /(?:а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|ией|ей|ой|ий|й|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ю|ия|ья|я)$/;
