'use client';

import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadKept, saveKept } from '../place/kept';
import type { Reader } from '../reader';
import type { PanelProps } from '../tool';
import { type Player, type PlayerSettings, playerOf } from './player';
import { SIDES, type Sides, voiceFor, voicesOf } from './speech';

const RATES = [0.6, 0.8, 1, 1.25, 1.5, 2] as const;

/** The text read aloud with the browser's voices; says so where there is none for a language. */
export default function AloudPanel({ reader }: PanelProps) {
  const { t } = useTranslation('reader');
  const voices = useVoices();
  if (!voices) return <p className="hint">{t('loading')}</p>;
  const missing = reader.facts.columns.filter(({ lang }) => !voiceFor(voices, lang));
  const none = missing.length === reader.facts.columns.length;
  return (
    <div className="aloud">
      {!none && <Controls reader={reader} voices={voices} />}
      {missing.length > 0 && <NoVoice langs={missing.map(({ lang }) => lang)} />}
    </div>
  );
}

function NoVoice({ langs }: { readonly langs: readonly string[] }) {
  const { t, i18n } = useTranslation('reader');
  const { t: common } = useTranslation('common');
  const names = langs.map((lang) => common(`lang.${lang}` as 'lang.en', { defaultValue: lang }));
  const languages = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(new Set(names));
  return (
    <p className="hint" role="status">
      {t('aloud.noVoice', { languages })}
    </p>
  );
}

function Controls({ reader, voices }: { readonly reader: Reader; readonly voices: readonly SpeechSynthesisVoice[] }) {
  const { t, i18n } = useTranslation('reader');
  const [settings, setSettings] = useState<PlayerSettings>(() =>
    loadKept<PlayerSettings>('diglot-aloud', { sides: 'both', rate: 1 }, isSettings),
  );
  const { player, isPlaying } = usePlayer(reader, voices, settings);
  const change = (part: Partial<PlayerSettings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    saveKept('diglot-aloud', next);
  };
  const go = (by: 1 | -1) => {
    reader.linking.step(by);
    if (isPlaying) player()?.play();
  };
  return (
    <>
      <div className="controls">
        <button type="button" className="tool" aria-label={t('aloud.back')} onClick={() => go(-1)}>
          <SkipBack size={18} aria-hidden />
        </button>
        <button
          type="button"
          className="tool play"
          aria-label={t(isPlaying ? 'aloud.pause' : 'aloud.play')}
          onClick={() => (isPlaying ? player()?.pause() : player()?.play())}
        >
          {isPlaying ? <Pause size={20} aria-hidden /> : <Play size={20} aria-hidden />}
        </button>
        <button type="button" className="tool" aria-label={t('aloud.on')} onClick={() => go(1)}>
          <SkipForward size={18} aria-hidden />
        </button>
      </div>
      <label className="field">
        {t('aloud.sides')}
        <select value={settings.sides} onChange={(event) => change({ sides: event.target.value as Sides })}>
          {SIDES.map((sides) => (
            <option key={sides} value={sides}>
              {t(`aloud.side.${sides}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t('aloud.rate')}
        <select value={settings.rate} onChange={(event) => change({ rate: Number(event.target.value) })}>
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {`${new Intl.NumberFormat(i18n.language).format(rate)}×`}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function usePlayer(reader: Reader, voices: readonly SpeechSynthesisVoice[], settings: PlayerSettings) {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(settings);
  const player = useRef<Player>(undefined);
  useEffect(() => {
    latest.current = settings;
  });
  useEffect(() => {
    const made = playerOf({
      reader,
      synthesis: window.speechSynthesis,
      voices,
      settings: () => latest.current,
      onState: setPlaying,
    });
    player.current = made;
    return () => made.stop();
  }, [reader, voices]);
  return { player: () => player.current, isPlaying };
}

function useVoices(): readonly SpeechSynthesisVoice[] | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>();
  useEffect(() => {
    let over = false;
    void voicesOf(window.speechSynthesis).then((found) => {
      if (!over) setVoices(found);
    });
    return () => {
      over = true;
    };
  }, []);
  return voices;
}

function isSettings(value: unknown): value is PlayerSettings {
  if (!(value instanceof Object) || !('sides' in value) || !('rate' in value)) return false;
  return SIDES.some((sides) => sides === value.sides) && RATES.some((rate) => rate === value.rate);
}
