/** A voice of the browser for a language tag; the device's own before one that needs the network. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | undefined {
  const primary = (tag: string) => tag.replace('_', '-').toLowerCase().split('-')[0];
  const right = voices.filter((voice) => primary(voice.lang) === primary(lang));
  const region = REGIONS[lang];
  const wanted = region ? right.filter((voice) => voice.lang.replace('_', '-').endsWith(region)) : right;
  const list = wanted.length > 0 ? wanted : right;
  return list.find(({ localService }) => localService) ?? list[0];
}

/** Scripts are read by the voices of a place. */
const REGIONS: Readonly<Record<string, string>> = { 'zh-Hans': 'CN', 'zh-Hant': 'TW' };

/** How long to wait for voices, in milliseconds. */
const PATIENCE = 2000;

/** Voices come late in some browsers: waits for them a little. */
export async function voicesOf(synthesis: SpeechSynthesis | undefined): Promise<readonly SpeechSynthesisVoice[]> {
  if (!synthesis) return [];
  const voices = synthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
    synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
  });
  return synthesis.getVoices();
}

/** Which sides of a pair are read. */
export const SIDES = ['first', 'other', 'both'] as const;
export type Sides = (typeof SIDES)[number];
