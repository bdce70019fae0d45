import { describe, expect, it } from 'vitest';
import { voiceFor } from './speech';

const voice = (lang: string, localService = true) =>
  ({ lang, localService, name: `${lang}${localService}`, default: false, voiceURI: lang }) as SpeechSynthesisVoice;

describe('[R70] the voice for a language', () => {
  const voices = [voice('zh-TW'), voice('zh-CN', false), voice('zh_CN'), voice('en-US'), voice('ru-RU', false)];
  it.each([
    ['zh-Hans', 'zh_CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh', 'zh-TW'],
    ['en', 'en-US'],
    ['ru', 'ru-RU'],
  ])('%s is read by %s', (lang, expected) => {
    expect(voiceFor(voices, lang)?.lang).toBe(expected);
  });

  it('is none where the browser has none, never one of another language', () => {
    expect(voiceFor([voice('en-GB')], 'ru')).toBeUndefined();
  });
});
