import { Group, linesOf, partnersOf } from '../linking/group';
import type { Reader } from '../reader';
import { type Sides, voiceFor } from './speech';

export interface Player {
  /** Reads on from the sentence one is at, to the end of the page. */
  play(): void;
  pause(): void;
  stop(): void;
}

export interface PlayerSettings {
  readonly sides: Sides;
  /** Times the usual speed, .5 to 2. */
  readonly rate: number;
}

interface PlayerOptions {
  readonly reader: Reader;
  readonly synthesis: SpeechSynthesis;
  readonly voices: readonly SpeechSynthesisVoice[];
  /** Asked before each sentence, so that a change counts from the next on. */
  readonly settings: () => PlayerSettings;
  readonly onState: (isPlaying: boolean) => void;
}

/** Reads pairs aloud one after another and lights both sides of the one that is read. */
export function playerOf({ reader, synthesis, voices, settings, onState }: PlayerOptions): Player {
  const speaking = new Group('speaking');
  /** Each play is a run; what an older run still says is not heard. */
  let run = 0;

  async function read(own: number): Promise<void> {
    let sentence = reader.linking.current();
    while (sentence && own === run) {
      const elements = partnersOf(sentence);
      speaking.set(elements);
      sentence.scrollIntoView({ block: 'nearest' });
      for (const part of partsOf(elements, settings().sides)) {
        if (own === run) await say(part.words, part.lang);
      }
      if (own !== run) return;
      sentence = reader.linking.advance();
    }
    if (own === run) end();
  }

  function say(words: string, lang: string): Promise<void> {
    const voice = voiceFor(voices, lang);
    if (!voice) return Promise.resolve();
    return new Promise((resolve) => {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = settings().rate;
      utterance.onend = () => resolve();
      utterance.onerror = () => resolve();
      synthesis.speak(utterance);
    });
  }

  function halt(): void {
    run++;
    synthesis.cancel();
    onState(false);
  }

  function end(): void {
    halt();
    speaking.set([]);
  }

  return {
    play: () => {
      halt();
      onState(true);
      void read(run);
    },
    pause: halt,
    stop: end,
  };
}

/** The sentences to say of a pair, with their languages, the first column before the others. */
function partsOf(elements: readonly HTMLElement[], sides: Sides): { words: string; lang: string }[] {
  const columns = [...new Set(elements.filter((one) => one.matches('.s')).map((one) => one.closest('.col')))];
  const lines = linesOf(elements);
  const first = elements[0]?.closest('.row')?.querySelector(':scope > .col');
  return columns
    .map((column, k) => ({ column, words: lines[k] ?? '', lang: column?.getAttribute('lang') ?? '' }))
    .filter(({ column }) => sides === 'both' || (column === first) === (sides === 'first'));
}
